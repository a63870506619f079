/** States in which a secondment was granted: between its days the worker is away. */
export const grantedStates = ['APPROVED', 'ENDED'] as const;

export type SecondmentState = 'REQUESTED' | 'REFUSED' | 'WITHDRAWN' | (typeof grantedStates)[number];
