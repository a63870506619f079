import sql from 'sql-template-tag';
import { sourceOf } from '../../../shared/src/entity';
import { Fault } from '../../../shared/src/errors';
import { isUuid } from '../../../shared/src/identifier';
import { rowsById } from '../../../shared/src/list';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import type { Statements } from '../../../shared/src/statements';
import { knownCommunity, type KnownCommunityRow } from './known-community.entity';

export const knownCommunitySource = sourceOf(knownCommunity);

/**
 * A community by its id.
 * @throws Fault COMMUNITY_NOT_FOUND when this service knows none with it
 */
export async function requireCommunity(statements: Statements, id: string): Promise<KnownCommunityRow> {
  const [found] = isUuid(id) ? await rowsById(statements, knownCommunitySource, [id]) : [];
  if (found === undefined) {
    throw new Fault('COMMUNITY_NOT_FOUND', { key: id });
  }
  return found;
}

/** Whether this service knows a community with an id, which is a UUID. */
export async function isKnownCommunity(statements: Statements, id: string): Promise<boolean> {
  const found = await statements.rows(
    sql`SELECT FROM known_community WHERE known_community.id = ${id}::uuid`,
  );
  return found.length > 0;
}

/**
 * The region of a place that is entered: its community's, or the one given where there is no community. It lies
 * within the viewer's scope.
 * @throws Fault ARGUMENTS_EXACTLY_ONE, COMMUNITY_NOT_FOUND, REGION_NOT_FOUND
 */
export async function regionOfPlace(
  statements: Statements,
  { communityId, regionCode }: { readonly communityId: string | null; readonly regionCode: string | null },
): Promise<string> {
  if ((communityId === null) === (regionCode === null)) {
    throw new Fault('ARGUMENTS_EXACTLY_ONE', { arguments: 'communityId, regionCode' });
  }
  if (communityId !== null) {
    const community = await requireCommunity(statements, communityId);
    requireRegionInScope(statements.viewer, community.regionCode);
    return community.regionCode;
  }
  requireRegionInScope(statements.viewer, regionCode!);
  await requireRegion(statements, regionCode);
  return regionCode!;
}
