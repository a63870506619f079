import sql, { type Sql } from 'sql-template-tag';
import { codeUnder, conditions, existsEach, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import { dated } from '../../../shared/src/dated';
import type { CertificateFilter, CertificateLevel, CertificationBasis } from '../generated/types';
import { certificate, type CertificateRow } from './certificate.entity';
import { ascendingLevels } from './certificate.rules';

export const certificateSource = sourceOf(certificate);

export const certificateOrders = keysetOrders(
  certificate,
  'certificate',
  { REGION_CODE_ASC: ['regionCode'], ISSUED_ON_DESC: ['issuedOn'] },
  'id',
);

/**
 * Certificates that satisfy a filter, among those entrusted to the viewer: a list of them tells who is certified
 * where.
 */
export function certificateList(filter: CertificateFilter): ListSource<CertificateRow> {
  return {
    ...dated(certificateSource, filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('certificate.region_code', code)),
      when(filter.levelIn, (levels) => sql`certificate.level = ANY(${levels})`),
      when(filter.issuedFrom, (day) => sql`certificate.issued_on >= ${day}::date`),
      when(filter.issuedTo, (day) => sql`certificate.issued_on <= ${day}::date`),
      when(filter.asOf, (day) => sql`certificate.issued_on <= ${day}::date`),
      // What is no id is nobody's.
      when(filter.workerId, (id) => sql`certificate.worker_id = ${isUuid(id) ? id : null}::uuid`),
    ]),
  };
}

/** The certificate of a level that a worker holds; null when there is none. */
export async function certificateOfLevel(
  statements: Statements,
  workerId: string,
  level: CertificateLevel,
): Promise<CertificateRow | null> {
  const [held] = await statements.rows<CertificateRow>(
    sql`SELECT ${certificateSource.columns} FROM certificate WHERE certificate.worker_id = ${workerId}::uuid AND certificate.level = ${level}`,
  );
  return held ?? null;
}

/** Certificates with these ids, in no particular order. */
export const certificatesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, certificateSource, ids);

/** Certificates of workers, the latest first. */
export function certificatesOfWorkers(
  statements: Statements,
  workerIds: readonly string[],
): Promise<CertificateRow[]> {
  return statements.rows(
    sql`SELECT ${certificateSource.columns} FROM certificate WHERE certificate.worker_id = ANY(${workerIds}::uuid[]) ORDER BY certificate.issued_on DESC, certificate.id`,
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
