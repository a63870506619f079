import { v5, validate } from 'uuid';

/** Namespace of every id derived from a natural key in this project (an arbitrary, fixed UUID). */
const namespace = '6f0d0d5e-3b0c-5d3a-9a53-2f1f6a1c7d10';

/** Whether a text is a UUID of any version; anything else cannot be the id of a row. */
export const isUuid = validate;

/**
 * The id of a demo row: the UUIDv5 of its natural key, so that the services' seeds agree on each other's
 * ids without reading each other.
 * @param key kind and key, e.g. `worker:150102001001/lead`
 */
export function demoId(key: string): string {
  return v5(key, namespace);
}

/**
 * The id of a row that a reference list brings in: a UUIDv8 (RFC 9562) that carries the edition and the
 * 12-digit code, so that loading the list again, or in another service, gives the same id at no cost.
 * @param edition four digits @param code at most 12 digits
 */
export function referenceId(edition: string, code: string): string {
  return `00000000-${edition}-8000-8000-${code.padStart(12, '0')}`;
}
