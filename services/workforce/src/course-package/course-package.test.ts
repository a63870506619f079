import { regionCode } from '../../../shared/src/region-codes';
import { publicViewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, newId } from '../../test/make';
import { makeCoursePackage } from '../../test/make/training';
import { workforce } from '../service';
import { coursePackage } from './course-package.entity';

const mediation = makeCoursePackage({ title: '调解', field: 'PETITION', regionCode: '990101' });
const care = makeCoursePackage({
  title: '照护',
  field: 'ELDERLY_CARE',
  regionCode: '9901',
  publishedOn: '2025-01-01',
});
const old = makeCoursePackage({
  title: '旧课',
  regionCode: '990101',
  withdrawnOn: '2025-06-30',
  withdrawReason: '更新',
});
const crowd = Array.from({ length: 100 }, () => makeCoursePackage({ regionCode: '970101' }));

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '99', '9901', '990101', '9902', '9903'].map((code) => ({ code })),
  );
  await subgraph.insert(coursePackage, [mediation, care, old, ...crowd]);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function titlesWith(filter: object, more = 'orderBy: REGION_CODE_ASC'): Promise<string[]> {
  const { data, errors } = await subgraph.query(
    `query ($filter: CoursePackageFilter) { coursePackages(filter: $filter, ${more}) { totalCount edges { node { title } } } }`,
    { filter: { regionUnder: '99', ...filter } },
    { viewer: publicViewer },
  );
  expect(errors).toEqual([]);
  return data.coursePackages.edges.map((edge: any) => edge.node.title);
}

function run(name: string, input: object): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { coursePackage { id catalogueNumber title field minutes publishedOn withdrawnOn withdrawReason version } } }`,
    { input },
    { viewer: officer },
  );
}

describe('coursePackages', () => {
  it('are those on offer on the day, filtered by region and field', async () => {
    expect(await titlesWith({})).toEqual(['照护', '调解']);
    expect(await titlesWith({}, 'orderBy: REGION_CODE_DESC')).toEqual(['调解', '照护']);
    expect(await titlesWith({ regionUnder: '990101' })).toEqual(['调解']);
    expect(await titlesWith({ fieldIn: ['ELDERLY_CARE', 'HEALTH'] })).toEqual(['照护']);
    expect(await titlesWith({ asOf: '2024-04-30' })).toEqual([]);
    expect(await titlesWith({ asOf: '2024-12-31' })).toEqual(['调解', '旧课']);
    expect(await titlesWith({ asOf: '2025-06-29' })).toEqual(['照护', '调解', '旧课']);
    expect(await titlesWith({ asOf: '2025-06-30' })).toEqual(['照护', '调解']);
    expect(await titlesWith({ regionUnder: '9903' })).toEqual([]);
  });

  it('page, in one statement for one as for a hundred', async () => {
    for (const first of [1, 100]) {
      expect(await titlesWith({ regionUnder: '97' }, `first: ${first}`)).toHaveLength(first);
      expect(subgraph.statements).toHaveLength(1);
    }
  });

  it('are found by id; what there is not is NOT_FOUND', async () => {
    const document = `query ($id: ID!) { coursePackage(id: $id) { title field region { code } withdrawnOn withdrawReason } }`;
    const { data } = await subgraph.query(document, { id: old.id });
    expect(data.coursePackage).toEqual({
      title: '旧课',
      field: 'COMMUNITY',
      region: { code: '990101' },
      withdrawnOn: '2025-06-30',
      withdrawReason: '更新',
    });
    for (const id of ['x', newId()]) {
      const { errors } = await subgraph.query(document, { id });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const { errors } = await subgraph.query(
      '{ coursePackages(filter: { regionUnder: "9904" }) { totalCount } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });
});

describe('a course package', () => {
  let numbers = 0;
  const valid = () => ({
    catalogueNumber: `N-${(numbers += 1)}`,
    title: '个案工作',
    field: 'COMMUNITY',
    minutes: 45,
    regionCode: '990101',
    publishedOn: '2025-02-01',
  });
  const count = async () => (await subgraph.pool.query('SELECT count(*) FROM course_package')).rows[0]!.count;

  it('is published, and withdrawn once', async () => {
    const { data, errors } = await run('publishCoursePackage', valid());
    expect(errors).toEqual([]);
    const made = data.publishCoursePackage.coursePackage;
    expect(made).toMatchObject({ title: '个案工作', minutes: 45, withdrawnOn: null, version: 1 });
    const withdraw = (given: object) =>
      run('withdrawCoursePackage', { id: made.id, expectedVersion: 1, reason: '更新', ...given });
    for (const [given, code] of [
      [{ withdrawnOn: '2025-01-31' }, 'DATE_TOO_EARLY'],
      [{ withdrawnOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
      [{ withdrawnOn: '2025-05-31', reason: '' }, 'TEXT_INVALID'],
      [{ withdrawnOn: '2025-05-31', expectedVersion: 9 }, 'CONFLICT'],
    ] as const) {
      expect((await withdraw(given)).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect(
      (await withdraw({ withdrawnOn: '2025-05-31' })).data.withdrawCoursePackage.coursePackage,
    ).toMatchObject({ withdrawnOn: '2025-05-31', withdrawReason: '更新', version: 2 });
    expect((await withdraw({ withdrawnOn: '2025-06-30', expectedVersion: 2 })).errors).toMatchObject([
      { extensions: { code: 'ALREADY_ENDED', details: { day: '2025-05-31' } } },
    ]);
  });

  it.each([
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['no minutes', { minutes: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['a day to come', { publishedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['an empty title', { title: '' }, 'TEXT_INVALID'],
    ['an empty number', { catalogueNumber: ' ' }, 'TEXT_INVALID'],
    ['the number of another one', { catalogueNumber: mediation.catalogueNumber }, 'CATALOGUE_NUMBER_TAKEN'],
  ])('is refused with %s, and nothing is written', async (_, given, code) => {
    const before = await count();
    const { errors } = await run('publishCoursePackage', { ...valid(), ...given });
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(await count()).toBe(before);
  });

  it('has a catalogue number of its own, though several ask for it at once', async () => {
    const input = valid();
    const answers = await Promise.all(Array.from({ length: 6 }, () => run('publishCoursePackage', input)));
    const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions!['code']));
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'CATALOGUE_NUMBER_TAKEN'));
  });
});
