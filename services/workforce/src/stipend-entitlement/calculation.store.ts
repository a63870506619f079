import sql, { raw, type Sql } from 'sql-template-tag';
import type { Statements } from '../../../shared/src/statements';
import { ascendingLevels } from '../certificate/certificate.rules';
import { degrees } from '../education/education-enrolment.entity';
import { communityPostKinds } from '../employment/employment.rules';
import { heldOn } from '../employment/employment.store';

/** What of an entitlement a calculation decides; a row that has it already is left as it is. */
const decided = raw(
  [
    'region_code',
    'certificate_level',
    'degree',
    'amount_fen',
    'employment_id',
    'certificate_id',
    'enrolment_id',
  ]
    .map((column) => `NEW.${column}`)
    .join(', '),
);

/** The same columns of the row there is, and of the one calculated. */
const asStored = raw(decided.sql.replaceAll('NEW.', 'entitlement.'));
const asCalculated = raw(decided.sql.replaceAll('NEW.', 'excluded.'));

/**
 * Those who held a community post under the policy's region on the last day of each month in question, with the
 * certificate, degree and study that history has for them on that day, and what the rates of that day pay for it.
 * One post counts, the one begun last; of several certificates the highest, of several degrees and studies too.
 */
const entitled: Sql = sql`
  post AS (
    SELECT DISTINCT ON (months.month, post.worker_id)
      months.month, months.day, post.worker_id, post.id AS employment_id, post.region_code
    FROM policy CROSS JOIN months
    JOIN employment post ON post.region_code >= policy.region_code AND post.region_code < policy.region_code || ':'
      AND post.kind = ANY(${communityPostKinds}) AND ${heldOn(sql`months.day`)}
    ORDER BY months.month, post.worker_id, post.started_on DESC, post.id
  ),
  qualification AS (
    SELECT DISTINCT ON (post.month, post.worker_id)
      post.*, 'QUALIFICATION' AS kind, certificate.level AS certificate_level, NULL AS degree,
      certificate.id AS certificate_id, NULL::uuid AS enrolment_id
    FROM policy CROSS JOIN post JOIN certificate ON certificate.worker_id = post.worker_id AND certificate.issued_on <= post.day
    WHERE policy.certification_basis = 'HELD' OR EXISTS (
      SELECT FROM registration term WHERE term.certificate_id = certificate.id AND term.valid_from <= post.day AND term.valid_to >= post.day)
    ORDER BY post.month, post.worker_id, array_position(${ascendingLevels}::text[], certificate.level) DESC,
      certificate.issued_on DESC, certificate.id
  ),
  degree AS (
    SELECT DISTINCT ON (post.month, post.worker_id)
      post.*, 'DEGREE' AS kind, NULL AS certificate_level, study.degree, NULL::uuid AS certificate_id, study.id AS enrolment_id
    FROM post JOIN education_enrolment study ON study.worker_id = post.worker_id AND study.graduated_on <= post.day
    ORDER BY post.month, post.worker_id, array_position(${degrees}::text[], study.degree) DESC, study.graduated_on DESC, study.id
  ),
  degree_study AS (
    SELECT DISTINCT ON (post.month, post.worker_id)
      post.*, 'DEGREE_STUDY' AS kind, NULL AS certificate_level, study.degree, NULL::uuid AS certificate_id, study.id AS enrolment_id
    FROM post JOIN education_enrolment study ON study.worker_id = post.worker_id AND study.started_on <= post.day
      AND (study.graduated_on IS NULL OR study.graduated_on > post.day) AND (study.withdrawn_on IS NULL OR study.withdrawn_on > post.day)
    ORDER BY post.month, post.worker_id, array_position(${degrees}::text[], study.degree) DESC, study.started_on DESC, study.id
  ),
  entitled AS (
    SELECT fact.*, rate.amount_fen
    FROM policy
    CROSS JOIN (SELECT * FROM qualification UNION ALL SELECT * FROM degree UNION ALL SELECT * FROM degree_study) fact
    JOIN stipend_rate rate ON rate.policy_id = policy.id AND rate.kind = fact.kind
      AND coalesce(rate.certificate_level, rate.degree) = coalesce(fact.certificate_level, fact.degree)
      AND rate.effective_from <= fact.day AND (rate.effective_to IS NULL OR rate.effective_to >= fact.day)
  )`;

/**
 * For earlier months already reviewed, by how much what has been entered for them, differences included, falls short
 * of what history now says. What is on hold or came back from the bank is left until it is released, and what was
 * recovered is settled.
 */
const differences: Sql = sql`
  entered AS (
    SELECT entry.month, entry.worker_id, entry.kind, sum(entry.amount_fen) AS amount_fen,
      bool_or(entry.state IN ('HELD', 'RETURNED') OR (entry.state = 'RECOVERED' AND entry.amount_fen > 0)) AS is_left,
      (array_agg(entry.id ORDER BY entry.is_difference, entry.id))[1] AS entry_id
    FROM cycle JOIN months ON months.month <> cycle.month
    JOIN stipend_entitlement entry ON entry.policy_id = cycle.policy_id AND entry.month = months.month AND entry.cycle_id <> cycle.id
    GROUP BY entry.month, entry.worker_id, entry.kind
  ),
  difference AS (
    SELECT coalesce(entitled.month, entered.month) AS month, coalesce(entitled.worker_id, entered.worker_id) AS worker_id,
      coalesce(entitled.kind, entered.kind) AS kind,
      coalesce(entitled.region_code, entry.region_code) AS region_code,
      CASE WHEN entitled.kind IS NULL THEN entry.certificate_level ELSE entitled.certificate_level END AS certificate_level,
      CASE WHEN entitled.kind IS NULL THEN entry.degree ELSE entitled.degree END AS degree,
      coalesce(entitled.employment_id, entry.employment_id) AS employment_id,
      CASE WHEN entitled.kind IS NULL THEN entry.certificate_id ELSE entitled.certificate_id END AS certificate_id,
      CASE WHEN entitled.kind IS NULL THEN entry.enrolment_id ELSE entitled.enrolment_id END AS enrolment_id,
      coalesce(entitled.amount_fen, 0) - coalesce(entered.amount_fen, 0) AS amount_fen
    FROM (SELECT entitled.* FROM entitled JOIN cycle ON cycle.month <> entitled.month) entitled
    FULL JOIN entered ON entered.month = entitled.month AND entered.worker_id = entitled.worker_id AND entered.kind = entitled.kind
    LEFT JOIN stipend_entitlement entry ON entry.id = entered.entry_id
    WHERE entered.is_left IS NOT TRUE
      AND coalesce(entitled.amount_fen, 0) <> coalesce(entered.amount_fen, 0)
  )`;

/**
 * One statement that makes the entitlements of a cycle what history says at the end of the month's last day, and
 * enters the differences of earlier months. Ids follow from what a row is for, so that a second calculation finds
 * the rows of the first one and leaves them as they are. Run it under the lock of the policy, on a cycle that is
 * not submitted.
 * @param day of the calculation, ISO date
 * @returns a statement with one row: `changes`, the number of rows that were not yet so
 */
export function calculationOf(cycleId: string, day: string): Sql {
  return sql`
  WITH cycle AS (SELECT * FROM stipend_cycle WHERE stipend_cycle.id = ${cycleId}::uuid),
  policy AS (SELECT stipend_policy.* FROM cycle JOIN stipend_policy ON stipend_policy.id = cycle.policy_id),
  months AS (
    SELECT calculated.month, ((calculated.month || '-01')::date + interval '1 month' - interval '1 day')::date AS day
    FROM cycle JOIN stipend_cycle calculated ON calculated.policy_id = cycle.policy_id
    WHERE calculated.id = cycle.id OR (calculated.month < cycle.month AND calculated.reviewed_on IS NOT NULL)
  ),
  ${entitled},
  ${differences},
  wanted AS (
    SELECT entitled.month, entitled.worker_id, entitled.kind, entitled.region_code, entitled.certificate_level, entitled.degree,
      entitled.employment_id, entitled.certificate_id, entitled.enrolment_id, entitled.amount_fen, false AS is_difference
    FROM entitled JOIN cycle ON cycle.month = entitled.month
    UNION ALL
    SELECT difference.month, difference.worker_id, difference.kind, difference.region_code, difference.certificate_level, difference.degree,
      difference.employment_id, difference.certificate_id, difference.enrolment_id, difference.amount_fen, true
    FROM difference
  ),
  gone AS (
    DELETE FROM stipend_entitlement entitlement USING cycle
    WHERE entitlement.cycle_id = cycle.id AND entitlement.state IN ('DUE', 'HELD')
      AND NOT EXISTS (SELECT FROM wanted WHERE wanted.month = entitlement.month AND wanted.worker_id = entitlement.worker_id AND wanted.kind = entitlement.kind)
    RETURNING 1
  ),
  put AS (
    INSERT INTO stipend_entitlement AS entitlement (
      id, policy_id, cycle_id, paying_cycle_id, worker_id, region_code, month, is_difference, kind, certificate_level, degree,
      amount_fen, state, employment_id, certificate_id, enrolment_id, entered_on, provenance)
    SELECT ${stableId(sql`concat_ws('/', cycle.id, wanted.month, wanted.worker_id, wanted.kind)`)},
      cycle.policy_id, cycle.id, cycle.id, wanted.worker_id, wanted.region_code, wanted.month, wanted.is_difference, wanted.kind,
      wanted.certificate_level, wanted.degree, wanted.amount_fen, 'DUE', wanted.employment_id, wanted.certificate_id,
      wanted.enrolment_id, ${day}::date, cycle.provenance
    FROM cycle CROSS JOIN wanted
    ON CONFLICT (cycle_id, month, worker_id, kind) DO UPDATE SET
      (region_code, certificate_level, degree, amount_fen, employment_id, certificate_id, enrolment_id) = ROW (${asCalculated}),
      version = entitlement.version + 1
    WHERE entitlement.state IN ('DUE', 'HELD') AND (${asStored}) IS DISTINCT FROM (${asCalculated})
    RETURNING 1
  ),
  waited AS (
    INSERT INTO stipend_entitlement_past (entitlement_id, number, until_on, state, note)
    SELECT waiting.id, 1 + (SELECT count(*) FROM stipend_entitlement_past past WHERE past.entitlement_id = waiting.id), ${day}::date, waiting.state, waiting.note
    FROM cycle JOIN stipend_entitlement waiting ON waiting.policy_id = cycle.policy_id AND waiting.paying_cycle_id IS NULL AND waiting.state = 'DUE'
  ),
  taken_up AS (
    UPDATE stipend_entitlement entitlement SET paying_cycle_id = cycle.id, version = entitlement.version + 1
    FROM cycle
    WHERE entitlement.policy_id = cycle.policy_id AND entitlement.paying_cycle_id IS NULL AND entitlement.state = 'DUE'
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM put) + (SELECT count(*) FROM taken_up) AS changes`;
}

/** Runs a calculation. @param day of it, ISO date @returns the number of rows that were not yet so */
export async function calculate(statements: Statements, cycleId: string, day: string): Promise<number> {
  const [counted] = await statements.rows<{ changes: number }>(calculationOf(cycleId, day));
  return counted!.changes;
}

/** A UUIDv8 (RFC 9562) from a text: the same for the same text, on every database. */
function stableId(text: Sql): Sql {
  return sql`overlay(overlay(md5(${text}) PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid`;
}
