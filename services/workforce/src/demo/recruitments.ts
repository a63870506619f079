import type { PoolClient } from 'pg';
import { demoId } from '../../../shared/src/identifier';
import { recruitmentHire } from '../recruitment/recruitment-hire.entity';
import { recruitmentRound, type RecruitmentRoundRow } from '../recruitment/recruitment-round.entity';
import { recruitment, type RecruitmentRow } from '../recruitment/recruitment.entity';
import { guidingWorkforce } from './guiding';
import { copyWholeRows } from './whole-rows';

/** 贵定县 */
const guiding = '522723';
const clause = '2023 年以来通过公开选聘，新配备社区工作者49名';

/** Recruitments of the county, each for those who came from its first day of posts up to the next one's. */
const recruitments = [
  {
    key: 'recruitment:522723/2023',
    title: '贵定县2023年公开选聘社区工作者（演示）',
    announcedOn: '2023-01-09',
    postsFrom: '2023-03-01',
    rounds: ['2023-01-30', '2023-02-04', '2023-02-11', '2023-02-18'],
  },
  {
    key: 'recruitment:522723/2024',
    title: '贵定县2024年公开选聘社区工作者（演示）',
    announcedOn: '2023-11-06',
    postsFrom: '2024-01-01',
    rounds: ['2023-11-20', '2023-12-02', '2023-12-09', '2023-12-16'],
  },
  {
    key: 'recruitment:522723/2025',
    title: '贵定县2025年公开选聘社区工作者（演示）',
    announcedOn: '2024-11-04',
    postsFrom: '2025-01-01',
    rounds: ['2024-11-18', '2024-12-07', '2024-12-14', '2024-12-21'],
  },
] as const;

/** Of each round so many candidates come for each one who is hired in the end; the last lets through the hired. */
const roundKinds = [
  { kind: 'QUALIFICATION_REVIEW', candidatesPerHire: 8 },
  { kind: 'WRITTEN_EXAM', candidatesPerHire: 6 },
  { kind: 'INTERVIEW', candidatesPerHire: 3 },
  { kind: 'INSPECTION', candidatesPerHire: 1 },
] as const;

/**
 * Loads Guiding's open recruitments since 2023. They are made up; that they brought 49 community workers is the
 * report's, and comes out by counting the employments of the workers of the demo who came since.
 */
export async function loadRecruitments(client: PoolClient): Promise<number> {
  const employments = guidingWorkforce()
    .filter(({ certificates }) => certificates.length === 0)
    .flatMap(({ key, employments: of }) =>
      of.map(({ startedOn }) => ({ id: demoId(`${key}/employment/${startedOn}`), startedOn })),
    );
  const hiredBy = recruitments.map(({ postsFrom }, index) => {
    const next = recruitments[index + 1]?.postsFrom ?? '9999-12-31';
    return employments.filter(({ startedOn }) => startedOn >= postsFrom && startedOn < next);
  });
  const rows = recruitments.map(({ key, title, announcedOn }, index): RecruitmentRow => ({
    id: demoId(key),
    title,
    regionCode: guiding,
    state: 'APPOINTED',
    announcedOn,
    places: hiredBy[index]!.length,
    cancelledReason: null,
    provenance: 'SYNTHETIC',
    sourceClause: clause,
    version: 1,
  }));
  const rounds = recruitments.flatMap(({ key, rounds: days }, index) =>
    roundKinds.map(({ kind, candidatesPerHire }, number): RecruitmentRoundRow => {
      const hires = hiredBy[index]!.length;
      return {
        recruitmentId: demoId(key),
        number: number + 1,
        kind,
        heldOn: days[number]!,
        candidates: hires * candidatesPerHire,
        passed: hires * (roundKinds[number + 1]?.candidatesPerHire ?? 1),
        regionCode: guiding,
      };
    }),
  );
  const hires = recruitments.flatMap(({ key }, index) =>
    hiredBy[index]!.map(({ id }) => ({ employmentId: id, recruitmentId: demoId(key) })),
  );
  const counts = [
    await copyWholeRows(client, recruitment, rows),
    await copyWholeRows(client, recruitmentRound, rounds),
    await copyWholeRows(client, recruitmentHire, hires),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
