import { belowParent } from '../access/reach';
import { defineEntity } from '../entity';

/** Leave for somebody to see a minor's personal data in full, given by somebody else for a purpose and a time. */
export interface DisclosureApprovalRow {
  readonly id: string;
  readonly entity: string;
  readonly entityId: string;
  readonly reader: string;
  readonly approver: string;
  readonly purpose: string;
  /** Last day of the leave. */
  readonly validUntil: string;
  readonly approvedAt: Date;
}

export const disclosureApproval = defineEntity<DisclosureApprovalRow>({
  name: 'DisclosureApproval',
  table: 'disclosure_approval',
  reach: belowParent,
  columns: {
    id: { type: 'uuid', primary: true },
    entity: { type: 'text' },
    entityId: { type: 'uuid' },
    reader: { type: 'text' },
    approver: { type: 'text' },
    purpose: { type: 'text' },
    validUntil: { type: 'date' },
    approvedAt: { type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'disclosure_approval_reader', columns: ['entityId', 'reader'] }],
  checks: [{ name: 'disclosure_approval_two_persons', expression: 'reader <> approver' }],
});
