import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeCertificate, makeWorker, newId } from '../../test/make';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { certificate } from './certificate.entity';

const twice = makeWorker();
const never = makeWorker();
const assistant = makeCertificate({ workerId: twice.id, level: 'ASSISTANT', issuedOn: '2017-09-01' });
const intermediate = makeCertificate({
  workerId: twice.id,
  level: 'INTERMEDIATE',
  issuedOn: '2021-09-01',
});

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(worker, [twice, never]);
  await subgraph.insert(certificate, [assistant, intermediate]);
});

afterAll(() => subgraph.stop());

describe('certificates of a worker', () => {
  it('come the latest first, with the highest one, in one statement for both', async () => {
    const { data, errors } = await subgraph.query(
      `query ($id: ID!) { worker(id: $id) {
        certificates { id level issuedOn provenance }
        highestCertificate { id level issuedOn }
      } }`,
      { id: twice.id },
    );
    expect(errors).toEqual([]);
    expect(data.worker).toEqual({
      certificates: [
        { id: intermediate.id, level: 'INTERMEDIATE', issuedOn: '2021-09-01', provenance: 'REGISTERED' },
        { id: assistant.id, level: 'ASSISTANT', issuedOn: '2017-09-01', provenance: 'REGISTERED' },
      ],
      highestCertificate: { id: intermediate.id, level: 'INTERMEDIATE', issuedOn: '2021-09-01' },
    });
    expect(subgraph.statements).toHaveLength(2);
  });

  it('are an empty list and null for a worker who holds none', async () => {
    const { data } = await subgraph.query(
      `query ($id: ID!) { worker(id: $id) { certificates { id } highestCertificate { id } } }`,
      { id: never.id },
    );
    expect(data.worker).toEqual({ certificates: [], highestCertificate: null });
  });

  it('are entities: answered in the order asked, null for what nobody has', async () => {
    const ids = [intermediate.id, newId(), 'not-a-uuid', assistant.id, intermediate.id];
    const { data, errors } = await subgraph.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Certificate { id level } } }`,
      { representations: ids.map((id) => ({ __typename: 'Certificate', id })) },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { id: intermediate.id, level: 'INTERMEDIATE' },
      null,
      null,
      { id: assistant.id, level: 'ASSISTANT' },
      { id: intermediate.id, level: 'INTERMEDIATE' },
    ]);
    expect(subgraph.statements).toHaveLength(1);
  });
});
