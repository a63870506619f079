import type { GraphQLResolveInfo } from 'graphql';
import { rootConnection, type Connection } from '../connection';
import type { PageArguments } from '../page';
import type { ServiceContext } from '../service';
import type { AuditEntryRow } from './audit.entity';
import { auditList, auditOrders, type AuditFilter } from './audit.store';

/** Resolver of a service's list of audit entries (`workforceAudit`, …). */
export function auditEntries(
  _parent: unknown,
  {
    filter,
    orderBy,
    ...page
  }: PageArguments & { filter?: AuditFilter | null; orderBy: keyof typeof auditOrders },
  { statements }: ServiceContext,
  info: GraphQLResolveInfo,
): Promise<Connection<AuditEntryRow>> {
  return rootConnection(statements, auditList(filter ?? {}), auditOrders[orderBy], page, info);
}
