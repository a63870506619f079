import { requireCome } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type {
  AssignTalentServiceOfficerInput,
  EndTalentServiceOfficerInput,
  MutationResolvers,
} from '../generated/types';
import { requireLastDay, requireNotEnded } from '../talent/days.rules';
import { requiredName, requiredOffice } from '../talent/official.rules';
import type { TalentServiceOfficerRow } from './talent-service-officer.entity';
import { requireCount } from './talent-service-officer.rules';
import {
  addServedWorkers,
  talentServiceOfficerSource,
  workersInRegion,
} from './talent-service-officer.store';

const serviceLength = 100;
const mostServices = 20;
const mostWorkers = 100;

const assignTalentServiceOfficer = mutation(
  talentServiceOfficerSource,
  'talentServiceOfficer',
  async (statements, input: AssignTalentServiceOfficerInput) => {
    requireRegionInScope(statements.viewer, input.regionCode);
    await requireRegion(statements, input.regionCode);
    const name = requiredName('name', input.name);
    const office = requiredOffice('office', input.office);
    requireCount('services', input.services, 1, mostServices);
    const services = input.services.map((service) => requiredText('services', service, serviceLength));
    requireCome('startedOn', input.startedOn);
    const workerIds = [...new Set((input.workerIds ?? []).map((id) => id.toLowerCase()))];
    requireCount('workerIds', workerIds, 0, mostWorkers);
    const found = await workersInRegion(statements, input.regionCode, workerIds);
    const missing = workerIds.find((id) => !found.has(id));
    if (missing !== undefined) {
      throw new Fault('NOT_FOUND', { entity: 'Worker', key: missing });
    }
    const change = await insertRow<TalentServiceOfficerRow>(statements, talentServiceOfficerSource, {
      id: v7(),
      name,
      office,
      regionCode: input.regionCode,
      services,
      startedOn: input.startedOn,
      endedOn: null,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
    await addServedWorkers(statements, change.after.id, workerIds);
    return change;
  },
);

const endTalentServiceOfficer = mutation(
  talentServiceOfficerSource,
  'talentServiceOfficer',
  async (statements, input: EndTalentServiceOfficerInput) =>
    changeRow(statements, talentServiceOfficerSource, input, (row) => {
      requireNotEnded('TalentServiceOfficer', row);
      requireLastDay(input.endedOn, row.startedOn);
      return { endedOn: input.endedOn };
    }),
);

export const talentServiceOfficerMutations: Required<
  Pick<MutationResolvers, 'assignTalentServiceOfficer' | 'endTalentServiceOfficer'>
> = { assignTalentServiceOfficer, endTalentServiceOfficer };
