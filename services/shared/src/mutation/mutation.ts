import type { GraphQLResolveInfo } from 'graphql';
import { appendAudit, type AuditRecord } from '../audit/audit.store';
import { rowsById } from '../list';
import type { Source } from '../entity';
import { Fault } from '../errors';
import { isUuid } from '../identifier';
import type { ServiceContext } from '../service';
import type { Statements } from '../statements';
import { claimIdempotencyKey, requireIdempotencyKey, settleIdempotencyKey } from './idempotency';
import type { Change } from './write';

/** What every mutation's input has; one that changes a row has `expectedVersion` as well. */
interface MutationInput {
  readonly idempotencyKey?: string | null;
}

const mutations = new WeakSet<object>();

/** Whether a resolver was made by `mutation`: no other may stand on the Mutation type. */
export function isMutation(resolver: unknown): boolean {
  return typeof resolver === 'function' && mutations.has(resolver);
}

/**
 * Makes the resolver of a mutation that makes or changes one row. Its work runs in one transaction with its entry
 * in the audit trail: both are there or neither. Under an idempotency key the work is done once, and who repeats it
 * is given the row that it changed. A refusal changes nothing and is put on record too.
 * @param source the entity of the row @param name property of the payload that holds the row
 * @param work does the work; what it throws undoes it
 */
export function mutation<
  Row extends { readonly id: string },
  Input extends MutationInput,
  Context extends ServiceContext,
  Name extends string,
>(
  source: Source<Row>,
  name: Name,
  work: (statements: Statements, input: Input, context: Context) => Promise<Change<Row>>,
) {
  const resolver = async (
    _parent: unknown,
    { input }: { readonly input: Input },
    context: Context,
    { fieldName }: GraphQLResolveInfo,
  ): Promise<{ [Key in Name]: Row }> => {
    const { statements, request } = context;
    try {
      const row = await statements.transaction((transaction) =>
        perform(transaction, context, fieldName, source, input, work),
      );
      return { [name]: row } as { [Key in Name]: Row };
    } catch (error) {
      if (error instanceof Fault && error.code !== 'DATABASE_UNAVAILABLE') {
        const refusal = refusalRecord(source, fieldName, input, error);
        await statements.transaction((transaction) => appendAudit(transaction, request.id, [refusal]));
      }
      throw error;
    }
  };
  mutations.add(resolver);
  return resolver;
}

async function perform<
  Row extends { readonly id: string },
  Input extends MutationInput,
  Context extends ServiceContext,
>(
  statements: Statements,
  context: Context,
  operation: string,
  source: Source<Row>,
  input: Input,
  work: (statements: Statements, input: Input, context: Context) => Promise<Change<Row>>,
): Promise<Row> {
  const { ring } = context.disclosures;
  const { idempotencyKey: key } = input;
  if (key != null) {
    requireIdempotencyKey(key);
    const done = await claimIdempotencyKey(
      statements,
      key,
      operation,
      ring.digests(canonical(input), 'input'),
    );
    if (done !== null) {
      return await repeated(statements, source, done.entityId);
    }
  }
  const { before, after } = await work(statements, input, context);
  if (key != null) {
    await settleIdempotencyKey(statements, key, after.id);
  }
  const digest = (row: Row | null) => row && ring.digest(canonical(row), 'row');
  await appendAudit(statements, context.request.id, [
    {
      kind: 'MUTATION',
      operation,
      fields: Object.keys(input).sort(),
      entity: source.entity.name,
      entityId: after.id,
      regionCode: regionOf(after),
      outcome: 'DONE',
      beforeDigest: digest(before),
      afterDigest: digest(after),
    },
  ]);
  return after;
}

async function repeated<Row extends { readonly id: string }>(
  statements: Statements,
  source: Source<Row>,
  id: string,
): Promise<Row> {
  const [row] = await rowsById(statements, source, [id]);
  if (row === undefined) {
    throw new Fault('NOT_FOUND', { entity: source.entity.name, key: id });
  }
  return row;
}

function refusalRecord<Row>(
  { entity }: Source<Row>,
  operation: string,
  input: object,
  { code }: Fault,
): AuditRecord {
  const { id } = input as { readonly id?: unknown };
  return {
    kind: 'MUTATION',
    operation,
    fields: Object.keys(input).sort(),
    entity: entity.name,
    // What is no id of a row could be anything that was typed in its place.
    entityId: typeof id === 'string' && isUuid(id) ? id : null,
    regionCode: null,
    outcome: 'REFUSED',
    reason: code,
  };
}

function regionOf(row: object): string | null {
  const { regionCode } = row as { readonly regionCode?: unknown };
  return typeof regionCode === 'string' ? regionCode : null;
}

/** One text for one value, whatever the order of its properties. */
function canonical(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
