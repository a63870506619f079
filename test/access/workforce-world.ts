import { regionCode } from '../../services/shared/src/region-codes';
import { workforce } from '../../services/workforce/src/service';
import { worker, type WorkerRow } from '../../services/workforce/src/worker/worker.entity';
import { makeWorker, newId } from '../../services/workforce/test/make';
import { personalData, stored } from './persons';
import { certification } from './workforce/certification';
import { figures } from './workforce/figures';
import type { Register } from './workforce/fragment';
import { people } from './workforce/people';
import { stipends } from './workforce/stipends';
import { talent } from './workforce/talent';
import { training } from './workforce/training';
import { both, sides, type Side, type World, type WorldOf } from './world';

const regions = { inside: '990101001', outside: '990102001' } as const;
const communities = both(() => newId());
const agencies = both(() => newId());
let persons = 0;

/** The workforce register: two workers, one inside and one outside, and what each module knows of them. */
export const workforceWorld: WorldOf = {
  service: workforce as unknown as WorldOf['service'],
  async make(subgraph): Promise<World> {
    const { insert, keys } = subgraph;
    const person = (side: Side, given: Partial<WorkerRow> = {}) => {
      const id = newId();
      const data = personalData((persons += 1));
      return {
        row: makeWorker({ id, regionCode: regions[side], ...stored(keys, worker, id, data), ...given }),
        full: data,
      };
    };
    const workers = both((side) => person(side, { erasedOn: '2024-01-01' }));
    await insert(
      regionCode,
      ['99', '9901', '990101', '990101001', '990102', '990102001'].map((code) => ({ code })),
    );
    await insert(
      worker,
      sides.map((side) => workers[side].row),
    );
    const register: Register = {
      regions,
      communities,
      agencies,
      people: both((side) => workers[side].row),
      async freshWorker(side) {
        const { row } = person(side);
        await insert(worker, [row]);
        return { row, viewer: side === 'inside' ? { worker: row.id } : {} };
      },
    };
    const fragments = [];
    for (const fragmentOf of [people, certification, training, talent, stipends, figures]) {
      fragments.push(await fragmentOf(subgraph, register));
    }
    const change = (given: object) => async (side: Side) => {
      const { row, viewer } = await register.freshWorker(side);
      return { input: { id: row.id, expectedVersion: 1, ...given }, viewer: viewer ?? {} };
    };
    return {
      scope: '990101',
      own: { worker: workers.inside.row.id, community: communities.inside },
      rows: Object.assign(
        {
          Worker: both((side) => ({ key: { id: workers[side].row.id }, full: { ...workers[side].full } })),
          Community: both((side) => ({ key: { id: communities[side] } })),
          Region: both((side) => ({ key: { code: regions[side] } })),
        },
        ...fragments.map(({ rows }) => rows),
      ) as World['rows'],
      below: Object.assign({}, ...fragments.map(({ below }) => below ?? {})) as World['below'],
      entrusted: ['workers', ...fragments.flatMap(({ entrusted }) => entrusted ?? [])],
      trials: Object.assign(
        {
          registerWorker: async (side: Side) => ({
            input: { displayName: '甲', ...personalData((persons += 1)), regionCode: regions[side] },
          }),
          updateWorkerContact: change({ phone: '13900000000' }),
          eraseWorker: change({}),
        },
        ...fragments.map(({ trials }) => trials ?? {}),
      ) as World['trials'],
    };
  },
};
