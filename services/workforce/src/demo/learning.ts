import type { PoolClient } from 'pg';
import {
  continuingEducation,
  type ContinuingEducationRow,
} from '../continuing-education/continuing-education.entity';
import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import { daysAfter } from '../registration/registration.rules';
import { drawn, drawnFrom } from './chance';
import { earlierTerms, lastDay, presentTerms, requiredMinutes } from './registration-terms';

const subjects = [
  { kind: 'TRAINING', topic: '个案管理与转介', provider: '演示社会工作协会' },
  { kind: 'TRAINING', topic: '社区矛盾调解', provider: '演示社区工作者实训基地' },
  { kind: 'ONLINE', topic: '社会工作法规与政策', provider: '演示网络学习平台' },
  { kind: 'ONLINE', topic: '儿童保护与强制报告', provider: '演示网络学习平台' },
  { kind: 'SEMINAR', topic: '老年社会工作研讨', provider: '演示社会工作协会' },
  { kind: 'SUPERVISION', topic: '小组督导', provider: '演示社会工作服务中心' },
  { kind: 'TEACHING', topic: '志愿者培训授课', provider: '演示社会工作服务中心' },
] as const;

/** One record is of half a day to a day and a half of lessons. */
const [shortest, steps, step] = [240, 5, 120];

/** Loads what was learnt within the terms of the demo, up to the end of 2025: enough for some, too little for others. */
export function copyLearning(client: PoolClient): Promise<number> {
  const properties = Object.keys(continuingEducation.columns) as (keyof ContinuingEducationRow)[];
  return copyRows(client, continuingEducation, properties, learning());
}

function learning(): ContinuingEducationRow[] {
  return [...presentTerms(), ...earlierTerms()].flatMap((term) => {
    const [first, last] = [term.validFrom!, term.validTo! < lastDay ? term.validTo! : lastDay];
    const required = requiredMinutes(term.level);
    const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
    // Short ones have from two tenths to nine of what the term asks for.
    const wanted = term.isComplete ? required : (required * (2 + drawn(`${term.key}/share`, 8))) / 10;
    const records: ContinuingEducationRow[] = [];
    let completed = 0;
    for (let number = 1; completed < wanted; number += 1) {
      const key = `${term.key}/learning/${number}`;
      const minutes = shortest + step * drawn(`${key}/minutes`, steps);
      completed += minutes;
      if (!term.isComplete && completed >= required) {
        break;
      }
      records.push({
        id: demoId(key),
        workerId: term.workerId,
        regionCode: term.regionCode,
        completedOn: daysAfter(first, days < 1 ? 0 : drawn(`${key}/day`, Math.floor(days) + 1)),
        minutes,
        ...drawnFrom(`${key}/subject`, subjects),
        annulledOn: null,
        annulledReason: null,
        provenance: 'SYNTHETIC',
        version: 1,
      });
    }
    return records;
  });
}
