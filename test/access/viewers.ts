import { publicViewer, type Role, type Viewer } from '../../services/shared/src/viewer';
import type { World } from './world';

/** Somebody of one role, for whom the inside of a world is inside; a bureau's agreement covers all there is. */
export function viewerIn(world: World, role: Role, types: readonly string[], purpose?: string): Viewer {
  if (role === 'PUBLIC') {
    return publicViewer;
  }
  const claims: Partial<Record<Role, Partial<Viewer>>> = {
    VOLUNTEER: { volunteer: world.own.volunteer },
    COMMUNITY_WORKER: { community: world.own.community, worker: world.own.worker },
    AGENCY: { agency: world.own.agency },
    BUREAU: { agreement: types },
  };
  return {
    subject: 'test',
    roles: [role],
    regionScope: world.scope,
    ...claims[role],
    // A bureau says what for in its token, always.
    purpose: role === 'BUREAU' ? 'agreement' : purpose,
  };
}
