import sql from 'sql-template-tag';
import { belowParent } from '../access/reach';
import { defineEntity } from '../entity';
import { Fault } from '../errors';
import { holdsPersonalNumber } from '../personal-data/personal-number';
import type { Statements } from '../statements';

/** What has been done under an idempotency key of a subject; the answer is read again from the row it changed. */
interface IdempotencyRecordRow {
  readonly subject: string;
  readonly key: string;
  readonly operation: string;
  /** Keyed hash of the input: the same key with another input is a mistake. */
  readonly inputDigest: string;
  readonly entityId: string | null;
  readonly recordedAt: Date;
}

export const idempotencyRecord = defineEntity<IdempotencyRecordRow>({
  name: 'IdempotencyRecord',
  table: 'idempotency_record',
  reach: belowParent,
  columns: {
    subject: { type: 'text', primary: true },
    key: { type: 'text', primary: true },
    operation: { type: 'text' },
    inputDigest: { type: 'text' },
    entityId: { type: 'uuid', nullable: true },
    recordedAt: { type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'idempotency_record_age', columns: ['recordedAt'] }],
});

const keyForm = /^[\w.-]{8,64}$/;

/** Keys are stored as they are, so that none may be a number of somebody's. @throws Fault IDEMPOTENCY_KEY_INVALID */
export function requireIdempotencyKey(key: string): void {
  if (!keyForm.test(key) || holdsPersonalNumber(key)) {
    throw new Fault('IDEMPOTENCY_KEY_INVALID');
  }
}

/**
 * Claims a key for this transaction. Of two that claim it at once, the second waits for the first to end; when the
 * first has done its work, it is given the id of what was changed, and does nothing.
 * @param inputDigests the input's hash under every key of the ring, the current one first
 * @returns null when the work is the caller's to do, else the row that the first one changed
 * @throws Fault IDEMPOTENCY_KEY_REUSED when the key stands for another operation or input
 */
export async function claimIdempotencyKey(
  statements: Statements,
  key: string,
  operation: string,
  inputDigests: readonly string[],
): Promise<{ readonly entityId: string } | null> {
  const subject = statements.viewer.subject ?? '';
  const claimed = await statements.rows(sql`
    INSERT INTO idempotency_record (subject, key, operation, input_digest)
    VALUES (${subject}, ${key}, ${operation}, ${inputDigests[0]})
    ON CONFLICT DO NOTHING RETURNING key`);
  if (claimed.length > 0) {
    return null;
  }
  const [done] = await statements.rows<
    Pick<IdempotencyRecordRow, 'operation' | 'inputDigest' | 'entityId'>
  >(sql`
    SELECT operation, input_digest AS "inputDigest", entity_id AS "entityId"
    FROM idempotency_record WHERE subject = ${subject} AND key = ${key}`);
  if (done!.operation !== operation || !inputDigests.includes(done!.inputDigest)) {
    throw new Fault('IDEMPOTENCY_KEY_REUSED', { key, operation: done!.operation });
  }
  return { entityId: done!.entityId! };
}

/** Notes which row the work under a key has changed; in the same transaction. */
export async function settleIdempotencyKey(
  statements: Statements,
  key: string,
  entityId: string,
): Promise<void> {
  await statements.rows(sql`
    UPDATE idempotency_record SET entity_id = ${entityId}
    WHERE subject = ${statements.viewer.subject ?? ''} AND key = ${key}`);
}
