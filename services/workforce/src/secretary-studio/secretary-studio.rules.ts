import { stateMachine } from '../../../shared/src/state-machine';
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
