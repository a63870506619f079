import { stateMachine } from '../../../shared/src/state-machine';
import { stateAtEndOf } from '../talent/days.rules';
import type { SecretaryStudioStatus } from '../generated/types';
import type { SecretaryStudioStatusEntryRow } from './secretary-studio.entity';

export const studioStatuses = stateMachine<SecretaryStudioStatus>('SecretaryStudio', {
  ACTIVE: ['SUSPENDED', 'CLOSED'],
  SUSPENDED: ['ACTIVE', 'CLOSED'],
  CLOSED: [],
});

/** The latest of a studio's statuses, which come the earliest first; every studio was opened with one. */
export function latestStatus(
  history: readonly SecretaryStudioStatusEntryRow[],
): SecretaryStudioStatusEntryRow {
  return history.at(-1)!;
}

/** The status at the end of a day; the latest one where no day is asked, or none was in force on it. */
export function statusStandingOn(
  history: readonly SecretaryStudioStatusEntryRow[],
  asOf: string | null,
): SecretaryStudioStatusEntryRow {
  return (asOf === null ? null : stateAtEndOf(history, asOf)) ?? latestStatus(history);
}
