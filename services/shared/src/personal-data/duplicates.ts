import sql, { raw } from 'sql-template-tag';
import type { AnyEntity } from '../entity';
import { Fault } from '../errors';
import type { Statements } from '../statements';
import { normalIdNumber } from './id-number';
import type { KeyRing } from './key-ring';

/**
 * Refuses an identity number that is on record already, in whatever region: the hash is asked for under every key of
 * the ring, and two who register at once are kept apart by a lock on it until the end of the transaction.
 * @throws Fault ALREADY_REGISTERED
 */
export async function requireUnregistered(
  statements: Statements,
  { name, table, digests, column }: AnyEntity,
  ring: KeyRing,
  idNumber: string | null | undefined,
): Promise<void> {
  if (idNumber == null) {
    return;
  }
  const hashes = ring.digests(normalIdNumber(idNumber), 'idNumber');
  const digest = column(digests['idNumber']!);
  // Under every key, as processes may seal under different ones for a while, and in one order for all.
  await statements.rows(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(hash, 0)) FROM unnest(${[...hashes].sort()}::text[]) AS hash`,
  );
  const found = await statements.rows(sql`SELECT FROM ${raw(table)} WHERE ${raw(digest)} = ANY(${hashes})`);
  if (found.length > 0) {
    throw new Fault('ALREADY_REGISTERED', { entity: name });
  }
}
