import type { AnyEntity } from '../../services/shared/src/entity';
import { storedIdNumber, storedPhone } from '../../services/shared/src/personal-data/person-input';
import type { KeyRing } from '../../services/shared/src/personal-data/key-ring';

/** Personal data of a made-up person, valid in form. */
export interface PersonalData {
  readonly idNumber: string;
  readonly phone: string;
  readonly birthDate: string;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Personal data of the person of this number; no two are alike. */
export function personalData(number: number, birthDate = '1990-05-04'): PersonalData {
  const body = `999999${birthDate.replaceAll('-', '')}${String(number % 1000).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return {
    idNumber: `${body}${'10X98765432'[sum % 11]}`,
    phone: `138${String(number).padStart(8, '0')}`,
    birthDate,
  };
}

/** The same as the row with this id stores it. */
export function stored(ring: KeyRing, entity: AnyEntity, id: string, { birthDate, ...given }: PersonalData) {
  return {
    birthDate,
    ...storedIdNumber(ring, entity, id, given.idNumber),
    ...storedPhone(ring, entity, id, given.phone),
  };
}
