import type { Viewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { makePlaces } from '../../test/make';
import { projects } from '../service';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(projects);
  await makePlaces(subgraph);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '1501' });

function run(name: string, input: object, viewer: Viewer = officer): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { community { id name kind region { code } statCode version provenance } } }`,
    { input },
    { viewer },
  );
}

const valid = { name: ' 新城社区 ', kind: 'RESIDENTS_COMMITTEE', regionCode: '150102001' };

describe('registerCommunity', () => {
  it('issues an id; there is no statistical code', async () => {
    const { data, errors } = await run('registerCommunity', valid);
    expect(errors).toEqual([]);
    expect(data.registerCommunity.community).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      name: '新城社区',
      kind: 'RESIDENTS_COMMITTEE',
      region: { code: '150102001' },
      statCode: null,
      version: 1,
      provenance: 'REGISTERED',
    });
  });

  it.each([
    ['a region of others', { regionCode: '62' }, officer, 'REGION_NOT_FOUND'],
    ['a region that does not exist', { regionCode: '150199' }, officer, 'REGION_NOT_FOUND'],
    ['an empty name', { name: ' ' }, officer, 'TEXT_INVALID'],
    ['the public', {}, viewerOf({ subject: null }), 'UNAUTHENTICATED'],
    ['an administrator', {}, viewerOf({ roles: ['ADMIN'], regionScope: '*' }), 'FORBIDDEN'],
  ])('refuses %s, and nothing is written', async (_, given, viewer, code) => {
    const { data, errors } = await run('registerCommunity', { ...valid, name: '无人社区', ...given }, viewer);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
    const { data: found } = await subgraph.query(
      '{ communities(filter: { nameContains: "无人" }) { totalCount } }',
    );
    expect(found.communities.totalCount).toBe(0);
  });
});

describe('renameCommunity', () => {
  it('renames, once for each version', async () => {
    const { id } = (await run('registerCommunity', valid)).data.registerCommunity.community;
    const renamed = await run('renameCommunity', { id, expectedVersion: 1, name: '改名社区' });
    expect(renamed.data.renameCommunity.community).toMatchObject({ name: '改名社区', version: 2 });
    expect((await run('renameCommunity', { id, expectedVersion: 1, name: '再改' })).errors).toMatchObject([
      { extensions: { code: 'CONFLICT', details: { currentVersion: 2 } } },
    ]);
  });

  it('finds no community of others, however public it is', async () => {
    const { id } = (await run('registerCommunity', valid)).data.registerCommunity.community;
    const elsewhere = viewerOf({ subject: 'x', roles: ['OFFICER'], regionScope: '62' });
    expect(
      (await run('renameCommunity', { id, expectedVersion: 1, name: '别人的' }, elsewhere)).errors,
    ).toMatchObject([{ extensions: { code: 'NOT_FOUND', details: { entity: 'Community', key: id } } }]);
  });
});
