import { requireCome } from '../../../shared/src/bounds';
import type { Sql } from 'sql-template-tag';
import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import type {
  BeginMentorshipInput,
  CompleteMentorshipInput,
  EndMentorshipInput,
  MutationResolvers,
} from '../generated/types';
import { requireLastDay } from '../talent/days.rules';
import { requireExactlyOne } from '../talent/exactly-one.rules';
import { lockWorkers } from '../talent/named-workers';
import { requiredName, requiredOffice } from '../talent/official.rules';
import { optionalText } from '../talent/optional-text';
import type { MentorshipRow } from './mentorship.entity';
import { countyOf, mentorshipStates, requireOtherPerson } from './mentorship.rules';
import {
  hasMentee,
  hasMentorLeader,
  hasMentorshipFrom,
  hasMentorWorker,
  lockLeader,
  mentorshipSource,
} from './mentorship.store';

const textLength = 500;

type Mentor = Pick<MentorshipRow, 'mentorWorkerId' | 'mentorName' | 'mentorOffice'>;

/**
 * One to one on every day: mentee and mentor are locked first (workers by their rows, a leader by name), so that of
 * two requests for one of them the second sees what the first has done.
 */
const beginMentorship = mutation(
  mentorshipSource,
  'mentorship',
  async (statements, input: BeginMentorshipInput) => {
    const { mentorWorkerId, mentorName, menteeId, startedOn } = input;
    requireExactlyOne({ mentorWorkerId, mentorName });
    requireCome('startedOn', startedOn);
    const goal = requiredText('goal', input.goal, textLength);
    const named = mentorWorkerId == null ? [menteeId] : [menteeId, mentorWorkerId];
    const [mentee, worker] = await lockWorkers(statements, named);
    const mentor =
      worker === undefined
        ? await leaderAsMentor(statements, input, mentee!.regionCode)
        : await workerAsMentor(statements, input, worker.id, mentee!.id);
    await requireFree(statements, 'menteeId', hasMentee(mentee!.id), startedOn);
    return await insertRow<MentorshipRow>(statements, mentorshipSource, {
      id: v7(),
      ...mentor,
      domain: input.domain,
      menteeId: mentee!.id,
      regionCode: mentee!.regionCode,
      startedOn,
      endedOn: null,
      goal,
      state: 'ACTIVE',
      result: null,
      reason: null,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
  },
);

const completeMentorship = mutation(
  mentorshipSource,
  'mentorship',
  async (statements, input: CompleteMentorshipInput) => {
    const result = requiredText('result', input.result, textLength);
    return await changeRow(statements, mentorshipSource, input, (row) => ({
      ...lastState(row, 'COMPLETED', input.endedOn),
      result,
    }));
  },
);

const endMentorship = mutation(
  mentorshipSource,
  'mentorship',
  async (statements, input: EndMentorshipInput) => {
    const reason = requiredText('reason', input.reason, textLength);
    const result = optionalText('result', input.result, textLength);
    return await changeRow(statements, mentorshipSource, input, (row) => ({
      ...lastState(row, 'ENDED', input.endedOn),
      reason,
      result,
    }));
  },
);

export const mentorshipMutations: Required<
  Pick<MutationResolvers, 'beginMentorship' | 'completeMentorship' | 'endMentorship'>
> = { beginMentorship, completeMentorship, endMentorship };

async function workerAsMentor(
  statements: Statements,
  { mentorOffice, startedOn }: BeginMentorshipInput,
  id: string,
  menteeId: string,
): Promise<Mentor> {
  requireOtherPerson(['mentorWorkerId', 'menteeId'], id, menteeId);
  await requireFree(statements, 'mentorWorkerId', hasMentorWorker(id), startedOn);
  return {
    mentorWorkerId: id,
    mentorName: null,
    mentorOffice: mentorOffice == null ? null : requiredOffice('mentorOffice', mentorOffice),
  };
}

async function leaderAsMentor(
  statements: Statements,
  { mentorName, mentorOffice, startedOn }: BeginMentorshipInput,
  regionCode: string,
): Promise<Mentor> {
  const name = requiredName('mentorName', mentorName!);
  const office = requiredOffice('mentorOffice', mentorOffice ?? '');
  const leader = { name, office, county: countyOf(regionCode) };
  await lockLeader(statements, leader);
  await requireFree(statements, 'mentorName', hasMentorLeader(leader), startedOn);
  return { mentorWorkerId: null, mentorName: name, mentorOffice: office };
}

async function requireFree(statements: Statements, field: string, of: Sql, from: string): Promise<void> {
  if (await hasMentorshipFrom(statements, of, from)) {
    throw new Fault('PERIOD_OVERLAPS', { entity: 'Mentorship', field, from });
  }
}

function lastState<State extends 'COMPLETED' | 'ENDED'>(row: MentorshipRow, state: State, endedOn: string) {
  mentorshipStates.require(row, row.state, state);
  requireLastDay(endedOn, row.startedOn);
  return { state, endedOn };
}
