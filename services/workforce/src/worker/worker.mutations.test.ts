import { todayInChina } from '../../../shared/src/calendar';
import { regionCode } from '../../../shared/src/region-codes';
import type { Viewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeCertificate, newId } from '../../test/make';
import { certificate } from '../certificate/certificate.entity';
import { workforce } from '../service';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '9902'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const valid = {
  displayName: '段社工',
  birthDate: '1949-12-31',
  idNumber: '11010519491231002X',
  phone: '13812340000',
  regionCode: '990101',
};

function run(name: string, input: object, viewer: Viewer = officer): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { worker { id displayName idNumber phone birthDate version erasedOn region { code } certificates { level } } } }`,
    { input },
    { viewer },
  );
}

async function registered(given: object = {}): Promise<{ id: string }> {
  const { data, errors } = await run('registerWorker', { ...valid, idNumber: null, ...given });
  expect(errors).toEqual([]);
  return data.registerWorker.worker;
}

async function workers(): Promise<number> {
  const { rows } = await subgraph.pool.query<{ count: number }>('SELECT count(*) FROM worker');
  return rows[0]!.count;
}

describe('registerWorker', () => {
  it('registers once for each identity document, personal data masked', async () => {
    const { data, errors } = await run('registerWorker', valid);
    expect(errors).toEqual([]);
    expect(data.registerWorker.worker).toMatchObject({
      displayName: '段社工',
      idNumber: '1101**********002X',
      phone: '138****0000',
      birthDate: '1949-**-**',
      version: 1,
      region: { code: '990101' },
      certificates: [],
    });
    expect((await run('registerWorker', valid)).errors).toMatchObject([
      { extensions: { code: 'ALREADY_REGISTERED', details: { entity: 'Worker' } } },
    ]);
  });

  const notYetSixteen = `${Number(todayInChina().slice(0, 4)) - 15}-01-01`;
  it.each([
    ['somebody under age', { birthDate: notYetSixteen, idNumber: null }, 'AGE_BELOW_MINIMUM'],
    ['a number of somebody else', { birthDate: '1950-01-01' }, 'ID_NUMBER_BIRTH_DATE_MISMATCH'],
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['a region that does not exist', { regionCode: '990199' }, 'REGION_NOT_FOUND'],
    ['an empty name', { displayName: '' }, 'TEXT_INVALID'],
  ])('refuses %s, and nothing is written', async (_, given, code) => {
    const before = await workers();
    const { data, errors } = await run('registerWorker', { ...valid, ...given });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['registerWorker'], extensions: { code } }]);
    expect(errors).toHaveLength(1);
    expect(await workers()).toBe(before);
  });
});

describe('updateWorkerContact', () => {
  it('is open to the worker, whose own record needs no reason', async () => {
    const { id } = await registered();
    const self = viewerOf({ subject: 'self', roles: ['COMMUNITY_WORKER'], worker: id });
    const { data, errors } = await run(
      'updateWorkerContact',
      { id, expectedVersion: 1, phone: '13700000000' },
      self,
    );
    expect(errors).toEqual([]);
    expect(data.updateWorkerContact.worker).toMatchObject({ phone: '13700000000', version: 2 });
  });

  it.each([
    [
      'an officer of elsewhere',
      viewerOf({ subject: 'x', roles: ['OFFICER'], regionScope: '9902' }),
      'NOT_FOUND',
    ],
    ['a colleague', viewerOf({ subject: 'x', roles: ['COMMUNITY_WORKER'], worker: newId() }), 'NOT_FOUND'],
    ['an analyst', viewerOf({ subject: 'x', roles: ['ANALYST'], regionScope: '99' }), 'FORBIDDEN'],
    ['the public', viewerOf({ subject: null }), 'UNAUTHENTICATED'],
  ])('refuses %s, however public the name is', async (_, viewer, code) => {
    const { id } = await registered();
    const { errors } = await run('updateWorkerContact', { id, expectedVersion: 1, phone: null }, viewer);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('refuses a stale version', async () => {
    const { id } = await registered();
    expect((await run('updateWorkerContact', { id, expectedVersion: 7, phone: null })).errors).toMatchObject([
      { extensions: { code: 'CONFLICT', details: { expectedVersion: 7, currentVersion: 1 } } },
    ]);
  });
});

describe('eraseWorker', () => {
  it('removes the person and keeps the certificates, so that those who hold one count the same', async () => {
    const { id } = await registered();
    await subgraph.insert(certificate, [makeCertificate({ workerId: id, level: 'SENIOR' })]);
    const { data, errors } = await run('eraseWorker', { id, expectedVersion: 1 });
    expect(errors).toEqual([]);
    expect(data.eraseWorker.worker).toMatchObject({
      displayName: '（已注销）',
      idNumber: null,
      phone: null,
      birthDate: null,
      erasedOn: todayInChina(),
      certificates: [{ level: 'SENIOR' }],
    });
    const { data: counted } = await subgraph.query('{ workers(filter: { certified: true }) { totalCount } }');
    expect(counted.workers.totalCount).toBe(1);
    expect((await run('eraseWorker', { id, expectedVersion: 2 })).errors).toMatchObject([
      { extensions: { code: 'ERASED' } },
    ]);
  });
});

describe('the register', () => {
  it('is searched within the scope, though names are public everywhere', async () => {
    const { id } = await registered();
    const elsewhere = viewerOf({ subject: 'x', roles: ['OFFICER'], regionScope: '9902' });
    const { data, errors } = await subgraph.query(
      `{ workers { totalCount edges { node { id } } } worker(id: "${id}") { id displayName } }`,
      {},
      { viewer: elsewhere },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      workers: { totalCount: 0, edges: [] },
      worker: { id, displayName: '段社工' },
    });
    const more = await subgraph.query(
      `{ worker(id: "${id}") { displayName phone } }`,
      {},
      { viewer: elsewhere },
    );
    expect(more.data.worker).toEqual({ displayName: '段社工', phone: null });
    expect(more.errors).toMatchObject([{ path: ['worker', 'phone'], extensions: { code: 'NOT_FOUND' } }]);
  });
});
