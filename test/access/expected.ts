import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { everyRow } from '../../services/shared/src/access/reach';
import type { AccessRule, AccessRules } from '../../services/shared/src/access/rule';
import { isInside } from '../../services/shared/src/access/small-cells-guard';
import type { AnyEntity } from '../../services/shared/src/entity';
import { masked } from '../../services/shared/src/personal-data/mask';
import type { Role } from '../../services/shared/src/viewer';
import type { Made, Side } from './world';

/** Who asks, as far as an expectation depends on it. */
export interface Asker {
  readonly role: Role;
  readonly hasPurpose: boolean;
}

/** A row that is asked for. */
export interface Target {
  readonly type: GraphQLObjectType;
  readonly side: Side;
  readonly made: Made;
  /** Null for a type whose rows are another service's. */
  readonly entity: AnyEntity | null;
}

/** What is seen of a row that is not to be seen. */
export const absent = 'absent';

/** What is seen of a field that is not told from others by its value. */
export const given = 'given';

/** Whether a role is given a row at all, as everybody or by itself; no row of a world is published. */
export function isVisible({ entity, side }: Target, role: Role): boolean {
  return entity === null || isEveryRow(entity, 'PUBLIC') || isReached(entity, role, side);
}

/** Whether a role reaches the rows of a side by itself. */
export function isReached(entity: AnyEntity, role: Role, side: Side): boolean {
  return (
    entity.reach[role] !== undefined && role !== 'PUBLIC' && (side === 'inside' || isEveryRow(entity, role))
  );
}

function isEveryRow(entity: AnyEntity, role: Role): boolean {
  return entity.reach[role]?.label === everyRow.label;
}

/** The refusal of somebody without a role of the rule; null when they have one. */
export function refusalBy({ roles }: AccessRule, role: Role, coordinate: string): string | null {
  if (roles.includes('PUBLIC') || roles.includes(role)) {
    return null;
  }
  return `${role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN'} ${coordinate}`;
}

/** How a row that is not there, or out of reach, is refused. */
function notFound({ type, made }: Target): string {
  return `NOT_FOUND ${type.name} ${Object.values(made.key).join()}`;
}

/** What somebody is to see of a field of a row, from the rule that the SDL gives it. */
export function expectedOf(
  rules: AccessRules,
  target: Target,
  field: GraphQLField<unknown, unknown>,
  asker: Asker,
): string {
  const { type, side, entity, made } = target;
  const rule = rules.ofField(type, field)!;
  if (!isVisible(target, asker.role)) {
    return absent;
  }
  const refusal = refusalBy(rule, asker.role, `${type.name}.${field.name}`);
  if (refusal !== null) {
    return refusal;
  }
  if (rule.smallCells) {
    const count = fullOf(made, type, field.name);
    return told(side === 'inside' && isInside(asker.role) ? count : null);
  }
  const present = made.empty?.includes(field.name) ? told(null) : given;
  if (rule.roles.includes('PUBLIC') || entity === null) {
    return present;
  }
  if (!isReached(entity, asker.role, side)) {
    return notFound(target);
  }
  return rule.personal === null ? present : told(personal(rule, target, field.name, asker));
}

/** How a value is written in an expectation. */
export function told(value: unknown): string {
  return `= ${JSON.stringify(value)}`;
}

function personal(rule: AccessRule, { entity, made, type }: Target, field: string, asker: Asker): string {
  const full = String(fullOf(made, type, field));
  const own = entity!.reach[asker.role]!.own === true;
  return rule.unmasked.includes(asker.role) && (own || asker.hasPurpose)
    ? full
    : masked(rule.personal!, full);
}

function fullOf({ full }: Made, type: GraphQLObjectType, field: string): string | number {
  const value = full?.[field];
  if (value === undefined) {
    throw new Error(
      `${type.name}.${field} is personal or a count, and the world does not say what it is in full`,
    );
  }
  return value;
}
