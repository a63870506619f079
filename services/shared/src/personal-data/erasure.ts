import { todayInChina } from '../calendar';
import type { AnyEntity } from '../entity';
import { Fault } from '../errors';

/** What stands where the name of an erased person was. */
export const erasedName = '（已注销）';

/** What is left of the personal data that every kind of person has, on the day of erasure. */
export function erasedPerson() {
  return {
    idNumber: null,
    idNumberDigest: null,
    phone: null,
    phoneDigest: null,
    birthDate: null,
    erasedOn: todayInChina(),
  };
}

/** @throws Fault ERASED: an erased record stays as it is */
export function requireNotErased(
  { name }: AnyEntity,
  { id, erasedOn }: { readonly id: string; readonly erasedOn: string | null },
): void {
  if (erasedOn !== null) {
    throw new Fault('ERASED', { entity: name, key: id });
  }
}
