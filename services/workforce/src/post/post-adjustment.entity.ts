import { belowParent } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { AdjustmentBasis } from '../generated/types';

/** The quota of a post from a day on, until the next adjustment. */
export interface PostAdjustmentRow {
  readonly postId: string;
  readonly effectiveOn: string;
  readonly quota: number;
  readonly basis: AdjustmentBasis;
  readonly reason: string;
}

export const postAdjustment = defineEntity<PostAdjustmentRow>({
  name: 'PostAdjustment',
  table: 'post_adjustment',
  reach: belowParent,
  columns: {
    postId: { type: 'uuid', primary: true },
    effectiveOn: { type: 'date', primary: true },
    quota: { type: 'integer' },
    basis: { type: 'text' },
    reason: { type: 'text' },
  },
  checks: [{ name: 'post_adjustment_quota', expression: 'quota >= 0' }],
  foreignKeys: [
    {
      name: 'post_adjustment_post_fk',
      target: 'Post',
      columnNames: ['postId'],
      referencedColumnNames: ['id'],
    },
  ],
});
