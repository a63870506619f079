import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import {
  educationEnrolment,
  type Degree,
  type EducationEnrolmentRow,
} from '../education/education-enrolment.entity';
import type { CertificateLevel, StipendCycleStep, StipendHoldReason, StipendKind } from '../generated/types';
import { exactFen } from '../money/fen';
import { stipendCycle, stipendCycleEvent } from '../stipend-cycle/stipend-cycle.entity';
import { calculationOf } from '../stipend-entitlement/calculation.store';
import { paymentOf, sumsOf, type CycleSums } from '../stipend-entitlement/payment.store';
import { stipendPolicy, stipendRate, type StipendRateRow } from '../stipend-policy/stipend-policy.entity';
import { drawn, drawnDay, drawnFrom } from './chance';
import { guidingWorkforce } from './guiding';

/** 贵定县 */
const guiding = '522723';
const policyId = demoId(`stipend-policy:${guiding}`);
const provenance = 'SYNTHETIC' as const;

type Study = Pick<EducationEnrolmentRow, 'degree' | 'startedOn' | 'graduatedOn' | 'withdrawnOn'>;

const under = { graduatedOn: null, withdrawnOn: null } as const;

/** Whose degree came to be known only after October had been reviewed: November makes good for it. */
const belated = `worker:${guiding}/community-worker/59`;

/** Studies and degrees of every other community worker of Guiding; the report says that there are such, not how many. */
export function loadStudies(client: PoolClient): Promise<number> {
  return copyStudies(client, (key) => (key === belated ? null : studyOf(key)));
}

function studyOf(key: string): Study | null {
  const conferred = (degree: Degree, first: string, last: string): Study => {
    const graduatedOn = drawnDay(`${key}/graduation`, first, last);
    return {
      degree,
      startedOn: `${Number(graduatedOn.slice(0, 4)) - 3}-09-01`,
      graduatedOn,
      withdrawnOn: null,
    };
  };
  switch (drawn(`${key}/study`, 6)) {
    case 0:
      return conferred('BACHELOR', '2016-06-20', '2024-06-30');
    case 1:
      return conferred('JUNIOR_COLLEGE', '2014-06-20', '2023-06-30');
    case 2:
      return { degree: 'BACHELOR', startedOn: '2024-03-01', ...under };
    case 3:
      // The degree is conferred in December, and takes the place of the allowance for studying.
      return { degree: 'BACHELOR', startedOn: '2023-03-01', graduatedOn: '2025-12-20', withdrawnOn: null };
    case 4:
      return { degree: 'MASTER', startedOn: '2024-09-01', ...under };
    default:
      return {
        degree: 'JUNIOR_COLLEGE',
        startedOn: '2023-09-01',
        graduatedOn: null,
        withdrawnOn: '2025-11-10',
      };
  }
}

function copyStudies(client: PoolClient, of: (key: string) => Study | null): Promise<number> {
  const rows = guidingWorkforce()
    .filter(({ key }) => Number(key.slice(key.lastIndexOf('/') + 1)) % 2 === 1)
    .flatMap(({ key, regionCode }): EducationEnrolmentRow[] => {
      const study = of(key);
      return study === null
        ? []
        : [
            {
              ...study,
              id: demoId(`${key}/enrolment/stipend`),
              workerId: demoId(key),
              regionCode,
              institution: '演示开放大学',
              major: drawnFrom(`${key}/major`, ['社会工作', '行政管理', '公共事业管理']),
              provenance,
              version: 1,
            },
          ];
    });
  return copyRows(client, educationEnrolment, propertiesOf(rows[0]!), rows);
}

/** The county's report names the allowances and no amounts: these are made up. */
const rates: readonly (readonly [
  kind: StipendKind,
  subject: CertificateLevel | Degree,
  yuan: number,
  from: string,
  to: string | null,
])[] = [
  ['QUALIFICATION', 'ASSISTANT', 200, '2025-01-01', null],
  ['QUALIFICATION', 'INTERMEDIATE', 300, '2025-01-01', '2025-11-30'],
  ['QUALIFICATION', 'INTERMEDIATE', 350, '2025-12-01', null],
  ['QUALIFICATION', 'SENIOR', 500, '2025-01-01', null],
  ['DEGREE', 'JUNIOR_COLLEGE', 100, '2025-01-01', null],
  ['DEGREE', 'BACHELOR', 200, '2025-01-01', null],
  ['DEGREE', 'MASTER', 300, '2025-01-01', null],
  ['DEGREE_STUDY', 'JUNIOR_COLLEGE', 100, '2025-01-01', null],
  ['DEGREE_STUDY', 'BACHELOR', 150, '2025-01-01', null],
  ['DEGREE_STUDY', 'MASTER', 200, '2025-01-01', null],
];

interface Hold {
  readonly worker: string;
  readonly kind: StipendKind;
  readonly reason: StipendHoldReason;
  /** Whether it was released once the cycle had been paid. */
  readonly isReleased?: true;
}

interface DemoCycle {
  readonly month: string;
  readonly steps: readonly (readonly [step: StipendCycleStep, takenOn: string])[];
  readonly holds: readonly Hold[];
}

const certified = (number: number) => `worker:${guiding}/certified/${number}`;
const cycles: readonly DemoCycle[] = [
  {
    month: '2025-10',
    steps: [
      ['OPENED', '2025-10-31'],
      ['CALCULATED', '2025-11-03'],
      ['SUBMITTED', '2025-11-03'],
      ['REVIEWED', '2025-11-05'],
      ['PUBLICIZED', '2025-11-05'],
      ['FINANCE_APPROVED', '2025-11-13'],
      ['PAID', '2025-11-14'],
      ['RECONCILED', '2025-11-18'],
    ],
    holds: [
      { worker: certified(1), kind: 'QUALIFICATION', reason: 'ACCOUNT_INVALID', isReleased: true },
      { worker: certified(12), kind: 'QUALIFICATION', reason: 'CERTIFICATE_UNDER_CHECK' },
    ],
  },
  {
    month: '2025-11',
    steps: [
      ['OPENED', '2025-11-30'],
      ['CALCULATED', '2025-12-01'],
      ['SUBMITTED', '2025-12-01'],
      ['REVIEWED', '2025-12-03'],
      ['PUBLICIZED', '2025-12-03'],
      ['FINANCE_APPROVED', '2025-12-11'],
      ['PAID', '2025-12-12'],
    ],
    holds: [{ worker: certified(12), kind: 'QUALIFICATION', reason: 'CERTIFICATE_UNDER_CHECK' }],
  },
  {
    month: '2025-12',
    steps: [
      ['OPENED', '2025-12-31'],
      ['CALCULATED', '2026-01-05'],
      ['SUBMITTED', '2026-01-05'],
      ['REVIEWED', '2026-01-07'],
      ['PUBLICIZED', '2026-01-07'],
    ],
    holds: [
      { worker: certified(12), kind: 'QUALIFICATION', reason: 'CERTIFICATE_UNDER_CHECK' },
      { worker: certified(3), kind: 'QUALIFICATION', reason: 'OBJECTION' },
      { worker: certified(21), kind: 'QUALIFICATION', reason: 'ACCOUNT_INVALID' },
      { worker: certified(22), kind: 'QUALIFICATION', reason: 'ACCOUNT_INVALID' },
    ],
  },
];

/**
 * Guiding's policy and three months of it. What everybody is due comes out of the register by the statement that
 * `calculateStipends` runs; nothing of it is written down here.
 */
export async function guidingStipends(client: PoolClient): Promise<number> {
  let rows = await copyPolicy(client);
  for (const [index, cycle] of cycles.entries()) {
    if (index === 1) {
      rows += await copyStudies(client, (key) =>
        key === belated
          ? { degree: 'BACHELOR', startedOn: '2021-09-01', graduatedOn: '2025-06-30', withdrawnOn: null }
          : null,
      );
    }
    rows += await runCycle(client, cycle);
  }
  return rows;
}

async function copyPolicy(client: PoolClient): Promise<number> {
  const policy = {
    id: policyId,
    name: '贵定县社区工作者津贴（施行日期、持证口径、公示天数与金额为演示数据）',
    regionCode: guiding,
    // Of the documents that the report names, the one about community workers.
    documentTitle: '贵定县城市社区工作者职业体系建设实施方案（试行）',
    effectiveFrom: '2025-01-01',
    clause:
      '将学历津贴、职业资格津贴纳入社区工作者薪酬体系，对持证社工分级发放职业补贴，对提升学历者给予月度津贴',
    certificationBasis: 'REGISTERED' as const,
    publicityDays: 7,
    provenance: 'SOURCE_DOCUMENT' as const,
  };
  const rateRows = rates.map(([kind, subject, yuan, effectiveFrom, effectiveTo]): StipendRateRow => ({
    id: demoId(`stipend-rate:${guiding}/${kind}/${subject}/${effectiveFrom}`),
    policyId,
    regionCode: guiding,
    kind,
    certificateLevel: kind === 'QUALIFICATION' ? (subject as CertificateLevel) : null,
    degree: kind === 'QUALIFICATION' ? null : (subject as Degree),
    amountFen: yuan * 100,
    effectiveFrom,
    effectiveTo,
    provenance,
    version: 1,
  }));
  return (
    (await copyRows(client, stipendPolicy, propertiesOf(policy), [policy])) +
    (await copyRows(client, stipendRate, propertiesOf(rateRows[0]!), rateRows))
  );
}

async function runCycle(client: PoolClient, { month, steps, holds }: DemoCycle): Promise<number> {
  const id = demoId(`stipend-cycle:${guiding}/${month}`);
  const dayOf = (step: StipendCycleStep) => steps.find(([taken]) => taken === step)?.[1] ?? null;
  const cycle = { id, policyId, regionCode: guiding, month, state: 'OPEN' as const, provenance };
  await copyRows(client, stipendCycle, propertiesOf(cycle), [cycle]);
  const events = steps.map(([step, takenOn], index) => ({
    cycleId: id,
    number: index + 1,
    regionCode: guiding,
    step,
    takenOn,
    takenBy: null,
    reason: null,
  }));
  await copyRows(client, stipendCycleEvent, propertiesOf(events[0]!), events);
  const { rows } = await client.query<{ changes: number }>(calculationOf(id, dayOf('CALCULATED')!));
  for (const { worker, kind, reason } of holds) {
    await client.query(
      sql`UPDATE stipend_entitlement SET state = 'HELD', hold_reason = ${reason}, version = version + 1
          WHERE cycle_id = ${id} AND worker_id = ${demoId(worker)} AND kind = ${kind} AND state = 'DUE'`,
    );
  }
  const paidOn = dayOf('PAID');
  if (paidOn !== null) {
    for (const statement of paymentOf(id, paidOn)) {
      await client.query(statement);
    }
  }
  for (const { worker, kind } of holds.filter(({ isReleased }) => isReleased)) {
    await client.query(
      sql`UPDATE stipend_entitlement SET state = 'DUE', hold_reason = NULL, note = '账户已更正', paying_cycle_id = NULL, version = version + 1
          WHERE cycle_id = ${id} AND worker_id = ${demoId(worker)} AND kind = ${kind} AND state = 'HELD'`,
    );
  }
  const [sums] = (await client.query<CycleSums>(sumsOf([id]))).rows;
  const bankFen = dayOf('RECONCILED') === null ? null : exactFen('paidFen', sums!.paid);
  await client.query(
    sql`UPDATE stipend_cycle SET state = ${steps.at(-1)![0]}, reviewed_on = ${dayOf('REVIEWED')}::date, publicized_on = ${dayOf('PUBLICIZED')}::date,
          paid_on = ${paidOn}::date, bank_fen = ${bankFen}::bigint, version = ${steps.length} WHERE id = ${id}`,
  );
  return 1 + events.length + rows[0]!.changes;
}

function propertiesOf<Row extends object>(row: Row): (keyof Row & string)[] {
  return Object.keys(row) as (keyof Row & string)[];
}
