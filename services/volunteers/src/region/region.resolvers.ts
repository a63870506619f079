import { isInCharge } from '../../../shared/src/access/small-cells-guard';
import { isRegionCode } from '../../../shared/src/condition';
import type { Complete } from '../../../shared/src/resolvers';
import type { RegionResolvers } from '../generated/types';
import type { RegionRow } from '../rows';

/** What this service adds to a region. */
export const regionResolvers: Complete<RegionResolvers, RegionRow> = {
  // Whether the region exists is for its owner to say; what has not the form of a code is nobody's.
  __resolveReference: ({ code }) => (isRegionCode(code) ? { code } : null),
  volunteering: async ({ code }, { asOf }, { loaders, request }) => {
    const [{ registered, teams }, withheld] = await Promise.all([
      loaders.volunteering.load({ code, asOf }),
      isInCharge(request.viewer, code) ? false : loaders.withheldRegion.load({ code, asOf }),
    ]);
    return { asOf, registered: withheld ? null : registered, withheld, teams };
  },
};
