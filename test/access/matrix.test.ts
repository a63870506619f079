import { roles } from '../../services/shared/src/viewer';
import { startSubgraph, viewerOf, type TestSubgraph } from '../support/subgraph';
import { askAll, selectionOf, type Question } from './asking';
import { absent, expectedOf, isReached, isVisible, refusalBy } from './expected';
import { projectsWorld } from './projects-world';
import { MatrixSubject } from './subject';
import { viewerIn } from './viewers';
import { volunteersWorld } from './volunteers-world';
import { workforceWorld } from './workforce-world';
import type { World } from './world';

/** Root fields that give no rows. */
const rowless = ['viewer'];

/** Types whose rows every service has, and makes itself. */
const made = ['AuditEntry'];

describe.each([
  ['workforce', workforceWorld],
  ['volunteers', volunteersWorld],
  ['projects', projectsWorld],
])('%s', (_, { service, make }) => {
  const subject = new MatrixSubject(service);
  const { rules } = subject;
  const everyType = rules.objectTypes().map(({ name }) => name);
  let subgraph: TestSubgraph;
  let world: World;

  beforeAll(async () => {
    subgraph = await startSubgraph(service as never);
    world = await make(subgraph);
  });
  afterAll(() => subgraph.stop());

  describe('the matrix', () => {
    it('has rows of every type with a key', () => {
      expect(Object.keys(world.rows).sort()).toEqual(subject.entityTypes().sort());
    });

    it('has a way to look at every other type', () => {
      const seen = new Set([
        ...Object.keys(world.rows),
        ...Object.keys(world.below),
        ...made,
        'Query',
        'Mutation',
      ]);
      // What holds no field of its own that anybody is refused is looked at with what it holds.
      const carriers = /^(Viewer|PageInfo|\w+(Connection|Edge|Payload))$/;
      expect(everyType.filter((name) => !seen.has(name) && !carriers.test(name))).toEqual([]);
    });

    it('has a way to ask for every root field', () => {
      const asked = subject
        .targets(world)
        .flatMap(({ type, made: { key } }) =>
          subject.rootsByKey(type, Object.keys(key)).map(({ name }) => name),
        );
      const lists = subject.roots('Query').filter((field) => subject.nodeOf(field) !== null);
      const known = new Set([...asked, ...lists.map(({ name }) => name), ...rowless]);
      expect(subject.roots('Query').filter(({ name }) => !known.has(name))).toEqual([]);
    });

    it('has a trial for every mutation', () => {
      expect(Object.keys(world.trials).sort()).toEqual(
        subject
          .roots('Mutation')
          .map(({ name }) => name)
          .sort(),
      );
    });
  });

  it('the audit trail is the auditor’s of the region; what has no region is for the auditor of the country', async () => {
    const [mutation] = subject.roots('Mutation');
    const list = subject.roots('Query').find((field) => subject.nodeOf(field)?.name === 'AuditEntry')!;
    const elsewhere = `${world.scope.slice(0, -1)}9`;
    for (const regionScope of [world.scope, `${world.scope}001`, elsewhere, null]) {
      const { input } = await world.trials[mutation!.name]!('inside');
      await subgraph.query(
        `mutation ($input: ${String(mutation!.args[0]!.type)}) { ${mutation!.name}(input: $input) { __typename } }`,
        { input },
        { viewer: viewerOf({ roles: ['ADMIN'], regionScope }) },
      );
    }
    const fields = Object.values(subject.type('AuditEntry').getFields()).map(({ name }) => name);
    const regions = async (regionScope: string | null) => {
      const { data, errors } = await subgraph.query(
        `{ ${list.name}(first: 100, filter: { operation: "${mutation!.name}" }) { totalCount edges { cursor node { ${fields.join(' ')} } } } }`,
        {},
        { viewer: viewerOf({ roles: ['AUDITOR'], regionScope }) },
      );
      expect(errors).toEqual([]);
      const { totalCount, edges } = data[list.name];
      expect(totalCount).toBe(edges.length);
      const found: (string | null)[] = edges.map(
        (edge: { node: { regionCode: string | null } }) => edge.node.regionCode,
      );
      return found.sort();
    };
    expect(await regions(world.scope)).toEqual([world.scope, `${world.scope}001`]);
    expect(await regions(elsewhere)).toEqual([elsewhere]);
    expect(await regions(null)).toEqual([]);
    expect(await regions('*')).toEqual([world.scope, `${world.scope}001`, elsewhere, null].sort());
  });

  describe.each(roles)('as %s', (role) => {
    it.each([
      ['without a purpose', undefined],
      ['with a purpose', 'a visit'],
    ])(
      'every field of every row, inside and outside, through _entities and by key, %s',
      async (__, purpose) => {
        const asker = { role, hasPurpose: purpose !== undefined };
        const questions: Question[] = subject.targets(world).flatMap((target) => {
          const roots = subject.rootsByKey(target.type, Object.keys(target.made.key));
          return Object.values(target.type.getFields()).flatMap((field) => {
            const expected = expectedOf(rules, target, field, asker);
            const byKey = roots.map((root) => ({
              through: root.name,
              refusal: refusalBy(rules.ofField(subject.type('Query'), root)!, role, `Query.${root.name}`),
            }));
            return [
              { target, field, through: '_entities', expected },
              ...byKey.map(({ through, refusal }) => ({
                target,
                field,
                through,
                expected: refusal ?? expected,
              })),
            ];
          });
        });
        const viewer = viewerIn(world, role, everyType, purpose);
        const answers = await askAll(subgraph, questions, viewer);
        const wrong = questions.flatMap(({ target, field, through, expected }, index) =>
          answers[index] === expected
            ? []
            : [
                `${target.type.name}.${field.name} ${target.side}, ${through}: ${answers[index]}, not ${expected}`,
              ],
        );
        expect(wrong).toEqual([]);
        expect(questions.length).toBeGreaterThan(20);
      },
    );

    it('every root list holds the rows within reach, counts them and has cursors for them only', async () => {
      const viewer = viewerIn(world, role, everyType, 'a visit');
      for (const list of subject.roots('Query').filter((field) => subject.nodeOf(field) !== null)) {
        const node = subject.nodeOf(list)!;
        const refusal = refusalBy(rules.ofField(subject.type('Query'), list)!, role, `Query.${list.name}`);
        const keys = Object.keys(world.rows[node.name]?.inside.key ?? { number: '' });
        const { data, errors } = await subgraph.query(
          `{ ${list.name}(first: 100) { totalCount edges { cursor node { ${keys.join(' ')} } } pageInfo { startCursor hasNextPage } } }`,
          {},
          { viewer },
        );
        if (refusal !== null) {
          expect(data?.[list.name] ?? null).toBeNull();
          expect(errors).toMatchObject([
            {
              path: [list.name],
              extensions: { code: refusal.split(' ')[0], details: { field: `Query.${list.name}` } },
            },
          ]);
          continue;
        }
        expect({ list: list.name, errors }).toEqual({ list: list.name, errors: [] });
        const { totalCount, edges, pageInfo } = data[list.name];
        const nodes: Record<string, string>[] = edges.map(
          (edge: { node: Record<string, string> }) => edge.node,
        );
        expect({ list: list.name, totalCount }).toEqual({ list: list.name, totalCount: nodes.length });
        expect(pageInfo.hasNextPage).toBe(false);
        expect(pageInfo.startCursor === null).toBe(nodes.length === 0);
        if (made.includes(node.name)) {
          continue;
        }
        const targets = subject.targets(world).filter(({ type }) => type === node);
        expect(targets).toHaveLength(2);
        for (const target of targets) {
          const expected = world.entrusted.includes(list.name)
            ? isReached(target.entity!, role, target.side)
            : isVisible(target, role);
          const found = nodes.some((of) => keys.every((key) => of[key] === target.made.key[key]));
          expect({ list: list.name, side: target.side, found }).toEqual({
            list: list.name,
            side: target.side,
            found: expected,
          });
        }
      }
    });

    it('nothing below a row that is visible leads to a row that is not', async () => {
      const viewer = viewerIn(world, role, everyType, 'a visit');
      const targets = subject.targets(world);
      const hidden = targets
        .filter((target) => !isVisible(target, role))
        .flatMap(({ made: { key } }) => Object.values(key));
      for (const {
        type,
        made: { key },
      } of targets) {
        for (const field of Object.values(type.getFields())) {
          const node = subject.nodeOf(field);
          const below = node === null ? subject.rowBelow(field, world) : node;
          if (below === null) {
            continue;
          }
          const keys = Object.keys(world.rows[below.name]!.inside.key).join(' ');
          const selection =
            node === null ? `{ ${keys} }` : `(first: 100) { totalCount edges { cursor node { ${keys} } } }`;
          const { data } = await subgraph.query(
            `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} { value: ${field.name}${selection} } } }`,
            { of: [{ __typename: type.name, ...key }] },
            { viewer },
          );
          const value = data?._entities[0]?.value ?? null;
          hidden.forEach((of) => expect(JSON.stringify(value)).not.toContain(of));
          if (node !== null && value !== null) {
            expect({ of: `${type.name}.${field.name}`, count: value.totalCount }).toEqual({
              of: `${type.name}.${field.name}`,
              count: value.edges.length,
            });
          }
        }
      }
    });

    it('types without a key show what everybody may see of them', async () => {
      const viewer = viewerIn(world, role, everyType, 'a visit');
      for (const [type, path] of Object.entries(world.below)) {
        const [parent, through, ...deeper] = path.split('.') as [string, string, ...string[]];
        const target = subject.targets(world).find((of) => of.type.name === parent && of.side === 'inside')!;
        const fields = Object.values(subject.type(type).getFields()).filter(
          (field) => rules.ofField(subject.type(type), field)!.smallCells === false,
        );
        // Below a row out of sight there is nothing to look at.
        const expected = isVisible(target, role) ? [] : [absent];
        const selection = deeper.reduceRight(
          (within, field) => `${field} { ${within} }`,
          fields.map(selectionOf).join(' '),
        );
        const { data, errors } = await subgraph.query(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${parent} { ${selectionOf(subject.type(parent).getFields()[through]!).replace('__typename', selection)} } } }`,
          { of: [{ __typename: parent, ...target.made.key }] },
          { viewer },
        );
        expect(errors).toEqual([]);
        expect(data._entities[0]?.[through] == null ? [absent] : []).toEqual(expected);
      }
    });
  });
});
