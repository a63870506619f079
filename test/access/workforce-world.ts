import { certificate } from '../../services/workforce/src/certificate/certificate.entity';
import { employment } from '../../services/workforce/src/employment/employment.entity';
import {
  practiceBase,
  practiceBaseRegion,
} from '../../services/workforce/src/practice-base/practice-base.entity';
import { workforce } from '../../services/workforce/src/service';
import { worker, type WorkerRow } from '../../services/workforce/src/worker/worker.entity';
import {
  makeCertificate,
  makeEmployment,
  makePracticeBase,
  makeWorker,
  newId,
} from '../../services/workforce/test/make';
import { regionCode } from '../../services/shared/src/region-codes';
import { personalData, stored } from './persons';
import { both, sides, type Side, type World, type WorldOf } from './world';

const regions = { inside: '990101001', outside: '990102001' } as const;
const communities = both(() => newId());
let persons = 0;

/** The workforce register: two workers in post in a community each, certified, and a practice base in each. */
export const workforceWorld: WorldOf = {
  service: workforce as unknown as WorldOf['service'],
  async make({ insert, keys }): Promise<World> {
    const person = (side: Side, given: Partial<WorkerRow> = {}) => {
      const id = newId();
      const data = personalData((persons += 1));
      return {
        row: makeWorker({ id, regionCode: regions[side], ...stored(keys, worker, id, data), ...given }),
        full: data,
      };
    };
    const people = both((side) => person(side, { erasedOn: '2024-01-01' }));
    const certificates = both((side) => makeCertificate({ workerId: people[side].row.id }));
    const employments = both((side) =>
      makeEmployment({
        workerId: people[side].row.id,
        regionCode: regions[side],
        communityId: communities[side],
        endedOn: '9999-12-31',
      }),
    );
    const bases = both((side) =>
      makePracticeBase({
        regionCode: regions[side],
        communityId: communities[side],
        establishedOn: '2024-01-01',
        sourceClause: '原文',
      }),
    );
    await insert(
      regionCode,
      ['99', '9901', '990101', '990101001', '990102', '990102001'].map((code) => ({ code })),
    );
    await insert(
      worker,
      sides.map((side) => people[side].row),
    );
    await insert(
      certificate,
      sides.map((side) => certificates[side]),
    );
    await insert(
      employment,
      sides.map((side) => employments[side]),
    );
    await insert(
      practiceBase,
      sides.map((side) => bases[side]),
    );
    await insert(
      practiceBaseRegion,
      sides.map((side) => ({ baseId: bases[side].id, regionCode: regions[side] })),
    );

    const change = (given: object) => async (side: Side) => {
      const { row } = person(side);
      await insert(worker, [row]);
      const viewer = side === 'inside' ? { worker: row.id } : {};
      return { input: { id: row.id, expectedVersion: 1, ...given }, viewer };
    };
    const keyOf = (made: Readonly<Record<Side, { readonly id: string }>>) =>
      both((side) => ({ key: { id: made[side].id } }));
    return {
      scope: '990101',
      own: { worker: people.inside.row.id, community: communities.inside },
      rows: {
        Worker: both((side) => ({ key: { id: people[side].row.id }, full: { ...people[side].full } })),
        Certificate: keyOf(certificates),
        Employment: keyOf(employments),
        PracticeBase: keyOf(bases),
        Community: both((side) => ({ key: { id: communities[side] } })),
        Region: both((side) => ({ key: { code: regions[side] } })),
      },
      below: { PracticeBaseCoverage: 'PracticeBase.coverage' },
      entrusted: ['workers'],
      trials: {
        registerWorker: async (side) => ({
          input: { displayName: '甲', ...personalData((persons += 1)), regionCode: regions[side] },
        }),
        updateWorkerContact: change({ phone: '13900000000' }),
        eraseWorker: change({}),
      },
    };
  },
};
