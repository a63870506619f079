import type { AnyEntity } from '../entity';
import { keyIdOf, type KeyRing, type Sealed } from './key-ring';
import { sealedPlace } from './sealed-place';

/** Sealed values and hashes of a row, by property, and its id. */
export type KeyedRow = Readonly<Record<string, string | null>> & { readonly id: string };

/** A value that stays as it is, and why; what it is, is never said. */
export interface ResealFault {
  /** `table.column/row id`. */
  readonly place: string;
  readonly reason: string;
}

/**
 * A row as it is under the current key: values that stand under another are sealed and hashed anew.
 * @returns the row; and what of it could not be done, which is in the row unchanged
 */
export function resealed(
  entity: AnyEntity,
  ring: KeyRing,
  row: KeyedRow,
): { readonly row: KeyedRow; readonly faults: readonly ResealFault[] } {
  const faults: ResealFault[] = [];
  const changes: Record<string, string | null> = {};
  for (const property of entity.sealed) {
    const hashProperty = entity.digests[property];
    const stored = row[property] ?? null;
    const hash = (hashProperty === undefined ? null : row[hashProperty]) ?? null;
    if (!isStale(ring, stored) && !isStale(ring, hash)) {
      continue;
    }
    const place = sealedPlace(entity, property, row.id);
    const value = stored === null ? null : opened(ring, stored, place);
    const reason = obstacle(ring, property, { stored, hash, value });
    if (reason !== null) {
      faults.push({ place, reason });
      continue;
    }
    changes[property] = ring.seal(value!, place);
    if (hash !== null) {
      changes[hashProperty!] = ring.digest(value!, property);
    }
  }
  return { row: { ...row, ...changes }, faults };
}

function isStale({ currentId }: KeyRing, stored: string | null): boolean {
  return stored !== null && !stored.startsWith(`${currentId}.`);
}

function opened(ring: KeyRing, stored: string, place: string): string | null {
  try {
    return ring.open(stored as Sealed, place);
  } catch {
    return null;
  }
}

/** Why a value cannot be sealed anew; null when it can. */
function obstacle(
  ring: KeyRing,
  property: string,
  { stored, hash, value }: Record<'stored' | 'hash' | 'value', string | null>,
): string | null {
  if (stored === null) {
    return 'a hash without a value';
  }
  if (value === null) {
    const key = keyIdOf(stored);
    if (key === null) {
      return 'not a sealed value';
    }
    return ring.ids.includes(key)
      ? 'does not open: it is not what was sealed at this place'
      : `sealed under key "${key}", which is not in the ring`;
  }
  // Hashing it anew would hide that somebody has changed the hash, or the value with its row.
  return hash === null || ring.digests(value, property).includes(hash)
    ? null
    : 'its hash is not the hash of the value under a key of the ring';
}
