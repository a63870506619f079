import type { PilotCommunityState } from '../generated/types';

/**
 * States in which a pilot is public: from its publicity on. Who was nominated and is still under review, was
 * turned down or has withdrawn is the department's business.
 */
export const publishedPilotStates: readonly PilotCommunityState[] = [
  'PUBLICIZED',
  'SELECTED',
  'ACTIVE',
  'MIDTERM',
  'ACCEPTANCE',
  'ACCEPTED',
  'PROMOTED',
];
