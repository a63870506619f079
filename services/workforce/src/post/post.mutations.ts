import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import { placeOf } from '../employment/place';
import type {
  AbolishPostInput,
  AdjustPostInput,
  EstablishPostInput,
  MutationResolvers,
} from '../generated/types';
import type { PostRow } from './post.entity';
import { requireAbolishable, requireQuota, requireQuotaKept, requireStanding } from './post.rules';
import { adjustmentsOfPosts, holdsOfPost, insertAdjustment, postSource } from './post.store';

const titleLength = 60;
const reasonLength = 200;

/** Establishes a post; what it is established for is demand, and its first adjustment. */
const establishPost = mutation(postSource, 'post', async (statements, input: EstablishPostInput) => {
  const { kind, field, establishedOn, quota } = input;
  const title = requiredText('title', input.title, titleLength);
  const reason = requiredText('reason', input.reason, reasonLength);
  requireQuota(quota);
  const made = await insertRow<PostRow>(statements, postSource, {
    id: v7(),
    title,
    kind,
    field,
    ...(await placeOf(statements, input)),
    establishedOn,
    abolishedOn: null,
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
  });
  await insertAdjustment(statements, {
    postId: made.after.id,
    effectiveOn: establishedOn,
    quota,
    basis: 'DEMAND',
    reason,
  });
  return made;
});

/** Sets the quota from a day on, until the next adjustment that is on record; never below the holders of any day. */
const adjustPost = mutation(postSource, 'post', async (statements, input: AdjustPostInput) =>
  changeRow(statements, postSource, input, async (row) => {
    const { effectiveOn, quota, basis } = input;
    const reason = requiredText('reason', input.reason, reasonLength);
    requireQuota(quota);
    requireStanding(row, effectiveOn);
    const adjustments = await adjustmentsOfPosts(statements, [row.id]);
    if (adjustments.some((known) => known.effectiveOn === effectiveOn)) {
      throw new Fault('ALREADY_RECORDED', { entity: `PostAdjustment ${effectiveOn}`, key: row.id });
    }
    const adjustment = { postId: row.id, effectiveOn, quota, basis, reason };
    requireQuotaKept(row, [...adjustments, adjustment], await holdsOfPost(statements, row.id));
    await insertAdjustment(statements, adjustment);
    return {};
  }),
);

const abolishPost = mutation(postSource, 'post', async (statements, input: AbolishPostInput) =>
  changeRow(statements, postSource, input, async (row) => {
    const { abolishedOn } = input;
    requireAbolishable(row, abolishedOn);
    const abolished = { ...row, abolishedOn };
    const adjustments = await adjustmentsOfPosts(statements, [row.id]);
    requireQuotaKept(abolished, adjustments, await holdsOfPost(statements, row.id));
    return { abolishedOn };
  }),
);

export const postMutations: Pick<
  Required<MutationResolvers>,
  'establishPost' | 'adjustPost' | 'abolishPost'
> = { establishPost, adjustPost, abolishPost };
