import sql from 'sql-template-tag';
import { codeUnder, conditions, containing, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf } from '../../../shared/src/entity';
import { readNestedLists, rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { CommunityFilter } from '../generated/types';
import {
  community,
  communityStatCode,
  type CommunityRow,
  type CommunityStatCodeRow,
} from './community.entity';

export const communitySource = sourceOf(community);
const { columns } = communitySource;

export const communityOrders = keysetOrders(
  community,
  'community',
  { REGION_CODE_ASC: ['regionCode'], NAME_ASC: ['name'] },
  'id',
);

/** Communities that satisfy a filter. */
export function communityList(filter: CommunityFilter): ListSource<CommunityRow> {
  return {
    ...communitySource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('community.region_code', code)),
      when(filter.kindIn, (kinds) => sql`community.kind = ANY(${kinds})`),
      when(filter.nameContains, (text) => sql`community.name LIKE ${containing(text)}`),
    ]),
  };
}

export const communitiesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, communitySource, ids);

/** The community that has a statistical code, the latest edition first. */
export async function communityByStatCode(
  statements: Statements,
  code: string,
): Promise<CommunityRow | null> {
  const [row] = await statements.rows<CommunityRow>(
    sql`SELECT ${columns} FROM community_stat_code listed JOIN community ON community.id = listed.community_id WHERE listed.code = ${code} ORDER BY listed.edition DESC LIMIT 1`,
  );
  return row ?? null;
}

/** Statistical codes of communities in all editions, the latest first. */
export function statCodesOf(
  statements: Statements,
  communityIds: readonly string[],
): Promise<CommunityStatCodeRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(communityStatCode, 'listed')} FROM community_stat_code listed WHERE listed.community_id = ANY(${communityIds}::uuid[]) ORDER BY listed.edition DESC, listed.code`,
  );
}

/** Pages of the communities under each of several regions. */
export function communitiesUnder(
  statements: Statements,
  regionCodes: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<CommunityRow>[]> {
  const source = { ...communitySource, where: [] };
  const under = {
    type: 'text',
    condition: sql`community.region_code >= parent.key AND community.region_code < parent.key || ':'`,
  } as const;
  return readNestedLists(statements, source, order, page, wanted, under, regionCodes);
}
