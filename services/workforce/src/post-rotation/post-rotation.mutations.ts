import { requireNotBefore } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import type { EmploymentRow } from '../employment/employment.entity';
import { employmentsById } from '../employment/employment.store';
import type { ArrangePostRotationInput, EndPostRotationInput, MutationResolvers } from '../generated/types';
import { requireOtherPerson } from '../mentorship/mentorship.rules';
import { lockWorkers } from '../talent/named-workers';
import { optionalText } from '../talent/optional-text';
import { requireCommunity } from '../known-community/known-community.store';
import { requireId } from '../talent/require-id';
import type { PostRotationRow } from './post-rotation.entity';
import { requirePostHeld } from './post-rotation.rules';
import { isInRotation, postRotationSource } from './post-rotation.store';

const postLength = 100;
const textLength = 500;

/** Nobody is in two rotations on one day: the worker is locked before it is looked at. */
const arrangePostRotation = mutation(
  postRotationSource,
  'postRotation',
  async (statements, input: ArrangePostRotationInput) => {
    const { startsOn, toCommunityId, accompaniedById } = input;
    const endsOn = input.endsOn ?? null;
    const toPost =
      toCommunityId == null
        ? requiredText('toPost', input.toPost ?? '', postLength)
        : optionalText('toPost', input.toPost, postLength);
    const purpose = requiredText('purpose', input.purpose, textLength);
    requireNotBefore('endsOn', endsOn ?? startsOn, startsOn);
    const post = await employmentOf(statements, input.employmentId);
    requirePostHeld(post, startsOn);
    const named = accompaniedById == null ? [post.workerId] : [post.workerId, accompaniedById];
    const [worker, senior] = await lockWorkers(statements, named);
    if (senior !== undefined) {
      requireOtherPerson(['employmentId', 'accompaniedById'], worker!.id, senior.id);
    }
    await requireFree(statements, worker!.id, startsOn, endsOn);
    return await insertRow<PostRotationRow>(statements, postRotationSource, {
      id: v7(),
      workerId: worker!.id,
      fromEmploymentId: post.id,
      regionCode: post.regionCode,
      toCommunityId: toCommunityId == null ? null : (await requireCommunity(statements, toCommunityId)).id,
      toPost,
      startsOn,
      endsOn,
      accompaniedById: senior?.id ?? null,
      purpose,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
  },
);

const endPostRotation = mutation(
  postRotationSource,
  'postRotation',
  async (statements, { id, expectedVersion, endsOn }: EndPostRotationInput) =>
    changeRow(statements, postRotationSource, { id, expectedVersion }, async (row) => {
      requireNotBefore('endsOn', endsOn, row.startsOn);
      await lockWorkers(statements, [row.workerId]);
      await requireFree(statements, row.workerId, row.startsOn, endsOn, row.id);
      return { endsOn };
    }),
);

export const postRotationMutations: Required<
  Pick<MutationResolvers, 'arrangePostRotation' | 'endPostRotation'>
> = { arrangePostRotation, endPostRotation };

async function employmentOf(statements: Statements, id: string): Promise<EmploymentRow> {
  const [post] = await employmentsById(statements, [requireId('Employment', id)]);
  if (post === undefined) {
    throw new Fault('NOT_FOUND', { entity: 'Employment', key: id });
  }
  return post;
}

async function requireFree(
  statements: Statements,
  workerId: string,
  from: string,
  to: string | null,
  except: string | null = null,
): Promise<void> {
  if (await isInRotation(statements, workerId, from, to, except)) {
    throw new Fault('PERIOD_OVERLAPS', { entity: 'PostRotation', field: 'workerId', from });
  }
}
