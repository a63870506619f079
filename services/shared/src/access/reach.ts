import sql, { join, raw, type Sql } from 'sql-template-tag';
import { coversRegion, wholeCountry, type Role, type Viewer } from '../viewer';

/**
 * How far a role reaches among the rows of an entity, in both forms in which it is asked: as a condition of a
 * statement and of a row in hand. The two are written side by side because they must mean the same.
 */
export interface Bound {
  /** What a row within reach is to the viewer, Chinese and English, as docs/access.md says it. */
  readonly label: string;
  /** The condition under which a row is within reach; null when no row is. */
  condition(viewer: Viewer, column: (property: string) => string): Sql | null;
  /** Whether a row is within reach; null where a row alone cannot tell. */
  readonly admits: ((viewer: Viewer, row: Readonly<Record<string, unknown>>) => boolean) | null;
  /** Whether a row within reach is the viewer's own record. */
  readonly own?: boolean;
}

/** Reaches of the roles that may read rows of an entity; a role that is not named reaches none. */
export type Reach = Partial<Record<Role, Bound>>;

/** Rows that have no life of their own: they are read below their parent, whose reach they share. */
export const belowParent: Reach = {};

/** Every row. */
export const everyRow: Bound = { label: '全部 / all', condition: () => sql`true`, admits: () => true };

/** Rows of the viewer's region scope. @param property the row's region code */
export function inScope(property: string): Bound {
  return {
    label: '辖区 / region',
    condition: ({ regionScope }, column) => {
      if (!regionScope) {
        return null;
      }
      const code = raw(column(property));
      // `:` is the character after `9`: a child's code begins with its parent's.
      return regionScope === wholeCountry
        ? sql`true`
        : sql`(${code} >= ${regionScope} AND ${code} < ${`${regionScope}:`})`;
    },
    admits: (viewer, row) => {
      const code = row[property];
      // Of the whole country is also what has no region.
      return viewer.regionScope === wholeCountry || (typeof code === 'string' && coversRegion(viewer, code));
    },
  };
}

const belongings = {
  community: '本社区 / own community',
  agency: '本机构 / own agency',
  volunteer: '本人 / own record',
  worker: '本人 / own record',
} as const;

/** Rows that belong to what the viewer is or works for. @param property the row's id of it */
export function belongingTo(claim: keyof typeof belongings, property: string): Bound {
  return {
    label: belongings[claim],
    condition: (viewer, column) => {
      const own = viewer[claim];
      return own === undefined ? null : sql`${raw(column(property))}::text = ${own}`;
    },
    admits: (viewer, row) => viewer[claim] !== undefined && row[property] === viewer[claim],
    own: claim === 'volunteer' || claim === 'worker',
  };
}

/** Rows with one of some values, e.g. the states in which something is published. */
export function having(property: string, values: readonly string[]): Bound {
  return {
    label: '已公布 / published',
    condition: (_, column) => sql`${raw(column(property))} = ANY(${values})`,
    admits: (_, row) => values.includes(row[property] as string),
  };
}

/**
 * Rows whose parent is within its own reach.
 * @param parent the parent's entity @param property the row's id of its parent
 */
export function withParent(
  parent: { readonly table: string; readonly reach: Reach; column(property: string): string },
  property: string,
): Reach {
  const through = (bound: Bound): Bound => ({
    label: bound.label,
    condition: (viewer, column) => {
      const condition = bound.condition(viewer, (of) => `reach_parent.${parent.column(of)}`);
      return (
        condition &&
        sql`EXISTS (SELECT FROM ${raw(parent.table)} reach_parent WHERE reach_parent.id = ${raw(column(property))} AND ${condition})`
      );
    },
    admits: null,
  });
  return Object.fromEntries(Object.entries(parent.reach).map(([role, bound]) => [role, through(bound)]));
}

/**
 * The condition that a row is within reach of at least one of these roles.
 * @returns `false` as SQL when none of them reaches any row
 */
export function reachCondition(
  reach: Reach,
  roles: readonly Role[],
  viewer: Viewer,
  column: (property: string) => string,
): Sql {
  const bounds = roles.map((role) => reach[role]?.condition(viewer, column) ?? null);
  const reaching = bounds.filter((condition) => condition !== null);
  if (reaching.some(({ sql: text }) => text === 'true')) {
    return sql`true`;
  }
  return reaching.length === 0 ? sql`false` : sql`(${join(reaching, ' OR ')})`;
}

/**
 * The roles in which a viewer reaches rows of an entity: a bureau reaches rows that its agreement is about, and only
 * when it says what for.
 */
export function reachingRoles({ roles, agreement, purpose }: Viewer, entity: string): readonly Role[] {
  const agreed = purpose !== undefined && agreement?.some((covered) => covered.split('.')[0] === entity);
  return agreed ? roles : roles.filter((role) => role !== 'BUREAU');
}
