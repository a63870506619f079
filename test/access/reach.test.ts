import fc from 'fast-check';
import sql, { raw, type Sql } from 'sql-template-tag';
import { makeCommunities, makePilots, makePlaces, makeProgramme } from '../../services/projects/test/make';
import { pilotCommunity } from '../../services/projects/src/pilot/pilot-community.entity';
import { pilotTask } from '../../services/projects/src/pilot/pilot-task.entity';
import { projects } from '../../services/projects/src/service';
import { volunteers } from '../../services/volunteers/src/service';
import { workforce } from '../../services/workforce/src/service';
import { reachCondition } from '../../services/shared/src/access/reach';
import { reaches } from '../../services/shared/src/access/record';
import { entrusted, sourceOf, type AnyEntity, type Entity } from '../../services/shared/src/entity';
import { entitiesOf, type Service } from '../../services/shared/src/service';
import { roles, wholeCountry, type Role, type Viewer } from '../../services/shared/src/viewer';
import { startSubgraph, type TestSubgraph } from '../support/subgraph';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph(projects);
});
afterAll(() => subgraph.stop());

const ids = [1, 2, 3].map((n) => `0199a000-0000-7000-8000-00000000000${n}`);
const codes = ['15', '1501', '150102', '150102001', '1502', '62', '620902002'];
const states = ['NOMINATED', 'ACTIVE', 'DESIGN', 'CLOSED', 'SUSPENDED', 'REJECTED'];
const claim = fc.option(fc.constantFrom(...ids), { nil: undefined });
const entities = [
  ...new Map(
    [workforce, volunteers, projects]
      .flatMap((of) => entitiesOf(of as unknown as Service))
      .map((of) => [of.name, of]),
  ).values(),
];

const viewers: fc.Arbitrary<Viewer> = fc.record({
  subject: fc.constant('test'),
  roles: fc.subarray(roles.filter((role): role is Viewer['roles'][number] => role !== 'PUBLIC')),
  regionScope: fc.oneof(fc.constantFrom(null, wholeCountry, ...codes), fc.stringMatching(/^[0-9]{1,9}$/)),
  community: claim,
  agency: claim,
  volunteer: claim,
  worker: claim,
  purpose: fc.option(fc.constant('a purpose'), { nil: undefined }),
  agreement: fc.option(fc.subarray([...entities.map(({ name }) => name), 'Volunteer.phone', 'Query']), {
    nil: undefined,
  }),
});

/** A value of a column: among few, so that viewers and rows meet. */
function valueOf(type: string, nullable: boolean): fc.Arbitrary<unknown> {
  const value =
    type === 'uuid'
      ? fc.constantFrom(...ids)
      : type === 'text'
        ? fc.oneof(fc.constantFrom(...codes, ...states), fc.stringMatching(/^[0-9]{2,9}$/))
        : fc.constant(null);
  return nullable ? fc.option(value, { freq: 4 }) : value;
}

type Columns = Entity<Record<string, unknown>>['columns'];
const columnsOf = (entity: AnyEntity) =>
  (entity as Entity<Record<string, unknown>>).columns as Record<string, Columns[string]>;

function rowsOf(entity: AnyEntity): fc.Arbitrary<Record<string, unknown>[]> {
  const values = Object.entries(columnsOf(entity)).map(
    ([property, { type }]) => [property, valueOf(type, true)] as const,
  );
  return fc.array(fc.record(Object.fromEntries(values)), { minLength: 1, maxLength: 20 });
}

/** Which rows a condition holds for, as PostgreSQL sees it: with the types and the collation of the tables. */
async function held(
  entity: AnyEntity,
  condition: Sql,
  rows: readonly Record<string, unknown>[],
): Promise<boolean[]> {
  const columns = Object.entries(columnsOf(entity)).filter(([, { type }]) => ['text', 'uuid'].includes(type));
  const definitions = columns
    .map(([, { name, type }]) => `${name} ${type}${type === 'text' ? ' COLLATE "C"' : ''}`)
    .join(', ');
  const given = rows.map((row) =>
    Object.fromEntries(columns.map(([property, { name }]) => [name, row[property]])),
  );
  const { text, values } =
    sql`SELECT coalesce(${condition}, false) AS held FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS (${raw(definitions)})) WITH ORDINALITY AS held_row ORDER BY held_row.ordinality`;
  return (await subgraph.pool.query<{ held: boolean }>({ text, values })).rows.map((of) => of.held);
}

const decidable = entities.filter(
  ({ reach }) =>
    Object.keys(reach).length > 0 && Object.values(reach).every((bound) => bound.admits !== null),
);

describe('reach', () => {
  it.each(decidable.map((entity) => [entity.name, entity] as const))(
    'of %s is the same in a statement and on a row',
    async (_, entity) => {
      await fc.assert(
        fc.asyncProperty(viewers, rowsOf(entity), async (viewer, rows) => {
          const source = { ...sourceOf(entity as Entity<Record<string, unknown>>), alias: 'held_row' };
          expect(await held(entity, entrusted(source, viewer), rows)).toEqual(
            rows.map((row) => reaches(entity, roles, viewer, row)),
          );
          // Role by role too, the public's among them.
          for (const role of Object.keys(entity.reach) as Role[]) {
            const condition = reachCondition(
              entity.reach,
              [role],
              viewer,
              (property) => `held_row.${entity.column(property)}`,
            );
            expect(await held(entity, condition, rows)).toEqual(
              rows.map((row) => entity.reach[role]!.admits!(viewer, row)),
            );
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it('of what belongs to a parent is the parent’s', async () => {
    await makePlaces(subgraph);
    const programme = await makeProgramme(subgraph);
    const communities = await makeCommunities(
      subgraph,
      codes.map((name) => ({ name })),
    );
    const made = codes.map((regionCode, index) => ({
      regionCode,
      state: (['NOMINATED', 'ACTIVE', 'REJECTED'] as const)[index % 3]!,
    }));
    const pilots = await makePilots(subgraph, programme, communities, (index) => made[index]!);
    const rows = pilots.map((id, index) => ({ id, communityId: communities[index]!, ...made[index]! }));
    await fc.assert(
      fc.asyncProperty(
        viewers,
        fc.option(fc.constantFrom(...communities), { nil: undefined }),
        async (of, community) => {
          const viewer = {
            ...of,
            community,
            agreement: of.agreement && [...of.agreement, pilotTask.name, pilotCommunity.name],
          };
          const { text, values } =
            sql`SELECT DISTINCT task.pilot_community_id AS id FROM pilot_task task WHERE ${entrusted(sourceOf(pilotTask, 'task'), viewer)}`;
          const found = (await subgraph.pool.query<{ id: string }>({ text, values })).rows.map(
            ({ id }) => id,
          );
          expect(found.sort()).toEqual(
            rows
              .filter((row) => reaches(pilotCommunity, roles, viewer, row))
              .map(({ id }) => id)
              .sort(),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
