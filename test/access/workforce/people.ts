import { employment } from '../../../services/workforce/src/employment/employment.entity';
import { makeEmployment } from '../../../services/workforce/test/make';
import { both, sides } from '../world';
import type { FragmentOf } from './fragment';

export const people: FragmentOf = async ({ insert }, { people: workers, regions, communities }) => {
  const employments = both((side) =>
    makeEmployment({
      workerId: workers[side].id,
      regionCode: regions[side],
      communityId: communities[side],
      endedOn: '9999-12-31',
    }),
  );
  await insert(
    employment,
    sides.map((side) => employments[side]),
  );
  return { rows: { Employment: both((side) => ({ key: { id: employments[side].id } })) } };
};
