import { belowParent, inScope } from '../access/reach';
import { defineEntity } from '../entity';
import type { Role } from '../viewer';

/** What an entry of the audit trail is about. */
export type AuditKind = 'MUTATION' | 'PERSONAL_READ' | 'MINOR_READ' | 'PERSONAL_LOOKUP';

export type AuditOutcome = 'DONE' | 'REFUSED';

/**
 * One entry of a service's audit trail. The database numbers it, dates it and chains it to the one before by
 * hash; nobody can change or delete it through the service's role.
 */
export interface AuditEntryRow {
  readonly number: number;
  readonly recordedAt: Date;
  readonly subject: string | null;
  readonly roles: readonly Role[];
  readonly requestId: string;
  readonly kind: AuditKind;
  /** The mutation, or the root of what was read. */
  readonly operation: string;
  /** Fields that were read or used, as `Type.field`. */
  readonly fields: readonly string[];
  readonly entity: string | null;
  readonly entityId: string | null;
  /** Region of what the entry is about, or else of the viewer's scope; null for the whole country and for none. */
  readonly regionCode: string | null;
  readonly purpose: string | null;
  readonly outcome: AuditOutcome;
  /** Error code of a refusal. */
  readonly reason: string | null;
  /** Keyed hashes of the row before and after a change: they tell whether, never what. */
  readonly beforeDigest: string | null;
  readonly afterDigest: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

export const auditEntry = defineEntity<AuditEntryRow>({
  name: 'AuditEntry',
  table: 'audit_entry',
  reach: { AUDITOR: inScope('regionCode') },
  columns: {
    number: { type: 'bigint', primary: true },
    recordedAt: { type: 'timestamptz' },
    subject: { type: 'text', nullable: true },
    roles: { type: 'text', array: true },
    requestId: { type: 'text' },
    kind: { type: 'text' },
    operation: { type: 'text' },
    fields: { type: 'text', array: true },
    entity: { type: 'text', nullable: true },
    entityId: { type: 'text', nullable: true },
    regionCode: { type: 'text', nullable: true, collation: 'C' },
    purpose: { type: 'text', nullable: true },
    outcome: { type: 'text' },
    reason: { type: 'text', nullable: true },
    beforeDigest: { type: 'text', nullable: true },
    afterDigest: { type: 'text', nullable: true },
    previousHash: { type: 'text' },
    hash: { type: 'text' },
  },
  indices: [
    { name: 'audit_entry_entity', columns: ['entityId', 'number'] },
    { name: 'audit_entry_subject', columns: ['subject', 'number'] },
  ],
});

/** The head of the chain: one row, which also makes writers take turns. */
interface AuditChainRow {
  readonly id: number;
  readonly number: number;
  readonly hash: string;
}

export const auditChain = defineEntity<AuditChainRow>({
  name: 'AuditChain',
  table: 'audit_chain',
  reach: belowParent,
  columns: {
    id: { type: 'integer', primary: true },
    number: { type: 'bigint' },
    hash: { type: 'text' },
  },
  checks: [{ name: 'audit_chain_one', expression: 'id = 1' }],
});
