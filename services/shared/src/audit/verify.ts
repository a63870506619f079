import type { ClientBase, Pool } from 'pg';
import { chainBeginning, entryHash, hashedTexts } from './chain';

/** An entry's number and hash: filed elsewhere, it pins the trail down to there. */
export interface Anchor {
  readonly number: number;
  readonly hash: string;
}

/** What is wrong with a trail, at the first place where anything is. */
interface ChainFault {
  readonly number: number;
  readonly what: 'CHANGED_CONTENT' | 'BROKEN_LINK' | 'MISSING_NUMBER' | 'HEAD_MISMATCH' | 'ANCHOR_MISMATCH';
  readonly detail: string;
}

/** A trail that has been walked. */
export interface WalkedChain {
  /** Entries that were found to be in order. */
  readonly entries: number;
  readonly last: Anchor;
  readonly fault: ChainFault | null;
}

interface ChainRow {
  readonly number: string;
  readonly hash: string;
  readonly previousHash: string;
  readonly texts: readonly (string | null)[];
}

const batchRows = 1_000;

/** Before every number there can be. */
const beforeAll = '-9223372036854775808';

/**
 * Walks the audit trail of a service from its first entry to its head and works out every hash anew, with Node's
 * SHA-256 and not the database's. All that is read is of one moment; memory does not grow with the trail.
 * @param pool in the service's schema, with a login that may read `audit_chain`: the administrator's
 * @param anchors what has been filed earlier
 */
export async function verifyChain(pool: Pool, anchors: readonly Anchor[] = []): Promise<WalkedChain> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await walk(client, anchors);
  } finally {
    // Whatever happened, nothing was written, and no transaction is left open on a connection of the pool.
    client.release(true);
  }
}

async function walk(client: ClientBase, anchors: readonly Anchor[]): Promise<WalkedChain> {
  let last: Anchor = { number: 0, hash: chainBeginning };
  const end = (fault: ChainFault | null): WalkedChain => ({ entries: last.number, last, fault });
  const misplaced = anchorFault(anchors, last);
  if (misplaced !== null) {
    return end(misplaced);
  }
  for await (const row of chainRows(client)) {
    const fault = rowFault(row, last) ?? anchorFault(anchors, anchorOf(row));
    if (fault !== null) {
      return end(fault);
    }
    last = anchorOf(row);
  }
  return end((await headFault(client, last)) ?? beyondFault(anchors, last));
}

async function* chainRows(client: ClientBase): AsyncGenerator<ChainRow> {
  let after = beforeAll;
  for (;;) {
    const { rows } = await client.query<ChainRow>({
      name: 'audit_chain_rows',
      text: `
        SELECT entry.number::text AS number, entry.hash, entry.previous_hash AS "previousHash",
          ARRAY[${hashedTexts('entry').join(', ')}] AS texts
        FROM audit_entry entry WHERE entry.number > $1::bigint ORDER BY entry.number LIMIT ${batchRows}`,
      values: [after],
    });
    yield* rows;
    if (rows.length < batchRows) {
      return;
    }
    after = rows.at(-1)!.number;
  }
}

function rowFault(row: ChainRow, last: Anchor): ChainFault | null {
  const expected = last.number + 1;
  const number = Number(row.number);
  if (number < 1) {
    return {
      number,
      what: 'MISSING_NUMBER',
      detail: 'there is an entry with a number below 1, which the database never gives',
    };
  }
  if (number !== expected) {
    const missing = number - 1 === expected ? 'this entry is' : `the entries from this to ${number - 1} are`;
    return { number: expected, what: 'MISSING_NUMBER', detail: `${missing} missing` };
  }
  if (entryHash(row.texts) !== row.hash) {
    return { number, what: 'CHANGED_CONTENT', detail: 'its contents are not those its hash was made of' };
  }
  if (row.previousHash !== last.hash) {
    const detail = `it is not chained to entry ${last.number}: one of the two was put in the place of another`;
    return { number, what: 'BROKEN_LINK', detail };
  }
  return null;
}

async function headFault(client: ClientBase, last: Anchor): Promise<ChainFault | null> {
  const { rows } = await client.query<{ number: string; hash: string }>(
    'SELECT number::text AS number, hash FROM audit_chain',
  );
  const [head] = rows;
  const fault = (number: number, detail: string): ChainFault => ({ number, what: 'HEAD_MISMATCH', detail });
  if (head === undefined) {
    return fault(last.number, 'the head of the chain (table audit_chain) is gone');
  }
  const number = Number(head.number);
  if (number > last.number) {
    return fault(
      last.number + 1,
      `the head of the chain says ${number}: the entries from this to ${number} are missing`,
    );
  }
  if (number < last.number || head.hash !== last.hash) {
    return fault(last.number, `the head of the chain does not lead to it: it says ${number}, ${head.hash}`);
  }
  return null;
}

function anchorFault(anchors: readonly Anchor[], at: Anchor): ChainFault | null {
  const differing = anchors.find(({ number, hash }) => number === at.number && hash !== at.hash);
  return differing === undefined
    ? null
    : {
        number: at.number,
        what: 'ANCHOR_MISMATCH',
        detail: `its hash is ${at.hash}, not the filed ${differing.hash}: the trail was written anew`,
      };
}

function beyondFault(anchors: readonly Anchor[], last: Anchor): ChainFault | null {
  const beyond = anchors.find(({ number }) => number > last.number);
  return beyond === undefined
    ? null
    : {
        number: beyond.number,
        what: 'ANCHOR_MISMATCH',
        detail: `it has been filed, and the trail ends with entry ${last.number}`,
      };
}

function anchorOf({ number, hash }: ChainRow): Anchor {
  return { number: Number(number), hash };
}
