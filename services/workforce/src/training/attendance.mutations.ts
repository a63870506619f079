import { requireCome, requireNotBefore, requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireNotErased } from '../../../shared/src/personal-data/erasure';
import { requiredText } from '../../../shared/src/required-text';
import type {
  AnnulAttendanceInput,
  IssueCompletionCertificateInput,
  PassAttendanceInput,
  RecordAttendanceInput,
} from '../generated/types';
import { worker } from '../worker/worker.entity';
import { workerSource } from '../worker/worker.store';
import type { AttendanceRow } from './attendance.entity';
import { newCompletionNumber, requireAttendanceMayBecome, requireHeld } from './attendance.rules';
import { attendanceSource, standingAttendance } from './attendance.store';
import { trainingSessionSource } from './training-session.store';

/** Records a person-time. The session is locked, so that nobody is recorded twice at once. */
const recordAttendance = mutation(
  attendanceSource,
  'attendance',
  async (statements, input: RecordAttendanceInput) => {
    const session = await lockRow(statements, trainingSessionSource, input.sessionId);
    const person = await lockRow(statements, workerSource, input.workerId);
    requireNotErased(worker, person);
    requireHeld(session);
    requireWithin('minutes', input.minutes, 1, session.minutes);
    const standing = await standingAttendance(statements, session.id, person.id);
    if (standing !== null) {
      throw new Fault('ATTENDANCE_REPEATED', { key: standing });
    }
    return await insertRow<AttendanceRow>(statements, attendanceSource, {
      id: v7(),
      sessionId: session.id,
      workerId: person.id,
      regionCode: person.regionCode,
      minutes: input.minutes,
      passedOn: null,
      completionNumber: null,
      annulledOn: null,
      annulReason: null,
      annulledPassedOn: null,
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

/** Whether somebody passed is for those to say who gave the session: they reach it as well as the worker. */
const passAttendance = mutation(
  attendanceSource,
  'attendance',
  async (statements, input: PassAttendanceInput) => {
    requireCome('passedOn', input.passedOn);
    return await changeRow(statements, attendanceSource, input, async (row) => {
      const session = await lockRow(statements, trainingSessionSource, row.sessionId);
      requireAttendanceMayBecome(row, 'PASSED');
      requireNotBefore('passedOn', input.passedOn, session.startsOn);
      return { passedOn: input.passedOn };
    });
  },
);

const issueCompletionCertificate = mutation(
  attendanceSource,
  'attendance',
  async (statements, input: IssueCompletionCertificateInput) =>
    changeRow(statements, attendanceSource, input, async (row) => {
      const session = await lockRow(statements, trainingSessionSource, row.sessionId);
      requireAttendanceMayBecome(row, 'CERTIFIED');
      return { completionNumber: newCompletionNumber(session.regionCode, row.passedOn!) };
    }),
);

/**
 * Annuls an attendance that turned out to be wrong. Who counts the trained counts `passedOn`, so that it is cleared
 * here; what it was stays in the annulment. A number that was issued stays too, and verifies as void.
 */
const annulAttendance = mutation(
  attendanceSource,
  'attendance',
  async (statements, input: AnnulAttendanceInput) => {
    const annulReason = requiredText('reason', input.reason, 200);
    return await changeRow(statements, attendanceSource, input, async (row) => {
      await lockRow(statements, trainingSessionSource, row.sessionId);
      requireAttendanceMayBecome(row, 'ANNULLED');
      return { annulledOn: todayInChina(), annulReason, annulledPassedOn: row.passedOn, passedOn: null };
    });
  },
);

export const attendanceMutations = {
  recordAttendance,
  passAttendance,
  issueCompletionCertificate,
  annulAttendance,
};
