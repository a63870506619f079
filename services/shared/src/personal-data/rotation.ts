import type { Pool } from 'pg';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { v7 } from 'uuid';
import { appendAudit } from '../audit/audit.store';
import type { AnyEntity } from '../entity';
import { entitiesOf, type Service } from '../service';
import { Statements } from '../statements';
import { wholeCountry, type Viewer } from '../viewer';
import { countKeyUses, keyedProperties, withoutTimeLimit, type KeyUse } from './key-use';
import type { KeyRing } from './key-ring';
import { resealed, type KeyedRow, type ResealFault } from './reseal';

/** What happens in a rotation: a batch is done, or something could not be re-encrypted. */
export type RotationEvent =
  | {
      readonly state: 'rotated';
      readonly service: string;
      readonly entity: string;
      /** Rows of the entity that have been re-encrypted so far. */
      readonly rows: number;
      readonly milliseconds: number;
    }
  | ({ readonly state: 'failed'; readonly service: string } & ResealFault);

/** What a rotation has done, and what is stored after it. */
export interface Rotation {
  readonly service: string;
  readonly entities: readonly { readonly entity: string; readonly rows: number }[];
  /** Values that could not be re-encrypted. */
  readonly failed: number;
  /** Counted when all was done. */
  readonly uses: readonly KeyUse[];
}

/** Whom the audit trail names. */
const rotator: Viewer = { subject: 'keys:rotate', roles: ['ADMIN'], regionScope: wholeCountry };

/** Small enough that nobody waits long for a row of a batch. */
const batchRows = 500;

const uniqueViolation = '23505';

/**
 * Re-encrypts and re-hashes, under the current key of the ring, every personal datum of a service that stands under
 * another. Rows are done in batches by id, each in a transaction of its own, so a run that is killed has done some
 * rows wholly and the others not at all, and the next one goes on with those. A row is locked before it is read:
 * what somebody else writes meanwhile is what is re-encrypted. Contents do not change, and so neither do versions.
 * A run that changes anything leaves one entry in the audit trail.
 * @param pool works as the service's role
 * @param tell is told of each batch, and of each value that stays as it is because it cannot be opened
 */
export async function rotateKeys(
  service: Pick<Service, 'name' | 'entities'>,
  pool: Pool,
  ring: KeyRing,
  tell: (event: RotationEvent) => void = () => undefined,
): Promise<Rotation> {
  const requestId = `keys-rotate-${v7()}`;
  const statements = new Statements({ service: service.name, requestId, viewer: rotator }, pool);
  const sealing = entitiesOf(service).filter(({ sealed }) => sealed.length > 0);
  const entities: { entity: string; rows: number }[] = [];
  let recorded = false;
  let failed = 0;

  function fail(fault: ResealFault): void {
    failed += 1;
    tell({ state: 'failed', service: service.name, ...fault });
  }

  /** @returns how many rows of the batch were re-encrypted */
  async function rotateBatch(entity: AnyEntity, ids: readonly string[]): Promise<number> {
    try {
      const done = await statements.transaction(async (transaction) => {
        const outcomes = (await lockStale(transaction, entity, ring, ids)).map((row) => ({
          before: row,
          ...resealed(entity, ring, row),
        }));
        const changed = outcomes.filter(({ before, row }) => !isSame(before, row)).map(({ row }) => row);
        if (changed.length > 0) {
          await writeRows(transaction, entity, changed);
          if (!recorded) {
            await record(transaction, requestId, sealing);
          }
        }
        return { rows: changed.length, faults: outcomes.flatMap((outcome) => outcome.faults) };
      });
      recorded ||= done.rows > 0;
      done.faults.forEach(fail);
      return done.rows;
    } catch (error) {
      if ((error as { code?: unknown }).code !== uniqueViolation) {
        throw error;
      }
      return await rotateAround(entity, ids);
    }
  }

  /** Two rows of one person, registered under different keys: the others of the batch are done without them. */
  async function rotateAround(entity: AnyEntity, ids: readonly string[]): Promise<number> {
    if (ids.length === 1) {
      fail({
        place: `${entity.table}/${ids[0]!}`,
        reason: 'another row holds the same value under the current key',
      });
      return 0;
    }
    let rows = 0;
    for (const id of ids) {
      rows += await rotateBatch(entity, [id]);
    }
    return rows;
  }

  for (const entity of sealing) {
    const started = performance.now();
    let rows = 0;
    let ids = await staleIds(statements, entity, ring, null);
    while (ids.length > 0) {
      rows += await rotateBatch(entity, ids);
      const milliseconds = performance.now() - started;
      tell({ state: 'rotated', service: service.name, entity: entity.name, rows, milliseconds });
      ids = await staleIds(statements, entity, ring, ids.at(-1)!);
    }
    entities.push({ entity: entity.name, rows });
  }
  return { service: service.name, entities, failed, uses: await countKeyUses(statements, sealing) };
}

/** The condition that something of a row stands under another key than the current one. */
function stale(entity: AnyEntity, { currentId }: KeyRing): Sql {
  const columns = keyedProperties(entity).map((property) => raw(entity.column(property)));
  return join(
    columns.map((column) => sql`(${column} IS NOT NULL AND NOT starts_with(${column}, ${`${currentId}.`}))`),
    ' OR ',
  );
}

/**
 * Ids of the next rows to do, in order. Found without locking: where few are left, finding them takes long, and
 * nobody is to wait for that.
 */
async function staleIds(
  statements: Statements,
  entity: AnyEntity,
  ring: KeyRing,
  after: string | null,
): Promise<string[]> {
  const behind = after === null ? sql`true` : sql`id > ${after}::uuid`;
  const found = await withoutTimeLimit(statements, (transaction) =>
    transaction.rows<{ id: string }>(
      sql`SELECT id FROM ${raw(entity.table)} WHERE ${behind} AND (${stale(entity, ring)}) ORDER BY id LIMIT ${batchRows}`,
    ),
  );
  return found.map(({ id }) => id);
}

/**
 * Locks those of the rows that are still to do and reads them as they then are, in the order of their ids, in
 * which every rotation locks. The lock lets others refer to the row meanwhile.
 */
function lockStale(
  transaction: Statements,
  entity: AnyEntity,
  ring: KeyRing,
  ids: readonly string[],
): Promise<KeyedRow[]> {
  const columns = keyedProperties(entity).map((property) =>
    raw(`${entity.column(property)} AS "${property}"`),
  );
  return transaction.rows<KeyedRow>(sql`
    SELECT id, ${join(columns)} FROM ${raw(entity.table)}
    WHERE id = ANY(${ids}::uuid[]) AND (${stale(entity, ring)}) ORDER BY id FOR NO KEY UPDATE`);
}

async function writeRows(
  transaction: Statements,
  entity: AnyEntity,
  rows: readonly KeyedRow[],
): Promise<void> {
  const properties = keyedProperties(entity);
  const columns = properties.map((property) => entity.column(property));
  const values = properties.map((property) => sql`${rows.map((row) => row[property])}::text[]`);
  await transaction.rows(sql`
    UPDATE ${raw(entity.table)} SET ${raw(columns.map((name) => `${name} = fresh.${name}`).join(', '))}
    FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${join(values)}) AS fresh(id, ${raw(columns.join(', '))})
    WHERE ${raw(entity.table)}.id = fresh.id`);
}

async function record(
  transaction: Statements,
  requestId: string,
  sealing: readonly AnyEntity[],
): Promise<void> {
  await appendAudit(transaction, requestId, [
    {
      kind: 'MUTATION',
      operation: 'keys:rotate',
      fields: sealing.flatMap(({ name, sealed }) => sealed.map((property) => `${name}.${property}`)),
      entity: null,
      entityId: null,
      regionCode: null,
      outcome: 'DONE',
    },
  ]);
}

function isSame(one: KeyedRow, other: KeyedRow): boolean {
  return Object.keys(one).every((property) => one[property] === other[property]);
}
