import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { todayInChina } from '../../../shared/src/calendar';
import { regionCode } from '../../../shared/src/region-codes';
import { makeWorker, newId } from '../../test/make';
import { makeTalentProgrammeApplication, makeTalentProgrammeStep } from '../../test/make/talent';
import { mutating } from '../../test/mutate';
import type { TalentProgrammeState } from '../generated/types';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { talentProgrammeApplication, talentProgrammeStep } from './talent-programme.entity';

const allowed: Readonly<Record<TalentProgrammeState, readonly TalentProgrammeState[]>> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['REVIEW', 'RETURNED', 'WITHDRAWN'],
  REVIEW: ['APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN'],
  RETURNED: ['SUBMITTED', 'WITHDRAWN'],
  APPROVED: ['FUNDED', 'COMPLETED'],
  FUNDED: ['COMPLETED'],
  COMPLETED: [],
  REJECTED: [],
  WITHDRAWN: [],
};
const states = Object.keys(allowed) as TalentProgrammeState[];

const submitter = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const reviewer = viewerOf({ subject: 'officer-2', roles: ['OFFICER'], regionScope: '99' });
const selection =
  'talentProgrammeApplication { id programme level applicant { id } organisation pillar subject state allowedTransitions amountFen reason createdOn steps { number state enteredOn leftOn reason } region { code } version }';
let subgraph: TestSubgraph;
const { done, refused } = mutating(() => subgraph, submitter);

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '9902'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

const draft = (given: object = {}) => ({
  programme: '市级重点人才项目',
  level: 'CITY',
  organisation: '甲市委社会工作部',
  pillar: 'CULTIVATE',
  subject: '社会工作专业人员实践基地',
  regionCode: '9901',
  ...given,
});

/** An application in a state, with the steps that led there. */
async function applicationIn(state: TalentProgrammeState, given: object = {}): Promise<string> {
  const row = makeTalentProgrammeApplication({ regionCode: '9901', state, ...given });
  await subgraph.insert(talentProgrammeApplication, [row]);
  await subgraph.insert(talentProgrammeStep, [makeTalentProgrammeStep({ applicationId: row.id, state })]);
  return row.id;
}

describe('draftTalentProgrammeApplication', () => {
  it('is for an organisation, or for a worker with one or without', async () => {
    const person = makeWorker();
    await subgraph.insert(worker, [person]);
    const today = todayInChina();
    expect(await done('draftTalentProgrammeApplication', draft(), selection)).toMatchObject({
      applicant: null,
      organisation: '甲市委社会工作部',
      state: 'DRAFT',
      allowedTransitions: allowed.DRAFT,
      amountFen: null,
      reason: null,
      createdOn: today,
      steps: [{ number: 1, state: 'DRAFT', enteredOn: today, leftOn: null, reason: null }],
      region: { code: '9901' },
      version: 1,
    });
    for (const organisation of ['甲中心', null]) {
      const input = draft({ applicantId: person.id, organisation });
      expect(await done('draftTalentProgrammeApplication', input, selection)).toMatchObject({
        applicant: { id: person.id },
        organisation,
      });
    }
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const outside = makeWorker({ regionCode: '9902' });
    await subgraph.insert(worker, [outside]);
    for (const [given, code] of [
      [{ organisation: null }, 'TEXT_INVALID'],
      [{ programme: ' ' }, 'TEXT_INVALID'],
      [{ subject: '' }, 'TEXT_INVALID'],
      [{ regionCode: '9902' }, 'REGION_NOT_FOUND'],
      [{ regionCode: '990177' }, 'REGION_NOT_FOUND'],
      [{ applicantId: outside.id }, 'NOT_FOUND'],
      [{ applicantId: newId() }, 'NOT_FOUND'],
    ] as const) {
      expect(await refused('draftTalentProgrammeApplication', draft(given))).toMatchObject({ code });
    }
  });
});

describe('moveTalentProgrammeApplication', () => {
  describe.each(states)('from %s', (from) => {
    it.each(states)('to %s', async (state) => {
      const id = await applicationIn(from);
      const input = {
        id,
        expectedVersion: 1,
        state,
        reason: '材料不全',
        ...(state === 'FUNDED' && { amountFen: 5_000_000 }),
      };
      if (allowed[from].includes(state)) {
        expect(await done('moveTalentProgrammeApplication', input, selection, reviewer)).toMatchObject({
          state,
          allowedTransitions: allowed[state],
          reason: ['RETURNED', 'REJECTED', 'WITHDRAWN'].includes(state) ? '材料不全' : null,
          amountFen: state === 'FUNDED' ? 5_000_000 : null,
          steps: [
            { number: 1, state: from, leftOn: todayInChina() },
            { number: 2, state, leftOn: null },
          ],
          version: 2,
        });
      } else {
        expect(await refused('moveTalentProgrammeApplication', input, reviewer)).toMatchObject({
          code: 'TRANSITION_REFUSED',
          details: {
            entity: 'TalentProgrammeApplication',
            key: id,
            from,
            to: state,
            allowed: allowed[from].join(', ') || '—',
          },
        });
      }
    });
  });

  it('goes from the draft to the end, what was returned being submitted again', async () => {
    const { id } = await done('draftTalentProgrammeApplication', draft(), selection);
    let version = 1;
    const move = async (by: typeof submitter, state: string, given: object = {}) => {
      const row = await done(
        'moveTalentProgrammeApplication',
        { id, expectedVersion: version, state, ...given },
        selection,
        by,
      );
      version += 1;
      return row;
    };
    await move(submitter, 'SUBMITTED');
    await move(reviewer, 'RETURNED', { reason: '补充预算' });
    const revision = { id, expectedVersion: version, programme: '项目', pillar: 'EMPLOY', subject: '含预算' };
    expect(await done('reviseTalentProgrammeApplication', revision, selection)).toMatchObject({
      programme: '项目',
      pillar: 'EMPLOY',
      subject: '含预算',
      state: 'RETURNED',
      reason: '补充预算',
    });
    version += 1;
    await move(submitter, 'SUBMITTED');
    await move(reviewer, 'REVIEW');
    await move(reviewer, 'APPROVED');
    await move(reviewer, 'FUNDED', { amountFen: 2_000_000_000 });
    const end = await move(submitter, 'COMPLETED');
    expect(end).toMatchObject({ state: 'COMPLETED', amountFen: 2_000_000_000, allowedTransitions: [] });
    expect(end.steps.map(({ state }: { state: string }) => state)).toEqual([
      ...['DRAFT', 'SUBMITTED', 'RETURNED', 'SUBMITTED', 'REVIEW', 'APPROVED', 'FUNDED', 'COMPLETED'],
    ]);
  });

  it.each([
    ['SUBMITTED', 'REVIEW'],
    ['SUBMITTED', 'RETURNED'],
    ['REVIEW', 'APPROVED'],
    ['REVIEW', 'REJECTED'],
  ] as const)('who submitted it does not take it from %s to %s, but may withdraw it', async (from, state) => {
    const id = await applicationIn(from, { submittedBy: 'officer-1' });
    const input = { id, expectedVersion: 1, state, reason: '原因' };
    expect(await refused('moveTalentProgrammeApplication', input)).toMatchObject({
      code: 'TRANSITION_REFUSED',
      details: { from, to: state, whyEn: expect.stringContaining('does not review') },
    });
    await done('moveTalentProgrammeApplication', { ...input, state: 'WITHDRAWN' }, selection);
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const [review, approved] = [await applicationIn('REVIEW'), await applicationIn('APPROVED')];
    const move = (id: string, state: string, given: object = {}) => ({
      id,
      expectedVersion: 1,
      state,
      ...given,
    });
    for (const [input, code] of [
      [move(review, 'REJECTED'), 'TEXT_INVALID'],
      [move(review, 'RETURNED', { reason: ' ' }), 'TEXT_INVALID'],
      [move(review, 'WITHDRAWN', { reason: null }), 'TEXT_INVALID'],
      [move(review, 'APPROVED', { amountFen: 1 }), 'TRANSITION_REFUSED'],
      [move(approved, 'FUNDED'), 'NUMBER_OUT_OF_RANGE'],
      [move(approved, 'FUNDED', { amountFen: 0 }), 'NUMBER_OUT_OF_RANGE'],
      [move(approved, 'FUNDED', { amountFen: 2_000_000_001 }), 'NUMBER_OUT_OF_RANGE'],
      [move(review, 'APPROVED', { expectedVersion: 2 }), 'CONFLICT'],
      [move(newId(), 'APPROVED'), 'NOT_FOUND'],
    ] as const) {
      expect(await refused('moveTalentProgrammeApplication', input)).toMatchObject({ code });
    }
  });
});

describe('reviseTalentProgrammeApplication', () => {
  it.each(states)('is for drafts and for what was returned: %s', async (state) => {
    const id = await applicationIn(state);
    const input = { id, expectedVersion: 1, programme: '项目', pillar: 'EMPLOY', subject: '内容' };
    if (state === 'DRAFT' || state === 'RETURNED') {
      expect(await done('reviseTalentProgrammeApplication', input, selection)).toMatchObject({
        programme: '项目',
        version: 2,
      });
    } else {
      expect(await refused('reviseTalentProgrammeApplication', input)).toMatchObject({
        code: 'TRANSITION_REFUSED',
        details: { whyZh: '只有草稿和退回的申报可以修改。' },
      });
    }
  });
});

it('talentProgrammeApplications are filtered, the state being that of the day', async () => {
  const person = makeWorker({ regionCode: '990201001' });
  await subgraph.insert(worker, [person]);
  const place = { regionCode: '9902' };
  const [one, other] = [
    makeTalentProgrammeApplication({ ...place, programme: '甲', applicantId: person.id, state: 'REVIEW' }),
    makeTalentProgrammeApplication({
      ...place,
      programme: '乙',
      level: 'COUNTY',
      pillar: 'INCENTIVISE',
      createdOn: '2024-06-01',
    }),
  ];
  await subgraph.insert(talentProgrammeApplication, [one, other]);
  await subgraph.insert(talentProgrammeStep, [
    makeTalentProgrammeStep({ applicationId: one.id, leftOn: '2024-04-01' }),
    makeTalentProgrammeStep({
      applicationId: one.id,
      number: 2,
      state: 'SUBMITTED',
      enteredOn: '2024-04-01',
      leftOn: '2024-05-01',
    }),
    makeTalentProgrammeStep({ applicationId: one.id, number: 3, state: 'REVIEW', enteredOn: '2024-05-01' }),
    makeTalentProgrammeStep({ applicationId: other.id, enteredOn: '2024-06-01' }),
  ]);
  const found = async (filter: object) => {
    const { data, errors } = await subgraph.query(
      `query ($filter: TalentProgrammeApplicationFilter) { talentProgrammeApplications(filter: $filter, orderBy: CREATED_ON_ASC) { edges { node { programme } } } }`,
      { filter: { regionUnder: '9902', ...filter } },
    );
    expect(errors).toEqual([]);
    return data.talentProgrammeApplications.edges
      .map(({ node }: { node: { programme: string } }) => node.programme)
      .join('');
  };
  expect(await found({})).toBe('甲乙');
  expect(await found({ levelIn: ['CITY'] })).toBe('甲');
  expect(await found({ pillarIn: ['INCENTIVISE'] })).toBe('乙');
  expect(await found({ applicantIdIn: [person.id] })).toBe('甲');
  expect(await found({ stateIn: ['REVIEW'] })).toBe('甲');
  expect(await found({ stateIn: ['DRAFT', 'SUBMITTED'] })).toBe('乙');
  expect(await found({ stateIn: ['SUBMITTED'], asOf: '2024-04-01' })).toBe('甲');
  expect(await found({ stateIn: ['SUBMITTED'], asOf: '2024-05-01' })).toBe('');
  expect(await found({ asOf: '2024-05-31' })).toBe('甲');
  expect(await found({ asOf: '2024-02-29' })).toBe('');
});
