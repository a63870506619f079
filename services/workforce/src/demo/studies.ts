import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import { educationEnrolment, type EducationEnrolmentRow } from '../education/education-enrolment.entity';
import { drawn, drawnFrom } from './chance';
import { everybody } from './everybody';
import type { Person } from './person';

/** Years that a degree takes beside work, and who studies for it in the demo. */
const degrees = [
  { degree: 'JUNIOR_COLLEGE', years: 3 },
  { degree: 'BACHELOR', years: 3 },
  { degree: 'BACHELOR', years: 3 },
  { degree: 'JUNIOR_COLLEGE', years: 3 },
  { degree: 'MASTER', years: 3 },
] as const;
const institutions = ['演示开放大学', '演示师范学院（继续教育）', '演示大学（继续教育）'];
const majors = ['社会工作', '公共事业管理', '行政管理', '法学'];

/** The last years in which somebody may have graduated by the end of 2025. */
const latestGraduation = 2025;

/** Study for degrees beside work: every fourth worker of Guiding and every sixth of Jiuquan. */
function demoStudies(): EducationEnrolmentRow[] {
  const { guiding, jiuquan } = everybody();
  return [
    ...guiding.filter((_, index) => index % 4 === 1),
    ...jiuquan.filter((_, index) => index % 6 === 2),
  ].map(study);
}

function study({ key, regionCode }: Person): EducationEnrolmentRow {
  const ofStudy = `${key}/study`;
  const { degree, years } = drawnFrom(`${ofStudy}/degree`, degrees);
  const begun = 2019 + drawn(`${ofStudy}/begun`, 7);
  const end = begun + years;
  // One in ten breaks off after a year; who began in the last year is still there.
  const isBrokenOff = begun < latestGraduation && drawn(`${ofStudy}/broken-off`, 10) === 0;
  return {
    id: demoId(ofStudy),
    workerId: demoId(key),
    regionCode,
    degree,
    institution: drawnFrom(`${ofStudy}/institution`, institutions),
    major: drawnFrom(`${ofStudy}/major`, majors),
    startedOn: `${begun}-09-01`,
    graduatedOn: !isBrokenOff && end <= latestGraduation ? `${end}-07-01` : null,
    withdrawnOn: isBrokenOff ? `${begun + 1}-06-30` : null,
    provenance: 'SYNTHETIC',
    version: 1,
  };
}

/** Loads study for degrees. */
export function copyStudies(client: PoolClient): Promise<number> {
  const properties = Object.keys(educationEnrolment.columns) as (keyof EducationEnrolmentRow)[];
  return copyRows(client, educationEnrolment, properties, demoStudies());
}
