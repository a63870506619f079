import { isInCharge } from '../../../shared/src/access/small-cells-guard';
import { isRegionCode } from '../../../shared/src/condition';
import type { Complete } from '../../../shared/src/resolvers';
import { ascendingLevels } from '../certificate/certificate.rules';
import type { WorkforceContext } from '../context';
import type {
  CertificationBasis,
  RegionResolvers,
  RegionStaffingResolvers,
  RegionWorkforceResolvers,
  WorkforceFactResolvers,
} from '../generated/types';
import type { RegionRow, RegionStaffingRow, RegionWorkforceRow, WorkforceFactRow } from '../rows';
import { reasonOfNoGap, requiredWorkers, residentsOn } from '../staffing/staffing.rules';
import { factsNamed, type FactDefinition } from './facts.rules';
import { told, type Figures, type FiguresAsked } from './figures';
import {
  certifiedOn,
  communityCertifiedOn,
  practiceFields,
  type CertificationMeasure,
  type PostMeasure,
} from './measures';
import { rateOf } from './region.rules';

/** What this service adds to a region. */
export const regionResolvers: Complete<Omit<RegionResolvers, 'urbanResidentsByDate'>, RegionRow> = {
  // Whether the region exists is for its owner to say; what has not the form of a code is nobody's.
  __resolveReference: (region) =>
    isRegionCode(region.code) ? { urbanResidentsByDate: [], ...region } : null,
  staffing: async ({ code, urbanResidentsByDate }, { asOf }, { loaders, request }) => {
    const residents = residentsOn(urbanResidentsByDate ?? [], asOf);
    const [standard, posts] = await Promise.all([
      loaders.standardInForce.load({ code, asOf }),
      loaders.postFigures.load({ code, asOf, leaves: !isInCharge(request.viewer, code) }),
    ]);
    return { asOf, residents, standard, onPaper: told(posts, 'community'), onSite: told(posts, 'onSite') };
  },
  workforce: ({ code }, { asOf }, { request }) => ({
    code,
    asOf,
    leaves: !isInCharge(request.viewer, code),
  }),
  workforceFacts: async ({ code }, { asOf, names }, { loaders, request }) => {
    const asked = { code, asOf, leaves: !isInCharge(request.viewer, code) };
    return Promise.all(
      factsNamed(names).map(async (definition) => ({
        definition,
        asOf,
        figures: await figuresOf(definition, asked, loaders),
      })),
    );
  },
};

export const regionStaffingResolvers: Complete<RegionStaffingResolvers, RegionStaffingRow> = {
  standardPer10k: ({ standard }) => standard?.per10k ?? null,
  residents: ({ residents }) => residents?.value ?? null,
  residentsAsOf: ({ residents }) => residents?.asOf ?? null,
  required: requiredOf,
  gap: (staffing) => {
    const required = requiredOf(staffing);
    return required === null || staffing.onSite === null ? null : required - staffing.onSite;
  },
  reason: ({ residents, standard, onSite }) => reasonOfNoGap(residents, standard?.per10k ?? null, onSite),
};

export const regionWorkforceResolvers: Complete<RegionWorkforceResolvers, RegionWorkforceRow> = {
  certified: async (asked, { basis }, context) => certification(asked, certifiedOn[basis], context),
  byLevel: (asked, _, context) =>
    Promise.all(
      ascendingLevels.map(async (level) => ({
        level,
        persons: await certification(asked, `highest${level}`, context),
      })),
    ),
  inPost: (asked, _, context) => posts(asked, 'inPost', context),
  byField: (asked, _, context) =>
    Promise.all(
      practiceFields.map(async (field) => ({ field, persons: await posts(asked, `field${field}`, context) })),
    ),
  communityWorkers: (asked, _, context) => posts(asked, 'community', context),
  communityWorkersCertified: (asked, { basis }, context) =>
    posts(asked, communityCertifiedOn[basis], context),
  certificationRate: async (asked, { basis }, context) => (await rate(asked, basis, context)).rate,
  certificationRateReason: async (asked, { basis }, context) => (await rate(asked, basis, context)).reason,
  trained: (asked, _, context) => posts(asked, 'communityTrained', context),
};

export const workforceFactResolvers: Complete<WorkforceFactResolvers, WorkforceFactRow> = {
  name: ({ definition }) => definition.name,
  field: ({ definition }) => definition.field,
  unit: ({ definition }) => definition.unit,
  value: ({ definition, figures }) => told(figures, definition.measure),
  withheld: ({ definition, figures }) => told(figures, definition.measure) === null,
  excluded: ({ definition, figures }) =>
    definition.excluded.map(([reason, measure]) => ({ reason, count: told(figures, measure) })),
};

function requiredOf({ residents, standard }: RegionStaffingRow): number | null {
  return residents && standard && requiredWorkers(residents.value, standard.per10k);
}

async function certification(
  asked: FiguresAsked,
  measure: CertificationMeasure,
  { loaders }: WorkforceContext,
): Promise<number | null> {
  return told(await loaders.certificationFigures.load(asked), measure);
}

async function posts(
  asked: FiguresAsked,
  measure: PostMeasure,
  { loaders }: WorkforceContext,
): Promise<number | null> {
  return told(await loaders.postFigures.load(asked), measure);
}

async function rate(asked: FiguresAsked, basis: CertificationBasis, { loaders }: WorkforceContext) {
  const figures = await loaders.postFigures.load(asked);
  return rateOf(told(figures, communityCertifiedOn[basis]), told(figures, 'community'));
}

function figuresOf(
  { kind }: FactDefinition,
  asked: FiguresAsked,
  loaders: WorkforceContext['loaders'],
): Promise<Figures<string>> {
  switch (kind) {
    case 'certification':
      return loaders.certificationFigures.load(asked);
    case 'posts':
      return loaders.postFigures.load(asked);
    case 'bases':
      return loaders.countyBases.load(asked);
  }
}
