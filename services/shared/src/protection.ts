import { wholeCountry, type Viewer } from './viewer';

/**
 * Whether what protects the data is in force: identity, access rules, reach of rows. `off` is there for the
 * benchmark, which measures what protection costs; it is a parameter of functions, and no setting reaches it.
 */
export type Protection = 'on' | 'off';

/** On whose behalf everything is read where protection is off: every row is within reach, so nothing narrows a statement. */
export const unboundedViewer: Viewer = { subject: null, roles: ['ANALYST'], regionScope: wholeCountry };
