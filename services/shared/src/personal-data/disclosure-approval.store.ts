import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import type { Statements } from '../statements';
import type { DisclosureApprovalRow } from './disclosure-approval.entity';

/** Writes down the viewer's leave for somebody else to see a minor's data in full. */
export async function approveDisclosure(
  statements: Statements,
  {
    entity,
    entityId,
    reader,
    purpose,
    validUntil,
  }: Omit<DisclosureApprovalRow, 'id' | 'approver' | 'approvedAt'>,
): Promise<void> {
  await statements.rows(sql`
    INSERT INTO disclosure_approval (id, entity, entity_id, reader, approver, purpose, valid_until)
    VALUES (${v7()}, ${entity}, ${entityId}, ${reader}, ${statements.viewer.subject}, ${purpose}, ${validUntil})`);
}
