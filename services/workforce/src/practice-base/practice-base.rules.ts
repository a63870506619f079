import { Fault } from '../../../shared/src/errors';
import { requiredText } from '../../../shared/src/required-text';
import { stateMachine, transitionRefused } from '../../../shared/src/state-machine';
import type { PracticeBaseLevel, PracticeBaseStatus } from '../generated/types';

/** A base is explored, built and run in this order, and may be given up at any point; a closed one is not reopened. */
export const practiceBaseStatuses = stateMachine<PracticeBaseStatus>('PracticeBase', {
  EXPLORING: ['PREPARING', 'CLOSED'],
  PREPARING: ['ACTIVE', 'CLOSED'],
  ACTIVE: ['CLOSED'],
  CLOSED: [],
});

/**
 * What a base may begin as: one that runs already is entered as it is, a closed one not at all.
 * @throws Fault TRANSITION_REFUSED
 */
export function requireFoundingStatus(status: PracticeBaseStatus): void {
  if (status === 'CLOSED') {
    const open = practiceBaseStatuses.states.filter((of) => of !== 'CLOSED');
    throw transitionRefused('PracticeBase', 'new', '—', status, open, {
      zh: '新设立的基地不能已关闭。',
      en: 'a base is not founded closed.',
    });
  }
}

/** @throws Fault FIELD_REQUIRED when a base of the level COMMUNITY names no community */
export function requireCommunityOf(level: PracticeBaseLevel, communityId: string | null): void {
  if (level === 'COMMUNITY' && communityId === null) {
    throw new Fault('FIELD_REQUIRED', {
      field: 'communityId',
      whyZh: '社区级基地须在一个社区之内。',
      whyEn: 'a base of the level COMMUNITY is in a community.',
    });
  }
}

/** The reason of a change of status; closing takes one. @throws Fault TEXT_INVALID */
export function reasonOfStatus(status: PracticeBaseStatus, reason: string | null | undefined): string | null {
  return status === 'CLOSED' || reason != null ? requiredText('reason', reason ?? '', 200) : null;
}

/** Refuses to close a base while sessions are planned there. @throws Fault TRANSITION_REFUSED */
export function requireNoPlannedSessions(id: string, from: PracticeBaseStatus, planned: number): void {
  if (planned > 0) {
    throw transitionRefused('PracticeBase', id, from, 'CLOSED', practiceBaseStatuses.allowed(from), {
      zh: `尚有 ${planned} 期培训安排在该基地；请先取消或改到别处。`,
      en: `sessions planned there: ${planned}; cancel or move them first.`,
    });
  }
}
