import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type {
  AnnounceCompetitionInput,
  CorrectCompetitionEntryInput,
  MutationResolvers,
  RecordCompetitionEntryInput,
} from '../generated/types';
import { lockWorker } from '../talent/named-workers';
import type { CompetitionEntryRow, CompetitionRow } from './competition.entity';
import { outcomeOf } from './competition.rules';
import { competitionEntrySource, competitionsById, competitionSource, takesPart } from './competition.store';

const nameLength = 100;

const announceCompetition = mutation(
  competitionSource,
  'competition',
  async (statements, input: AnnounceCompetitionInput) => {
    requireRegionInScope(statements.viewer, input.regionCode);
    await requireRegion(statements, input.regionCode);
    return await insertRow<CompetitionRow>(statements, competitionSource, {
      id: v7(),
      name: requiredText('name', input.name, nameLength),
      kind: input.kind,
      level: input.level,
      regionCode: input.regionCode,
      heldOn: input.heldOn,
      announcedOn: todayInChina(),
      provenance: 'REGISTERED',
      sourceClause: null,
    });
  },
);

/** The officer in charge of the competition records who takes part; the worker is locked, so that nobody does so twice. */
const recordCompetitionEntry = mutation(
  competitionEntrySource,
  'competitionEntry',
  async (statements, input: RecordCompetitionEntryInput) => {
    const held = await lockRow(statements, competitionSource, input.competitionId);
    const outcome = outcomeOf(held, input);
    const worker = await lockWorker(statements, input.workerId);
    if (await takesPart(statements, held.id, worker.id)) {
      throw new Fault('ALREADY_ON_RECORD', { entity: 'CompetitionEntry', field: 'workerId' });
    }
    return await insertRow<CompetitionEntryRow>(statements, competitionEntrySource, {
      id: v7(),
      competitionId: held.id,
      workerId: worker.id,
      regionCode: worker.regionCode,
      ...outcome,
      recordedOn: todayInChina(),
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

const correctCompetitionEntry = mutation(
  competitionEntrySource,
  'competitionEntry',
  async (statements, input: CorrectCompetitionEntryInput) =>
    changeRow(statements, competitionEntrySource, input, async (row) => {
      const [held] = await competitionsById(statements, [row.competitionId]);
      return outcomeOf(held!, input);
    }),
);

export const competitionMutations: Required<
  Pick<MutationResolvers, 'announceCompetition' | 'recordCompetitionEntry' | 'correctCompetitionEntry'>
> = { announceCompetition, recordCompetitionEntry, correctCompetitionEntry };
