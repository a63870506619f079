import { isInside } from '../../services/shared/src/access/small-cells-guard';
import type { AccessRule } from '../../services/shared/src/access/rule';
import type { AnyEntity } from '../../services/shared/src/entity';
import type { Role } from '../../services/shared/src/viewer';

/** Marks of docs/access.md, with what they mean. */
export const marks = {
  everybody: '●',
  role: '✓',
  masked: '◐',
  full: '◑',
  fewWithheld: '≥5',
  parents: '↑',
  none: '·',
} as const;

/** How far a role reaches among the rows of an entity, in Chinese. */
export function reachLabel(entity: AnyEntity, role: Role): string | null {
  const bound = entity.reach[role];
  return bound === undefined ? null : bound.label.split(' / ')[0]!;
}

/** What one role sees of one field. @param entity what the rows of the type are; null when they are no rows */
export function cellOf(rule: AccessRule, entity: AnyEntity | null, role: Role): string {
  if (rule.roles.includes('PUBLIC')) {
    return rule.smallCells ? countCell(role) : marks.everybody;
  }
  if (!rule.roles.includes(role)) {
    return marks.none;
  }
  if (entity === null) {
    return role === 'BUREAU' ? underAgreement(marks.role) : marks.role;
  }
  const reach = reachLabel(entity, role);
  if (reach === null) {
    return marks.none;
  }
  const cell = rule.personal === null ? reach : `${reach} ${personalMark(rule, entity, role)}`;
  return role === 'BUREAU' ? underAgreement(cell) : cell;
}

/** Which records of an entity a role can be given at all: its own reach, and everybody's. */
export function recordsCell(entity: AnyEntity, role: Role): string {
  if (Object.keys(entity.reach).length === 0) {
    return marks.parents;
  }
  const everybodys = reachLabel(entity, 'PUBLIC');
  if (everybodys === '全部' || role === 'PUBLIC') {
    return everybodys ?? marks.none;
  }
  const own = reachLabel(entity, role);
  const ownUnderAgreement = own !== null && role === 'BUREAU' ? underAgreement(own) : own;
  return [everybodys, ownUnderAgreement].filter((part) => part !== null).join('、') || marks.none;
}

function countCell(role: Role): string {
  return isInside(role) ? `辖区 ${marks.everybody}，余 ${marks.fewWithheld}` : marks.fewWithheld;
}

function personalMark(rule: AccessRule, entity: AnyEntity, role: Role): string {
  if (!rule.unmasked.includes(role)) {
    return marks.masked;
  }
  return entity.reach[role]?.own ? marks.everybody : marks.full;
}

function underAgreement(cell: string): string {
  return `${cell}·协议`;
}
