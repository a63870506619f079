import { Fault } from '../../../shared/src/errors';
import { isUuid } from '../../../shared/src/identifier';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import type { EmploymentKind } from '../generated/types';
import { regionOfPlace } from '../known-community/known-community.store';
import { requirePlaceOfKind } from './employment.rules';

const facilityLength = 60;

/** Where an employment or a post is. */
interface Place {
  readonly communityId: string | null;
  readonly agencyId: string | null;
  readonly facility: string | null;
  readonly regionCode: string;
}

/**
 * The place that was entered, its region with it. Agencies are the projects service's: that one exists is not known
 * here.
 * @throws Fault of what is missing, superfluous, unknown or out of the viewer's scope
 */
export async function placeOf(
  statements: Statements,
  given: {
    readonly kind: EmploymentKind;
    readonly communityId?: string | null;
    readonly regionCode?: string | null;
    readonly agencyId?: string | null;
    readonly facility?: string | null;
  },
): Promise<Place> {
  const { kind, regionCode = null } = given;
  // As PostgreSQL writes ids, so that two of them compare as texts.
  const communityId = given.communityId?.toLowerCase() ?? null;
  const agencyId = given.agencyId?.toLowerCase() ?? null;
  const facility = given.facility == null ? null : requiredText('facility', given.facility, facilityLength);
  requirePlaceOfKind({ kind, communityId, agencyId, facility });
  if (agencyId !== null && !isUuid(agencyId)) {
    throw new Fault('NOT_FOUND', { entity: 'Agency', key: agencyId });
  }
  const region = await regionOfPlace(statements, { communityId, regionCode });
  return { communityId, agencyId, facility, regionCode: region };
}
