import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { appendAudit, type AuditRecord } from '../audit/audit.store';
import { today } from '../calendar';
import { Fault } from '../errors';
import type { Statements } from '../statements';
import type { KeyRing } from './key-ring';

/** A person's record of which something is read. */
interface Subject {
  readonly entity: string;
  readonly id: string;
  readonly regionCode: string | null;
}

type Reading = Subject & {
  readonly kind: 'PERSONAL_READ' | 'MINOR_READ';
  readonly field: string;
};

/** What a refusal was of, as far as the trail is concerned. */
export type RefusedKind = 'PERSONAL_READ' | 'MUTATION';

interface Refused {
  readonly kind: RefusedKind;
  /** `Type.field`; of a mutation its name. */
  readonly field: string;
  readonly reason: string;
}

/**
 * Reads of personal data of one operation. Nothing is given out before it stands in the audit trail: what is asked
 * for in one go is put on record in one transaction, one entry for each record read.
 */
export class Disclosures {
  constructor(
    private readonly service: string,
    private readonly keys: KeyRing | null,
    private readonly statements: Statements,
    private readonly requestId: string,
  ) {}

  /** @throws Fault PERSONAL_DATA_CLOSED when the service has no keys */
  get ring(): KeyRing {
    if (this.keys === null) {
      throw new Fault('PERSONAL_DATA_CLOSED', { service: this.service });
    }
    return this.keys;
  }

  readonly #readings = new DataLoader<Reading, void, string>(
    async (readings) => {
      await this.#append(entriesOf(readings));
      return readings.map(() => undefined);
    },
    { cacheKeyFn: ({ kind, entity, id, field }) => `${kind} ${entity} ${id} ${field}` },
  );

  readonly #refusals = new DataLoader<Refused, void, string>(
    async (refusals) => {
      await this.#append(
        refusals.map(({ kind, field, reason }) => ({
          ...nobody,
          kind,
          operation: field,
          fields: [field],
          outcome: 'REFUSED',
          reason,
        })),
      );
      return refusals.map(() => undefined);
    },
    { cacheKeyFn: ({ kind, field, reason }) => `${kind} ${field} ${reason}` },
  );

  readonly #approvals = new DataLoader<Subject, boolean, string>(
    async (subjects) => {
      const found = await this.statements.rows<{ entityId: string }>(
        sql`SELECT entity_id AS "entityId" FROM disclosure_approval WHERE entity_id = ANY(${subjects.map(({ id }) => id)}::uuid[]) AND reader = ${this.statements.viewer.subject} AND valid_until >= ${today}`,
      );
      const approved = new Set(found.map(({ entityId }) => entityId));
      return subjects.map(({ id }) => approved.has(id));
    },
    { cacheKeyFn: ({ id }) => id },
  );

  /** Resolves when the full reading of a field of a person's record is on record. */
  async recordReading(subject: Subject, field: string): Promise<void> {
    await this.#readings.load({ ...subject, kind: 'PERSONAL_READ', field });
  }

  /** Resolves when it is on record that a minor's record is being read: one entry for each record and operation on this service. */
  async recordMinor(subject: Subject): Promise<void> {
    await this.#readings.load({ ...subject, kind: 'MINOR_READ', field: subject.entity });
  }

  /** Puts on record that a personal datum or a mutation was asked for by somebody who may not have it. */
  async recordRefusal(kind: RefusedKind, field: string, reason: string): Promise<void> {
    // What strangers try is for the log: they must not be able to fill the trail.
    if (this.statements.viewer.subject !== null) {
      await this.#refusals.load({ kind, field, reason });
    }
  }

  /** Puts on record that a list was searched by personal data. */
  async recordLookup(operation: string, fields: readonly string[]): Promise<void> {
    await this.#append([{ ...nobody, kind: 'PERSONAL_LOOKUP', operation, fields, outcome: 'DONE' }]);
  }

  /** Whether somebody else has approved that the viewer sees a minor's data in full today. */
  isApproved(subject: Subject): Promise<boolean> {
    return this.#approvals.load(subject);
  }

  async #append(records: readonly AuditRecord[]): Promise<void> {
    await this.statements.transaction((statements) => appendAudit(statements, this.requestId, records));
  }
}

const nobody = { entity: null, entityId: null, regionCode: null };

/** One entry for each record and kind of reading, with all the fields read of it. */
function entriesOf(readings: readonly Reading[]): AuditRecord[] {
  const entries = new Map<string, AuditRecord & { fields: string[] }>();
  for (const { kind, entity, id, regionCode, field } of readings) {
    const key = `${kind} ${entity} ${id}`;
    const entry = entries.get(key) ?? {
      kind,
      operation: entity,
      fields: [],
      entity,
      entityId: id,
      regionCode,
      outcome: 'DONE' as const,
    };
    entry.fields.push(field);
    entries.set(key, entry);
  }
  return [...entries.values()];
}
