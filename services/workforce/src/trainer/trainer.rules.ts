import { Fault } from '../../../shared/src/errors';
import type { PracticeField } from '../generated/types';
import type { TrainerRow } from './trainer.entity';

/** Whether a trainer is appointed on a day, the first and the last one included. @param day ISO date */
export function isAppointedOn({ appointedOn, endsOn }: TrainerRow, day: string): boolean {
  return appointedOn <= day && (endsOn === null || endsOn >= day);
}

/** Fields that are taught, each once. @throws Fault FIELD_REQUIRED when there are none */
export function taughtFields(fields: readonly PracticeField[]): PracticeField[] {
  if (fields.length === 0) {
    throw new Fault('FIELD_REQUIRED', {
      field: 'fields',
      whyZh: '师资至少有一个授课领域。',
      whyEn: 'a trainer teaches one field at least.',
    });
  }
  return [...new Set(fields)];
}

/** An appointment is ended once, and not later than it ends anyway. @throws Fault ALREADY_ENDED */
export function requireRunningUntil({ id, endsOn, endReason }: TrainerRow, newEnd: string): void {
  if (endsOn !== null && (endReason !== null || endsOn < newEnd)) {
    throw new Fault('ALREADY_ENDED', { entity: 'Trainer', key: id, day: endsOn });
  }
}
