import sql, { type Sql } from 'sql-template-tag';
import { existsEach } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { rowsById } from '../../../shared/src/list';
import type { Statements } from '../../../shared/src/statements';
import type { CertificateLevel, CertificationBasis } from '../generated/types';
import { certificate, type CertificateRow } from './certificate.entity';
import { ascendingLevels } from './certificate.rules';

const certificates = sourceOf(certificate);

/** Certificates with these ids, in no particular order. */
export const certificatesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, certificates, ids);

/** Certificates of workers, the latest first. */
export function certificatesOfWorkers(
  statements: Statements,
  workerIds: readonly string[],
): Promise<CertificateRow[]> {
  return statements.rows(
    sql`SELECT ${certificates.columns} FROM certificate WHERE certificate.worker_id = ANY(${workerIds}::uuid[]) ORDER BY certificate.issued_on DESC, certificate.id`,
  );
}

/** The condition that the row `worker` of a list's statement counts as certified on a basis, at the end of a day. */
export function workerIsCertified(basis: CertificationBasis, day: Sql): Sql {
  switch (basis) {
    case 'HELD':
      return existsEach(
        sql`SELECT FROM certificate held WHERE held.worker_id = worker.id AND held.issued_on <= ${day}`,
      );
    case 'REGISTERED':
      return existsEach(
        sql`SELECT FROM registration term WHERE term.worker_id = worker.id AND term.valid_from <= ${day} AND term.valid_to >= ${day}`,
      );
  }
}

/**
 * The condition that the level of the highest certificate of the row `worker` by the end of a day is one of these:
 * the level is held, and none above it.
 */
export function highestLevelIn(levels: readonly CertificateLevel[], day: Sql): Sql {
  const rank = (of: Sql) => sql`array_position(${ascendingLevels}::text[], ${of})`;
  const higher = sql`SELECT FROM certificate higher WHERE higher.worker_id = worker.id AND higher.issued_on <= ${day} AND ${rank(sql`higher.level`)} > ${rank(sql`held.level`)}`;
  return existsEach(
    sql`SELECT FROM certificate held WHERE held.worker_id = worker.id AND held.issued_on <= ${day} AND held.level = ANY(${levels}) AND NOT ${existsEach(higher)}`,
  );
}
