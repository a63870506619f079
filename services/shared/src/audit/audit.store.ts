import sql from 'sql-template-tag';
import { conditions, when } from '../condition';
import { sourceOf } from '../entity';
import type { ListSource } from '../list';
import { keysetOrders } from '../page';
import type { Statements } from '../statements';
import { wholeCountry, type Viewer } from '../viewer';
import { auditEntry, type AuditEntryRow, type AuditKind, type AuditOutcome } from './audit.entity';

/** What is put on record; who it was, and when, is added here and by the database. */
export interface AuditRecord {
  readonly kind: AuditKind;
  readonly operation: string;
  readonly fields: readonly string[];
  readonly entity: string | null;
  readonly entityId: string | null;
  /** Region of the row; null where there is none, and the viewer's scope stands for it. */
  readonly regionCode: string | null;
  readonly outcome: AuditOutcome;
  readonly reason?: string;
  readonly beforeDigest?: string | null;
  readonly afterDigest?: string | null;
}

/** Conditions of a list of audit entries, as the graph gives them. */
export interface AuditFilter {
  readonly subject?: string | null;
  readonly kindIn?: readonly AuditKind[] | null;
  readonly outcomeIn?: readonly AuditOutcome[] | null;
  readonly operation?: string | null;
  readonly entity?: string | null;
  readonly entityId?: string | null;
  readonly requestId?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

const entries = sourceOf(auditEntry, 'entry');

export const auditOrders = keysetOrders(
  auditEntry,
  'entry',
  { NUMBER_DESC: ['number'], NUMBER_ASC: ['number'] },
  'number',
);

/** Audit entries that satisfy a filter; days are days in China (UTC+8), the last one included. */
export function auditList(filter: AuditFilter): ListSource<AuditEntryRow> {
  return {
    ...entries,
    where: conditions([
      when(filter.subject, (subject) => sql`entry.subject = ${subject}`),
      when(filter.kindIn, (kinds) => sql`entry.kind = ANY(${kinds})`),
      when(filter.outcomeIn, (outcomes) => sql`entry.outcome = ANY(${outcomes})`),
      when(filter.operation, (operation) => sql`entry.operation = ${operation}`),
      when(filter.entity, (entity) => sql`entry.entity = ${entity}`),
      when(filter.entityId, (id) => sql`entry.entity_id = ${id}`),
      when(filter.requestId, (id) => sql`entry.request_id = ${id}`),
      when(
        filter.from,
        (day) => sql`entry.recorded_at >= (${day}::date)::timestamp AT TIME ZONE 'Asia/Shanghai'`,
      ),
      when(
        filter.to,
        (day) => sql`entry.recorded_at < (${day}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`,
      ),
    ]),
  };
}

/**
 * Appends entries to the trail, in one statement. Writers take turns from here to the end of their transaction,
 * so it comes last in it.
 */
export async function appendAudit(
  statements: Statements,
  requestId: string,
  records: readonly AuditRecord[],
): Promise<void> {
  const { viewer } = statements;
  const rows = records.map((record) => ({
    ...record,
    regionCode: record.regionCode ?? scopeOf(viewer),
  }));
  await statements.rows(sql`
    INSERT INTO audit_entry (
      subject, roles, request_id, purpose, kind, operation, fields, entity, entity_id, region_code, outcome, reason,
      before_digest, after_digest)
    SELECT ${viewer.subject}, ${viewer.roles}::text[], ${requestId}, ${viewer.purpose ?? null}, record.*
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS record(
      kind text, operation text, fields text[], entity text, "entityId" text, "regionCode" text, outcome text,
      reason text, "beforeDigest" text, "afterDigest" text)`);
}

function scopeOf({ regionScope }: Viewer): string | null {
  return regionScope === wholeCountry ? null : regionScope;
}
