import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeEmployment, makeWorker, newId } from '../../test/make';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { employment } from './employment.entity';

const person = makeWorker();
const idle = makeWorker();
const communityId = newId();
const former = makeEmployment({
  workerId: person.id,
  kind: 'AGENCY',
  field: 'ELDERLY_CARE',
  employer: '乙社会工作服务中心',
  startedOn: '2018-03-01',
  endedOn: '2020-12-31',
});
const present = makeEmployment({ workerId: person.id, kind: 'COMMITTEE_FULLTIME', communityId });

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(worker, [person, idle]);
  await subgraph.insert(employment, [former, present]);
});

afterAll(() => subgraph.stop());

describe('employments of a worker', () => {
  it('come the latest first, with a reference to the community', async () => {
    const { data, errors } = await subgraph.query(
      `query ($id: ID!) { worker(id: $id) {
        employments { id kind field employer community { __typename id } startedOn endedOn provenance }
      } }`,
      { id: person.id },
    );
    expect(errors).toEqual([]);
    expect(data.worker.employments).toEqual([
      {
        id: present.id,
        kind: 'COMMITTEE_FULLTIME',
        field: 'COMMUNITY',
        employer: '甲社区居民委员会',
        community: { __typename: 'Community', id: communityId },
        startedOn: '2021-01-01',
        endedOn: null,
        provenance: 'REGISTERED',
      },
      {
        id: former.id,
        kind: 'AGENCY',
        field: 'ELDERLY_CARE',
        employer: '乙社会工作服务中心',
        community: null,
        startedOn: '2018-03-01',
        endedOn: '2020-12-31',
        provenance: 'REGISTERED',
      },
    ]);
  });

  it('are an empty list for a worker who never had one', async () => {
    const { data } = await subgraph.query(`query ($id: ID!) { worker(id: $id) { employments { id } } }`, {
      id: idle.id,
    });
    expect(data.worker.employments).toEqual([]);
  });

  it('are entities: answered in the order asked, null for what nobody has', async () => {
    const ids = [present.id, 'x', newId(), former.id];
    const { data, errors } = await subgraph.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Employment { id kind } } }`,
      { representations: ids.map((id) => ({ __typename: 'Employment', id })) },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { id: present.id, kind: 'COMMITTEE_FULLTIME' },
      null,
      null,
      { id: former.id, kind: 'AGENCY' },
    ]);
    expect(subgraph.statements).toHaveLength(1);
  });

  it('cannot end before they start', async () => {
    const impossible = makeEmployment({ workerId: idle.id, startedOn: '2024-01-01', endedOn: '2023-12-31' });
    await expect(subgraph.insert(employment, [impossible])).rejects.toThrow('employment_dates');
  });
});
