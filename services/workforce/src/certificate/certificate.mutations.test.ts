import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeCertificate, makeWorker, newId } from '../../test/make';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { certificate } from './certificate.entity';

const born = makeWorker({ birthDate: '2000-03-05', regionCode: '990101001' });
const unborn = makeWorker({ regionCode: '990101001' });
const erased = makeWorker({ regionCode: '990101001', erasedOn: '2024-01-01' });
const senior = makeCertificate({
  workerId: unborn.id,
  regionCode: '990101001',
  level: 'SENIOR',
  issuedOn: '2022-09-01',
});

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '990101001'].map((code) => ({ code })),
  );
  await subgraph.insert(worker, [born, unborn, erased]);
  await subgraph.insert(certificate, [senior]);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer', roles: ['OFFICER'], regionScope: '9901' });
const run = (input: object) =>
  subgraph.query(
    `mutation ($input: RecordCertificateInput!) { recordCertificate(input: $input) { certificate { id level issuedOn provenance worker { id } registrationState registrations { id } } } }`,
    { input },
    { viewer: officer },
  );
const count = async () => (await subgraph.pool.query('SELECT count(*) FROM certificate')).rows;

describe('recordCertificate', () => {
  it('records one certificate of each level, not registered yet', async () => {
    const input = { workerId: born.id, level: 'ASSISTANT', issuedOn: '2021-09-01' };
    const { data, errors } = await run(input);
    expect(errors).toEqual([]);
    expect(data.recordCertificate.certificate).toEqual({
      id: expect.any(String),
      level: 'ASSISTANT',
      issuedOn: '2021-09-01',
      provenance: 'REGISTERED',
      worker: { id: born.id },
      registrationState: 'NOT_APPLIED',
      registrations: [],
    });
    const again = await run({ ...input, issuedOn: '2022-09-01' });
    expect(again.errors).toMatchObject([
      {
        extensions: {
          code: 'CERTIFICATE_LEVEL_HELD',
          details: { level: 'ASSISTANT', issuedOn: '2021-09-01' },
        },
      },
    ]);
    expect((await run({ ...input, level: 'INTERMEDIATE' })).errors).toEqual([]);
  });

  it('gives one to several who record the same at once', async () => {
    const person = makeWorker({ regionCode: '990101001' });
    await subgraph.insert(worker, [person]);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => run({ workerId: person.id, level: 'SENIOR', issuedOn: '2021-09-01' })),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? 'done').sort()).toEqual([
      ...Array<string>(5).fill('CERTIFICATE_LEVEL_HELD'),
      'done',
    ]);
  });

  it.each([
    ['a day to come', { issuedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['a holder under 16', { issuedOn: '2016-03-04' }, 'HOLDER_BELOW_MINIMUM_AGE'],
    ['a holder who is erased', { workerId: erased.id }, 'ERASED'],
    ['nobody', { workerId: newId() }, 'NOT_FOUND'],
    ['what is no id', { workerId: 'x' }, 'NOT_FOUND'],
  ])('refuses %s, and nothing is written', async (_, given, code) => {
    const before = await count();
    const { data, errors } = await run({
      workerId: born.id,
      level: 'SENIOR',
      issuedOn: '2021-09-01',
      ...given,
    });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions!['code']).toBe(code);
    expect(await count()).toEqual(before);
  });

  it('takes the sixteenth birthday, and any day of a holder whose birth date is not known', async () => {
    expect((await run({ workerId: born.id, level: 'SENIOR', issuedOn: '2016-03-05' })).errors).toEqual([]);
    expect((await run({ workerId: unborn.id, level: 'ASSISTANT', issuedOn: '2008-10-01' })).errors).toEqual(
      [],
    );
  });
});

it('certificates are filtered by level, day of issue and holder', async () => {
  const found = async (filter: object) => {
    const { data, errors } = await subgraph.query(
      `query ($filter: CertificateFilter) { certificates(filter: $filter) { totalCount edges { node { id } } } }`,
      { filter },
    );
    expect(errors).toEqual([]);
    expect(data.certificates.totalCount).toBe(data.certificates.edges.length);
    return data.certificates.edges.map((edge: { node: { id: string } }) => edge.node.id).includes(senior.id);
  };
  expect(await found({ workerId: unborn.id, levelIn: ['SENIOR'] })).toBe(true);
  expect(await found({ workerId: born.id })).toBe(false);
  expect(await found({ workerId: 'x' })).toBe(false);
  expect(await found({ levelIn: ['ASSISTANT'] })).toBe(false);
  expect(await found({ issuedFrom: '2022-09-01', issuedTo: '2022-09-01', asOf: '2022-09-01' })).toBe(true);
  expect(await found({ issuedFrom: '2022-09-02' })).toBe(false);
  expect(await found({ issuedTo: '2022-08-31' })).toBe(false);
  expect(await found({ asOf: '2022-08-31' })).toBe(false);
});
