import { todayInChina } from '../calendar';
import type { AnyEntity } from '../entity';
import { Fault } from '../errors';
import { birthDateOf, normalIdNumber } from './id-number';
import type { KeyRing, Sealed } from './key-ring';
import { masked } from './mask';
import { isPhone, normalPhone } from './phone';
import { sealedPlace } from './sealed-place';

/** What is given of a person when they are registered or change how they are reached. */
interface PersonInput {
  readonly idNumber?: string | null;
  readonly phone?: string | null;
  readonly birthDate?: string;
}

/**
 * Checks what is given of a person.
 * @throws Fault ID_NUMBER_INVALID, ID_NUMBER_BIRTH_DATE_MISMATCH, PHONE_INVALID, BIRTH_DATE_IN_FUTURE; they show
 *   numbers masked only
 */
export function requirePersonInput({ idNumber, phone, birthDate }: PersonInput): void {
  if (birthDate !== undefined && birthDate > todayInChina()) {
    throw new Fault('BIRTH_DATE_IN_FUTURE', { today: todayInChina() });
  }
  if (idNumber != null) {
    const normal = normalIdNumber(idNumber);
    const born = birthDateOf(normal);
    if (born === null) {
      throw new Fault('ID_NUMBER_INVALID', { masked: maskedAttempt('ID_NUMBER', normal) });
    }
    if (birthDate !== undefined && born !== birthDate) {
      throw new Fault('ID_NUMBER_BIRTH_DATE_MISMATCH', { masked: masked('ID_NUMBER', normal) });
    }
  }
  if (phone != null && !isPhone(normalPhone(phone))) {
    throw new Fault('PHONE_INVALID', { masked: maskedAttempt('PHONE', normalPhone(phone)) });
  }
}

/** What was given as a number; a text in its place, such as a name, shows none of its ends. */
function maskedAttempt(kind: 'ID_NUMBER' | 'PHONE', text: string): string {
  return /^[\dX]{1,20}$/.test(text) ? masked(kind, text) : masked('ADDRESS', text);
}

interface StoredIdNumber {
  readonly idNumber: Sealed | null;
  readonly idNumberDigest: string | null;
}

interface StoredPhone {
  readonly phone: Sealed | null;
  readonly phoneDigest: string | null;
}

/** A number of the identity document as the row with this id stores it. */
export function storedIdNumber(
  ring: KeyRing,
  entity: AnyEntity,
  id: string,
  given: string | null | undefined,
): StoredIdNumber {
  const number = given == null ? null : normalIdNumber(given);
  return {
    idNumber: number === null ? null : ring.seal(number, sealedPlace(entity, 'idNumber', id)),
    idNumberDigest: number === null ? null : ring.digest(number, 'idNumber'),
  };
}

/** A telephone number as the row with this id stores it. */
export function storedPhone(
  ring: KeyRing,
  entity: AnyEntity,
  id: string,
  given: string | null | undefined,
): StoredPhone {
  const phone = given == null ? null : normalPhone(given);
  return {
    phone: phone === null ? null : ring.seal(phone, sealedPlace(entity, 'phone', id)),
    phoneDigest: phone === null ? null : ring.digest(phone, 'phone'),
  };
}
