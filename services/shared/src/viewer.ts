/** What a person or a system may be in the platform. `PUBLIC` is everybody, with or without a token. */
export const roles = [
  'PUBLIC',
  'VOLUNTEER',
  'COMMUNITY_WORKER',
  'AGENCY',
  'OFFICER',
  'ANALYST',
  'BUREAU',
  'AUDITOR',
  'ADMIN',
] as const;

export type Role = (typeof roles)[number];

/** A region scope that covers every region. It is written out: a scope that is missing covers none. */
export const wholeCountry = '*';

/**
 * On whose behalf a request is made. The gateway takes it from a verified token and hands it on signed; a
 * subgraph that is handed none works for `publicViewer`.
 */
export interface Viewer {
  /** Who it is, as the identity provider names them; null for the public. */
  readonly subject: string | null;
  /** Roles besides PUBLIC, which everybody has. */
  readonly roles: readonly Exclude<Role, 'PUBLIC'>[];
  /** Division code whose region and all below it the roles extend to; `wholeCountry`; null for none. */
  readonly regionScope: string | null;
  /** Id of the community a community worker works in. */
  readonly community?: string | undefined;
  /** Id of the agency the viewer belongs to. */
  readonly agency?: string | undefined;
  /** Id of the viewer's own record among the volunteers. */
  readonly volunteer?: string | undefined;
  /** Id of the viewer's own record in the workforce register. */
  readonly worker?: string | undefined;
  /** Fields (`Type.field`, or `Type` for all of its) that a partner bureau's agreement covers. */
  readonly agreement?: readonly string[] | undefined;
  /** What the viewer says the data is needed for; personal data is not shown in full without it. */
  readonly purpose?: string | undefined;
}

/** Everybody who has not said who they are. */
export const publicViewer: Viewer = { subject: null, roles: [], regionScope: null };

/** Whether a region lies within the viewer's scope: the scope's code begins the region's. */
export function coversRegion({ regionScope }: Viewer, code: string): boolean {
  // An empty scope is a mistake, and opens nothing.
  return Boolean(regionScope) && (regionScope === wholeCountry || code.startsWith(regionScope!));
}
