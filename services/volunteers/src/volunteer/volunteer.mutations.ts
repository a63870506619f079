import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { approveDisclosure } from '../../../shared/src/personal-data/disclosure-approval.store';
import { requireUnregistered } from '../../../shared/src/personal-data/duplicates';
import { erasedPerson, requireNotErased } from '../../../shared/src/personal-data/erasure';
import {
  requirePersonInput,
  storedIdNumber,
  storedPhone,
} from '../../../shared/src/personal-data/person-input';
import { requireRegion } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { VolunteersContext } from '../context';
import type {
  ApproveMinorDisclosureInput,
  EraseVolunteerInput,
  MutationResolvers,
  RegisterVolunteerInput,
  UpdateVolunteerContactInput,
} from '../generated/types';
import { volunteer, type VolunteerRow } from './volunteer.entity';
import { communityOfRegistration, requireApprovable } from './volunteer.rules';
import { volunteerSource } from './volunteer.store';

const nameLength = 50;
const purposeLength = 200;

/** Registers a volunteer once for each identity document. */
const registerVolunteer = mutation(
  volunteerSource,
  'volunteer',
  async (statements, input: RegisterVolunteerInput, { disclosures: { ring } }: VolunteersContext) => {
    const communityId = communityOfRegistration(statements.viewer, input);
    await requireRegion(statements, input.regionCode);
    requirePersonInput(input);
    const fullName = requiredText('fullName', input.fullName, nameLength);
    await requireUnregistered(statements, volunteer, ring, input.idNumber);
    const id = v7();
    return await insertRow<VolunteerRow>(statements, volunteerSource, {
      id,
      fullName,
      ...storedIdNumber(ring, volunteer, id, input.idNumber),
      ...storedPhone(ring, volunteer, id, input.phone),
      birthDate: input.birthDate,
      regionCode: input.regionCode,
      communityId,
      registeredOn: todayInChina(),
      erasedOn: null,
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

const updateVolunteerContact = mutation(
  volunteerSource,
  'volunteer',
  async (statements, input: UpdateVolunteerContactInput, { disclosures: { ring } }: VolunteersContext) => {
    requirePersonInput(input);
    return await changeRow(statements, volunteerSource, input, (row) => {
      requireNotErased(volunteer, row);
      return storedPhone(ring, volunteer, row.id, input.phone);
    });
  },
);

/** Removes the person; hours, memberships and the registration as a fact stay, and so every count. */
const eraseVolunteer = mutation(
  volunteerSource,
  'volunteer',
  async (statements, input: EraseVolunteerInput) =>
    await changeRow(statements, volunteerSource, input, (row) => {
      requireNotErased(volunteer, row);
      return { ...erasedPerson(), fullName: null };
    }),
);

const approveMinorDisclosure = mutation(
  volunteerSource,
  'volunteer',
  async (statements, input: ApproveMinorDisclosureInput) => {
    const row = await lockRow(statements, volunteerSource, input.volunteerId);
    requireApprovable(statements.viewer, row, input);
    await approveDisclosure(statements, {
      entity: volunteer.name,
      entityId: row.id,
      reader: requiredText('reader', input.reader, purposeLength),
      purpose: requiredText('purpose', input.purpose, purposeLength),
      validUntil: input.validUntil,
    });
    return { before: row, after: row };
  },
);

export const volunteerMutations: Required<Omit<MutationResolvers, '__typename'>> = {
  registerVolunteer,
  updateVolunteerContact,
  eraseVolunteer,
  approveMinorDisclosure,
};
