import { requireCome, requireNotBefore } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type {
  AssignTalentLiaisonInput,
  EndTalentLiaisonInput,
  MutationResolvers,
  RecordTalentLiaisonContactInput,
} from '../generated/types';
import { requireLastDay, requireNotEnded } from '../talent/days.rules';
import { lockWorker } from '../talent/named-workers';
import { requiredOffice, requiredName } from '../talent/official.rules';
import type { TalentLiaisonContactRow, TalentLiaisonRow } from './talent-liaison.entity';
import { requireContactDay } from './talent-liaison.rules';
import {
  isInLiaisonFrom,
  latestContactDay,
  talentLiaisonContactSource,
  talentLiaisonSource,
} from './talent-liaison.store';

const noteLength = 1_000;

/** An expert may be assigned to several leaders, and a leader to several experts: the texts set no number. */
const assignTalentLiaison = mutation(
  talentLiaisonSource,
  'talentLiaison',
  async (statements, input: AssignTalentLiaisonInput) => {
    const leaderName = requiredName('leaderName', input.leaderName);
    const leaderOffice = requiredOffice('leaderOffice', input.leaderOffice);
    requireCome('startedOn', input.startedOn);
    const expert = await lockWorker(statements, input.expertId);
    const of = { expertId: expert.id, leaderName, leaderOffice };
    if (await isInLiaisonFrom(statements, of, input.startedOn)) {
      throw new Fault('PERIOD_OVERLAPS', {
        entity: 'TalentLiaison',
        field: 'expertId',
        from: input.startedOn,
      });
    }
    return await insertRow<TalentLiaisonRow>(statements, talentLiaisonSource, {
      id: v7(),
      ...of,
      regionCode: expert.regionCode,
      startedOn: input.startedOn,
      endedOn: null,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
  },
);

const recordTalentLiaisonContact = mutation(
  talentLiaisonContactSource,
  'talentLiaisonContact',
  async (statements, input: RecordTalentLiaisonContactInput) => {
    const note = requiredText('note', input.note, noteLength);
    const liaison = await lockRow(statements, talentLiaisonSource, input.liaisonId);
    requireContactDay(liaison, input.contactedOn);
    return await insertRow<TalentLiaisonContactRow>(statements, talentLiaisonContactSource, {
      id: v7(),
      liaisonId: liaison.id,
      expertId: liaison.expertId,
      regionCode: liaison.regionCode,
      contactedOn: input.contactedOn,
      note,
      provenance: 'REGISTERED',
    });
  },
);

const endTalentLiaison = mutation(
  talentLiaisonSource,
  'talentLiaison',
  async (statements, input: EndTalentLiaisonInput) =>
    changeRow(statements, talentLiaisonSource, input, async (row) => {
      requireNotEnded('TalentLiaison', row);
      requireLastDay(input.endedOn, row.startedOn);
      const latest = await latestContactDay(statements, row.id);
      requireNotBefore('endedOn', input.endedOn, latest ?? row.startedOn);
      return { endedOn: input.endedOn };
    }),
);

export const talentLiaisonMutations: Required<
  Pick<MutationResolvers, 'assignTalentLiaison' | 'recordTalentLiaisonContact' | 'endTalentLiaison'>
> = { assignTalentLiaison, recordTalentLiaisonContact, endTalentLiaison };
