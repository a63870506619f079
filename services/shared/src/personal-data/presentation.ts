import type { GuardedRow, Resolver } from '../access/guarded-context';
import { isMinor, reaches, subjectOf } from '../access/record';
import type { AccessRule } from '../access/rule';
import type { AnyEntity } from '../entity';
import type { Viewer } from '../viewer';
import type { Disclosures } from './disclosures';
import type { Sealed } from './key-ring';
import { masked } from './mask';
import { sealedPlace } from './sealed-place';

/** Answers a personal datum, in full to those who may see it and otherwise masked. */
export function presenting(
  rule: AccessRule,
  coordinate: string,
  fieldName: string,
  entity: AnyEntity,
): Resolver {
  const isSealed = entity.sealed.includes(fieldName);
  const place = (row: GuardedRow) => sealedPlace(entity, fieldName, String(row['id']));
  return async (source, _args, { request: { viewer }, disclosures }) => {
    const row = source as GuardedRow;
    const stored = row[fieldName];
    if (stored === null || stored === undefined) {
      return null;
    }
    const value = isSealed ? disclosures.ring.open(stored as Sealed, place(row)) : (stored as string);
    if (!(await maySeeInFull(rule, entity, row, viewer, disclosures))) {
      return masked(rule.personal!, value);
    }
    await disclosures.recordReading(subjectOf(entity, row), coordinate);
    return value;
  };
}

/**
 * In full sees who holds a role the rule shows it to, within that role's reach, and has said what for; of a
 * minor, also only who has been allowed to by somebody else. One's own record needs neither reason nor leave.
 */
async function maySeeInFull(
  rule: AccessRule,
  entity: AnyEntity,
  row: GuardedRow,
  viewer: Viewer,
  disclosures: Disclosures,
): Promise<boolean> {
  const own = rule.unmasked.filter((role) => entity.reach[role]?.own === true);
  if (reaches(entity, own, viewer, row)) {
    return true;
  }
  if (viewer.purpose === undefined || !reaches(entity, rule.unmasked, viewer, row)) {
    return false;
  }
  return entity.person === null || !isMinor(entity, row) || disclosures.isApproved(subjectOf(entity, row));
}
