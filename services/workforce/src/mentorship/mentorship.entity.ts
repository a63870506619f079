import { belongingTo, inScope, type Bound } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import { join } from 'sql-template-tag';
import type { MentorDomain, MentorshipState, Provenance } from '../generated/types';

/** A one-to-one mentorship: the mentor is a worker, or a leader by name and office. */
export interface MentorshipRow {
  readonly id: string;
  readonly mentorWorkerId: string | null;
  /** Professional display name of a leader; of a worker the register has it. */
  readonly mentorName: string | null;
  readonly mentorOffice: string | null;
  readonly domain: MentorDomain;
  readonly menteeId: string;
  /** Region of the mentee when it was recorded. */
  readonly regionCode: string;
  /** First and last day, both included. */
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly goal: string;
  readonly state: MentorshipState;
  readonly result: string | null;
  readonly reason: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

const sides = [belongingTo('worker', 'menteeId'), belongingTo('worker', 'mentorWorkerId')];

/** A mentorship belongs to the mentee and to a mentor who is a worker alike. */
const ofEitherSide: Bound = {
  label: sides[0]!.label,
  own: true,
  condition: (viewer, column) => {
    const conditions = sides.map((side) => side.condition(viewer, column)).filter((of) => of !== null);
    return conditions.length === 0 ? null : join(conditions, ' OR ', '(', ')');
  },
  admits: (viewer, row) => sides.some((side) => side.admits!(viewer, row)),
};

export const mentorship = defineEntity<MentorshipRow>({
  name: 'Mentorship',
  table: 'mentorship',
  reach: {
    COMMUNITY_WORKER: ofEitherSide,
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    mentorWorkerId: { type: 'uuid', nullable: true },
    mentorName: { type: 'text', nullable: true },
    mentorOffice: { type: 'text', nullable: true },
    domain: { type: 'text' },
    menteeId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    goal: { type: 'text' },
    state: { type: 'text' },
    result: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'mentorship_region', columns: ['regionCode', 'id'] },
    { name: 'mentorship_started', columns: ['startedOn', 'id'] },
    { name: 'mentorship_mentee', columns: ['menteeId', 'startedOn'] },
    { name: 'mentorship_mentor', columns: ['mentorWorkerId', 'startedOn'] },
    { name: 'mentorship_leader', columns: ['mentorName', 'mentorOffice', 'startedOn'] },
    // What the mutations see to for every day, the database sees to for today.
    { name: 'mentorship_active_mentee', columns: ['menteeId'], unique: true, where: 'ended_on IS NULL' },
    {
      name: 'mentorship_active_mentor',
      columns: ['mentorWorkerId'],
      unique: true,
      where: 'ended_on IS NULL',
    },
  ],
  checks: [
    { name: 'mentorship_dates', expression: 'ended_on >= started_on' },
    { name: 'mentorship_not_oneself', expression: 'mentor_worker_id <> mentee_id' },
    {
      name: 'mentorship_mentor_given',
      expression:
        '(mentor_worker_id IS NULL) = (mentor_name IS NOT NULL) AND (mentor_name IS NULL OR mentor_office IS NOT NULL)',
    },
    { name: 'mentorship_end', expression: `(state = 'ACTIVE') = (ended_on IS NULL)` },
    {
      name: 'mentorship_result',
      expression: `CASE state WHEN 'ACTIVE' THEN result IS NULL WHEN 'COMPLETED' THEN result IS NOT NULL ELSE true END`,
    },
    { name: 'mentorship_reason', expression: `(state = 'ENDED') = (reason IS NOT NULL)` },
    { name: 'mentorship_clause', expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL` },
  ],
  foreignKeys: [
    {
      name: 'mentorship_mentee_fk',
      target: 'Worker',
      columnNames: ['menteeId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'mentorship_mentor_fk',
      target: 'Worker',
      columnNames: ['mentorWorkerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
