import { requireWithin } from '../../../shared/src/bounds';
import { Fault } from '../../../shared/src/errors';
import type { EmploymentRow } from '../employment/employment.entity';
import type { PostAdjustmentRow } from './post-adjustment.entity';
import type { PostRow } from './post.entity';

/** The days on which a post stands. */
type Standing = Pick<PostRow, 'establishedOn' | 'abolishedOn'>;

/** A quota from a day on. */
type Quota = Pick<PostAdjustmentRow, 'effectiveOn' | 'quota'>;

/** Days on which somebody holds a post, both included; null for no end. */
type Held = Pick<EmploymentRow, 'startedOn' | 'endedOn'>;

/** Bounds of a quota. */
const [leastQuota, greatestQuota] = [0, 1000];

/** Whether a post stands on a day. */
export function isStanding({ establishedOn, abolishedOn }: Standing, day: string): boolean {
  return establishedOn <= day && (abolishedOn === null || day < abolishedOn);
}

/**
 * How many may hold a post on a day: what the latest adjustment by then says, and nobody while the post does not
 * stand.
 */
export function quotaOn(post: Standing, adjustments: readonly Quota[], day: string): number {
  if (!isStanding(post, day)) {
    return 0;
  }
  let latest: Quota | null = null;
  for (const adjustment of adjustments) {
    if (adjustment.effectiveOn <= day && (latest === null || adjustment.effectiveOn > latest.effectiveOn)) {
      latest = adjustment;
    }
  }
  return latest?.quota ?? 0;
}

/** The first day on which a post has more holders than its quota; null when there is none. */
export function firstExcess(
  post: Standing,
  adjustments: readonly Quota[],
  held: readonly Held[],
): { readonly day: string; readonly quota: number; readonly holders: number } | null {
  // Holders become too many when one begins, or when the quota changes.
  const days = [
    ...held.map(({ startedOn }) => startedOn),
    ...adjustments.map(({ effectiveOn }) => effectiveOn),
    ...(post.abolishedOn === null ? [] : [post.abolishedOn]),
  ];
  for (const day of [...new Set(days)].sort()) {
    const quota = quotaOn(post, adjustments, day);
    const holders = held.filter(
      ({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day <= endedOn),
    ).length;
    if (holders > quota) {
      return { day, quota, holders };
    }
  }
  return null;
}

/** @throws Fault QUOTA_EXCEEDED with the first day on which a post would have more holders than its quota */
export function requireQuotaKept(post: Standing, adjustments: readonly Quota[], held: readonly Held[]): void {
  const excess = firstExcess(post, adjustments, held);
  if (excess !== null) {
    throw new Fault('QUOTA_EXCEEDED', excess);
  }
}

const sharedWithPost = ['kind', 'field', 'communityId', 'agencyId', 'facility', 'regionCode'] as const;

/**
 * Whoever holds a post is employed as the post says, on days on which it stands.
 * @throws Fault POST_MISMATCH, POST_NOT_STANDING
 */
export function requireFitsPost(
  post: PostRow,
  employment: Pick<EmploymentRow, (typeof sharedWithPost)[number] | 'startedOn' | 'endedOn'>,
): void {
  const { startedOn, endedOn } = employment;
  const different = sharedWithPost.find((property) => employment[property] !== post[property]);
  if (different !== undefined) {
    throw new Fault('POST_MISMATCH', { field: different });
  }
  requireStanding(post, startedOn);
  if (post.abolishedOn !== null && (endedOn === null || endedOn >= post.abolishedOn)) {
    throw notStanding(post, endedOn ?? post.abolishedOn);
  }
}

/** @throws Fault POST_NOT_STANDING */
export function requireStanding(post: Standing, day: string): void {
  if (!isStanding(post, day)) {
    throw notStanding(post, day);
  }
}

/**
 * A post is abolished once, on a day behind its first one.
 * @throws Fault POST_NOT_STANDING, DATE_RANGE_INVALID
 */
export function requireAbolishable(post: Standing, abolishedOn: string): void {
  if (post.abolishedOn !== null) {
    throw notStanding(post, abolishedOn);
  }
  if (abolishedOn <= post.establishedOn) {
    throw new Fault('DATE_RANGE_INVALID', { from: post.establishedOn, to: abolishedOn });
  }
}

/** @throws Fault NUMBER_OUT_OF_RANGE */
export function requireQuota(quota: number): void {
  requireWithin('quota', quota, leastQuota, greatestQuota);
}

function notStanding({ establishedOn, abolishedOn }: Standing, day: string): Fault {
  return new Fault('POST_NOT_STANDING', { from: establishedOn, to: abolishedOn ?? '—', day });
}
