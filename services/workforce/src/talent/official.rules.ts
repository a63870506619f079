import { requiredText } from '../../../shared/src/required-text';

const nameLength = 50;
const officeLength = 100;

/** The professional display name of somebody in office. @throws Fault TEXT_INVALID */
export function requiredName(field: string, name: string): string {
  return requiredText(field, name, nameLength);
}

/** An office as it is held. @throws Fault TEXT_INVALID */
export function requiredOffice(field: string, office: string): string {
  return requiredText(field, office, officeLength);
}
