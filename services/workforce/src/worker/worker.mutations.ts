import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireUnregistered } from '../../../shared/src/personal-data/duplicates';
import { erasedName, erasedPerson, requireNotErased } from '../../../shared/src/personal-data/erasure';
import {
  requirePersonInput,
  storedIdNumber,
  storedPhone,
} from '../../../shared/src/personal-data/person-input';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { WorkforceContext } from '../context';
import type {
  EraseWorkerInput,
  MutationResolvers,
  RegisterWorkerInput,
  UpdateWorkerContactInput,
} from '../generated/types';
import { worker, type WorkerRow } from './worker.entity';
import { requireWorkingAge } from './worker.rules';
import { workerSource } from './worker.store';

const nameLength = 50;

/** Registers a worker once for each identity document. */
const registerWorker = mutation(
  workerSource,
  'worker',
  async (statements, input: RegisterWorkerInput, { disclosures: { ring } }: WorkforceContext) => {
    requireRegionInScope(statements.viewer, input.regionCode);
    await requireRegion(statements, input.regionCode);
    requirePersonInput(input);
    requireWorkingAge(input.birthDate);
    const displayName = requiredText('displayName', input.displayName, nameLength);
    await requireUnregistered(statements, worker, ring, input.idNumber);
    const id = v7();
    return await insertRow<WorkerRow>(statements, workerSource, {
      id,
      displayName,
      ...storedIdNumber(ring, worker, id, input.idNumber),
      ...storedPhone(ring, worker, id, input.phone),
      birthDate: input.birthDate,
      regionCode: input.regionCode,
      erasedOn: null,
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

const updateWorkerContact = mutation(
  workerSource,
  'worker',
  async (statements, input: UpdateWorkerContactInput, { disclosures: { ring } }: WorkforceContext) => {
    requirePersonInput(input);
    return await changeRow(statements, workerSource, input, (row) => {
      requireNotErased(worker, row);
      return storedPhone(ring, worker, row.id, input.phone);
    });
  },
);

/** Removes the person; certificates and employments stay as facts, and so every count. */
const eraseWorker = mutation(workerSource, 'worker', async (statements, input: EraseWorkerInput) =>
  changeRow(statements, workerSource, input, (row) => {
    requireNotErased(worker, row);
    return { ...erasedPerson(), displayName: erasedName };
  }),
);

export const workerMutations: Required<
  Pick<MutationResolvers, 'registerWorker' | 'updateWorkerContact' | 'eraseWorker'>
> = {
  registerWorker,
  updateWorkerContact,
  eraseWorker,
};
