import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { TalentLiaisonFilter } from '../generated/types';
import { asDay, idIn, inForceOn, sharesDayWith } from '../talent/dated.store';
import {
  talentLiaison,
  talentLiaisonContact,
  type TalentLiaisonContactRow,
  type TalentLiaisonRow,
} from './talent-liaison.entity';

export const talentLiaisonSource = sourceOf(talentLiaison, 'liaison');
export const talentLiaisonContactSource = sourceOf(talentLiaisonContact, 'contact');

export const talentLiaisonOrders = keysetOrders(
  talentLiaison,
  'liaison',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    STARTED_ON_ASC: ['startedOn'],
    STARTED_ON_DESC: ['startedOn'],
  },
  'id',
);

/** Liaisons that satisfy a filter, among those entrusted to the viewer. */
export function talentLiaisonList(filter: TalentLiaisonFilter): ListSource<TalentLiaisonRow> {
  return {
    ...talentLiaisonSource,
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('liaison.region_code', code)),
      when(filter.expertIdIn, (ids) => idIn('liaison.expert_id', ids)),
      when(filter.asOf, (day) => inForceOn('liaison.started_on', 'liaison.ended_on', asDay(day))),
    ]),
  };
}

/** Liaisons with these ids, in no particular order. */
export const talentLiaisonsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, talentLiaisonSource, ids);

/** Contacts with these ids, in no particular order. */
export const talentLiaisonContactsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, talentLiaisonContactSource, ids);

/** Liaisons of experts, the latest first. */
export function talentLiaisonsOfExperts(
  statements: Statements,
  workerIds: readonly string[],
): Promise<TalentLiaisonRow[]> {
  const { columns, from } = talentLiaisonSource;
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} WHERE ${idIn('liaison.expert_id', workerIds)} AND ${readable(talentLiaisonSource, statements.viewer)} ORDER BY liaison.started_on DESC, liaison.id`,
  );
}

/** Contacts of liaisons, the latest first. */
export function contactsOfTalentLiaisons(
  statements: Statements,
  liaisonIds: readonly string[],
): Promise<TalentLiaisonContactRow[]> {
  const { columns, from } = talentLiaisonContactSource;
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} WHERE ${idIn('contact.liaison_id', liaisonIds)} AND ${readable(talentLiaisonContactSource, statements.viewer)} ORDER BY contact.contacted_on DESC, contact.id DESC`,
  );
}

/** Whether a leader keeps in contact with an expert already, on any day from this one on. */
export async function isInLiaisonFrom(
  statements: Statements,
  of: Pick<TalentLiaisonRow, 'expertId' | 'leaderName' | 'leaderOffice'>,
  day: string,
): Promise<boolean> {
  const found = await statements.rows(sql`
    SELECT FROM talent_liaison liaison
    WHERE liaison.expert_id = ${of.expertId}::uuid
      AND liaison.leader_name = ${of.leaderName} AND liaison.leader_office = ${of.leaderOffice}
      AND ${sharesDayWith('liaison.started_on', 'liaison.ended_on', day, null)}
    LIMIT 1`);
  return found.length > 0;
}

/** Day of the latest contact of a liaison; null when there was none. */
export async function latestContactDay(statements: Statements, liaisonId: string): Promise<string | null> {
  const [latest] = await statements.rows<{ contactedOn: string | null }>(
    sql`SELECT max(contact.contacted_on) AS "contactedOn" FROM talent_liaison_contact contact WHERE contact.liaison_id = ${liaisonId}::uuid`,
  );
  return latest!.contactedOn;
}
