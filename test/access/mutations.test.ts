import { randomUUID } from 'node:crypto';
import { roles, type Role, type Viewer } from '../../services/shared/src/viewer';
import { startSubgraph, type Answer, type TestSubgraph } from '../support/subgraph';
import { projectsWorld } from './projects-world';
import { digestOf, entriesOf, type Entry } from './state';
import { MatrixSubject } from './subject';
import { viewerIn } from './viewers';
import { volunteersWorld } from './volunteers-world';
import { workforceWorld } from './workforce-world';
import { sides, type Side, type World } from './world';

/** Claims to records that there are not. */
const nobodys = () => ({ community: randomUUID(), worker: randomUUID(), volunteer: randomUUID() });

describe.each([
  ['workforce', workforceWorld],
  ['volunteers', volunteersWorld],
  ['projects', projectsWorld],
])('mutations of %s', (_, { service, make }) => {
  const subject = new MatrixSubject(service);
  const mutations = subject.roots('Mutation');
  let subgraph: TestSubgraph;
  let world: World;

  beforeAll(async () => {
    subgraph = await startSubgraph(service as never);
    world = await make(subgraph);
  });
  afterAll(() => subgraph.stop());

  interface Tried {
    readonly answer: Answer;
    readonly entries: readonly Entry[];
    readonly changed: boolean;
    readonly input: Readonly<Record<string, unknown>>;
  }

  /**
   * Tries a mutation on a fresh row.
   * @param options.also further roles of the viewer @param options.own what is theirs, instead of the row
   */
  async function attempt(
    name: string,
    side: Side,
    role: Role,
    { also = [], own }: { also?: Viewer['roles']; own?: Partial<Viewer> } = {},
  ): Promise<Tried> {
    const trial = await world.trials[name]!(side);
    const input = { ...trial.input, idempotencyKey: randomUUID() };
    const viewer = viewerIn(world, role, [...subject.entityTypes(), 'Mutation'], 'a visit');
    const asking =
      role === 'PUBLIC' ? viewer : { ...viewer, ...(own ?? trial.viewer), roles: [...viewer.roles, ...also] };
    const { type } = mutations.find((of) => of.name === name)!.args[0]!;
    const before = await digestOf(service, subgraph);
    const [answer, entries] = await entriesOf(subgraph, () =>
      subgraph.query(
        `mutation ($input: ${String(type)}) { ${name}(input: $input) { __typename } }`,
        { input },
        { viewer: asking },
      ),
    );
    return { answer, entries, changed: (await digestOf(service, subgraph)) !== before, input };
  }

  describe.each(mutations.map(({ name }) => name))('%s', (name) => {
    const rule = subject.rules.ofField(
      subject.type('Mutation'),
      mutations.find((of) => of.name === name)!,
    )!;

    it.each(roles.filter((role) => !rule.roles.includes(role)))(
      'is refused to %s and changes nothing',
      async (role) => {
        for (const side of sides) {
          const { answer, entries, changed } = await attempt(name, side, role);
          const code = role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
          expect(answer.data?.[name] ?? null).toBeNull();
          expect(answer.errors).toMatchObject([
            { extensions: { code, details: { field: `Mutation.${name}` } } },
          ]);
          expect(changed).toBe(false);
          expect(entries).toMatchObject(
            role === 'PUBLIC'
              ? []
              : [{ kind: 'MUTATION', operation: name, outcome: 'REFUSED', reason: code, subject: 'test' }],
          );
        }
      },
    );

    it.each(rule.roles)('is done by %s inside, and leaves one entry', async (role) => {
      const { answer, entries, changed, input } = await attempt(name, 'inside', role);
      expect(answer.errors).toEqual([]);
      expect(changed).toBe(true);
      expect(entries).toMatchObject([
        {
          kind: 'MUTATION',
          operation: name,
          outcome: 'DONE',
          reason: null,
          subject: 'test',
          fields: Object.keys(input).sort(),
        },
      ]);
    });

    it.each(rule.roles)('finds nothing outside for %s, and changes nothing', async (role) => {
      const { answer, entries, changed } = await attempt(name, 'outside', role);
      expect(answer.data?.[name] ?? null).toBeNull();
      const code = answer.errors[0]!.extensions!['code'];
      expect(['NOT_FOUND', 'REGION_NOT_FOUND']).toContain(code);
      expect(changed).toBe(false);
      expect(entries).toMatchObject([
        { kind: 'MUTATION', operation: name, outcome: 'REFUSED', reason: code },
      ]);
    });

    it('reaches no further for who is also an analyst of the region, or a bureau there', async () => {
      // What is somebody's own they may change; the rest of the region is theirs to read only.
      for (const role of rule.roles.filter((of) => of !== 'OFFICER')) {
        for (const also of ['ANALYST', 'BUREAU'] as const) {
          const { answer, changed } = await attempt(name, 'inside', role, { also: [also], own: nobodys() });
          expect(answer.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
          expect(changed).toBe(false);
        }
      }
    });
  });
});
