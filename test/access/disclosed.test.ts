import { roles, wholeCountry } from '../../services/shared/src/viewer';
import { startSubgraph, viewerOf, type TestSubgraph } from '../support/subgraph';
import { isReached } from './expected';
import { projectsWorld } from './projects-world';
import { entriesOf } from './state';
import { MatrixSubject } from './subject';
import { viewerIn } from './viewers';
import { volunteersWorld } from './volunteers-world';
import { workforceWorld } from './workforce-world';
import { sides, type World } from './world';

describe.each([
  ['workforce', workforceWorld],
  ['volunteers', volunteersWorld],
  ['projects', projectsWorld],
])('personal data of %s', (_, { service, make }) => {
  const subject = new MatrixSubject(service);
  const { rules } = subject;
  let subgraph: TestSubgraph;
  let world: World;

  beforeAll(async () => {
    subgraph = await startSubgraph(service as never);
    world = await make(subgraph);
  });
  afterAll(() => subgraph.stop());

  /** Types with personal data: their rows, and the personal fields of each. */
  const personal = () =>
    Object.entries(world.rows).map(([name, rows]) => ({
      name,
      rows,
      fields: Object.values(subject.type(name).getFields()).filter(
        (field) => rules.ofField(subject.type(name), field)!.personal !== null,
      ),
    }));

  function ask(
    name: string,
    fields: readonly { readonly name: string }[],
    viewer: Parameters<typeof viewerOf>[0],
  ) {
    const rows = sides.map((side) => ({ __typename: name, ...world.rows[name]![side].key }));
    return entriesOf(subgraph, () =>
      subgraph.query(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${name} { ${fields.map((of) => of.name).join(' ')} } } }`,
        { of: rows },
        { viewer: viewerOf(viewer) },
      ),
    );
  }

  it.each(roles.filter((role) => role !== 'PUBLIC'))(
    'read in full by %s are on record: one entry for each record, with the fields and the purpose',
    async (role) => {
      for (const { name, rows, fields } of personal()) {
        const entity = subject.entity(name);
        const full = fields
          .filter((field) => rules.ofField(subject.type(name), field)!.unmasked.includes(role))
          .map((field) => ({ ...field, name: field.name }));
        if (entity === null || full.length === 0) {
          continue;
        }
        const viewer = viewerIn(world, role, [name], 'a visit');
        const [, entries] = await ask(name, full, viewer);
        const read = sides.filter((side) => isReached(entity, role, side));
        const done = entries.filter(({ outcome }) => outcome === 'DONE');
        expect(done.map(({ fields: of, ...entry }) => ({ ...entry, fields: [...of].sort() }))).toEqual(
          read.map((side) => ({
            subject: 'test',
            kind: 'PERSONAL_READ',
            operation: name,
            fields: full.map((field) => `${name}.${field.name}`).sort(),
            entityId: rows[side].key['id'],
            regionCode: expect.stringMatching(new RegExp(`^${world.scope}`)),
            purpose: 'a visit',
            outcome: 'DONE',
            reason: null,
          })),
        );
      }
    },
  );

  it('of two records read at once leave two entries, and masked ones none', async () => {
    for (const { name, fields } of personal().filter((of) => of.fields.length > 0)) {
      const officer = { roles: ['OFFICER'], regionScope: wholeCountry } as const;
      const [, read] = await ask(name, fields, { ...officer, purpose: 'a visit' });
      expect(read.map(({ entityId }) => entityId).sort()).toEqual(
        sides.map((side) => world.rows[name]![side].key['id']).sort(),
      );
      const [, masked] = await ask(name, fields, officer);
      expect(masked).toEqual([]);
    }
  });

  it('that are refused leave an entry for whoever is known, and none for strangers', async () => {
    for (const { name, fields } of personal().filter((of) => of.fields.length > 0)) {
      const [, entries] = await ask(name, fields, { roles: ['ADMIN'], regionScope: wholeCountry });
      // Where the row itself is out of reach, nothing has been asked of it.
      const seen = subject.entity(name)!.reach.PUBLIC === undefined ? [] : fields;
      expect(
        entries
          .map(({ kind, operation, outcome, reason }) => [kind, operation, outcome, reason].join(' '))
          .sort(),
      ).toEqual(seen.map((field) => `PERSONAL_READ ${name}.${field.name} REFUSED FORBIDDEN`).sort());
      const [, strangers] = await ask(name, fields, { subject: null });
      expect(strangers).toEqual([]);
    }
  });
});
