import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { PlaceFigures } from '../../../shared/src/access/withheld-figures';
import { askedRegions, regionFamilies, type RegionDay } from '../../../shared/src/region-families';
import type { Statements } from '../../../shared/src/statements';
import { ascendingLevels } from '../certificate/certificate.rules';
import { communityPostKinds } from '../employment/employment.rules';
import { heldOn } from '../employment/employment.store';
import type { PracticeBaseStatus } from '../generated/types';
import { baseHadStatus } from '../practice-base/practice-base.store';
import { grantedStates } from '../secondment/secondment.rules';
import { practiceFields, type BaseMeasure, type CertificationMeasure, type PostMeasure } from './measures';

/** Counts of one region at the end of one day. */
export type CountsRow<Measure extends string> = PlaceFigures<Measure> & { readonly asOf: string };

/**
 * What is counted: rows `span(parent, code, day, lo, hi)` of places and days, whose codes of regions run from `lo` up to
 * but not including `hi`. A child's code begins with its parent's, and `:` is the character after `9`.
 */
type Spans = Sql;

/** The regions asked for and nothing else. */
const askedSpans = (asked: readonly RegionDay[]): Spans =>
  sql`WITH span AS (SELECT '' AS parent, asked.code, asked.day, asked.code AS lo, asked.code || ':' AS hi FROM ${askedRegions(asked)})`;

/**
 * The regions asked for with all that their figures could be worked out from. No figure of the whole country is told
 * by this graph, so that a province stands for itself.
 */
const familySpans = (asked: readonly RegionDay[]): Spans =>
  sql`WITH ${regionFamilies(asked, { national: false })}, span AS (
    SELECT cell.parent, cell.code, cell.day, cell.code AS lo, cell.code || ':' AS hi FROM cell
    UNION ALL
    SELECT parent.code, NULL, parent.day, parent.code, parent.code || '0' FROM parent
  )`;

const within = (column: string): Sql => sql`${raw(column)} >= span.lo AND ${raw(column)} < span.hi`;

/** `count(*)` of the rows for which a condition holds, named after the measure. */
const counted = <Measure extends string>(measures: Readonly<Record<Measure, Sql>>): Sql =>
  join(
    Object.entries<Sql>(measures).map(
      ([measure, condition]) => sql`count(*) FILTER (WHERE ${condition})::int AS ${raw(`"${measure}"`)}`,
    ),
  );

/** Reads the counts of spans: `measures` is a lateral row of one column for each measure. */
async function countsOf<Measure extends string>(
  statements: Statements,
  spans: Spans,
  measures: Sql,
): Promise<CountsRow<Measure>[]> {
  type Read = { parent: string; code: string | null; asOf: string } & Record<Measure, number>;
  const read = await statements.rows<Read>(
    sql`${spans} SELECT span.parent, span.code, span.day AS "asOf", measured.* FROM span CROSS JOIN LATERAL (${measures}) measured`,
  );
  return read.map(({ parent, code, asOf, ...counts }) => ({
    parent,
    code,
    asOf,
    counts: counts as unknown as Record<Measure, number>,
  }));
}

/**
 * Certificates of a worker on the span's day, their registration, and whether the worker is in post, wherever the post
 * is. Each is read worker by worker through its index: the region decides how much is read, not the register.
 */
const certifiedPersons = sql`
  FROM worker
  CROSS JOIN LATERAL (
    SELECT min(own.issued_on) AS first_on, max(array_position(${ascendingLevels}::text[], own.level)) AS level
    FROM certificate own WHERE own.worker_id = worker.id AND own.issued_on <= span.day
  ) held
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(own.valid_to >= span.day), false) AS valid, count(*) > 0 AS ever
    FROM registration own WHERE own.worker_id = worker.id AND own.valid_from <= span.day
  ) term
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(${heldOn(sql`span.day`)}), false) AS now, count(*) > 0 AS ever
    FROM employment post
    WHERE held.first_on IS NOT NULL AND post.worker_id = worker.id AND post.started_on <= span.day
  ) office
  WHERE ${within('worker.region_code')}`;

const isHeld = sql`held.first_on IS NOT NULL`;
const isFirstInYear = sql`held.first_on >= date_trunc('year', span.day)::date`;
const isHighest = (level: number) => sql`held.level = ${level}`;

const certificationMeasures = (): Sql => {
  const measures: Record<CertificationMeasure, Sql> = {
    held: isHeld,
    registered: sql`term.valid`,
    lapsed: sql`${isHeld} AND NOT term.valid AND term.ever`,
    neverRegistered: sql`${isHeld} AND NOT term.ever`,
    highestASSISTANT: isHighest(1),
    highestINTERMEDIATE: isHighest(2),
    highestSENIOR: isHighest(3),
    heldInPost: sql`${isHeld} AND office.now`,
    heldLeft: sql`${isHeld} AND NOT office.now AND office.ever`,
    heldNotYet: sql`${isHeld} AND NOT office.ever`,
    firstInYear: isFirstInYear,
    firstInYearInPost: sql`${isFirstInYear} AND office.now`,
    firstInYearLeft: sql`${isFirstInYear} AND NOT office.now AND office.ever`,
    firstInYearNotYet: sql`${isFirstInYear} AND NOT office.ever`,
    heldEarlier: sql`${isHeld} AND NOT ${isFirstInYear}`,
    heldEarlierInPost: sql`${isHeld} AND NOT ${isFirstInYear} AND office.now`,
  };
  return sql`SELECT ${counted(measures)} ${certifiedPersons}`;
};

/** The condition that a secondment was granted for the span's day. */
const isLent = sql`lent.state = ANY(${grantedStates}) AND lent.starts_on <= span.day AND lent.ends_on >= span.day`;
const isCommunityPost = sql`post.kind = ANY(${communityPostKinds})`;

/** Persons who hold a post in the span on its day, or held one twelve months before, with what their posts are. */
const personsInPost = (): Sql => {
  const fields = practiceFields.map(
    (field) => sql`bool_or(at.now AND post.field = ${field}) AS ${raw(`"field${field}"`)}`,
  );
  return sql`
  FROM (
    SELECT post.worker_id, bool_or(at.now) AS now, bool_or(at.before) AS before,
      bool_or(at.now AND ${isCommunityPost}) AS community,
      bool_or(at.now AND post.kind = 'INSTITUTION') AS institution,
      bool_or(at.now AND post.kind = 'INSTITUTION' AND post.field = 'ELDERLY_CARE') AS institution_elderly,
      bool_or(at.now AND post.kind = 'AGENCY') AS agency, ${join(fields)}
    FROM employment post
    CROSS JOIN LATERAL (SELECT (span.day - interval '12 months')::date AS day) year_before
    CROSS JOIN LATERAL (SELECT ${heldOn(sql`span.day`)} AS now, ${heldOn(sql`year_before.day`)} AS before) at
    WHERE ${within('post.region_code')} AND (at.now OR at.before)
    GROUP BY post.worker_id
  ) person
  CROSS JOIN LATERAL (
    SELECT count(*) > 0 AS certificate FROM certificate own
    WHERE person.community AND own.worker_id = person.worker_id AND own.issued_on <= span.day
  ) held
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(own.valid_to >= span.day), false) AS valid, count(*) > 0 AS ever FROM registration own
    WHERE person.community AND own.worker_id = person.worker_id AND own.valid_from <= span.day
  ) term
  CROSS JOIN LATERAL (
    SELECT count(*) > 0 AS passed FROM attendance own
    WHERE person.community AND own.worker_id = person.worker_id AND own.passed_on <= span.day
  ) training
  CROSS JOIN LATERAL (
    SELECT count(*) > 0 AS post FROM employment post
    WHERE person.before AND NOT person.now AND post.worker_id = person.worker_id AND ${heldOn(sql`span.day`)}
  ) elsewhere`;
};

/**
 * Community workers who work in the span on its day: those of its own posts who are not lent out of it, and those of
 * other posts who are lent into it.
 */
const personsOnSite = sql`
  SELECT count(*)::int AS "onSite" FROM (
    SELECT post.worker_id FROM employment post
    WHERE ${within('post.region_code')} AND ${heldOn(sql`span.day`)} AND ${isCommunityPost}
      AND NOT EXISTS (
        SELECT FROM secondment lent
        WHERE lent.employment_id = post.id AND ${isLent} AND NOT (${within('lent.host_region_code')})
      )
    UNION
    SELECT post.worker_id FROM secondment lent JOIN employment post ON post.id = lent.employment_id
    WHERE ${within('lent.host_region_code')} AND ${isLent} AND ${heldOn(sql`span.day`)} AND ${isCommunityPost}
  ) present`;

const postMeasures = (): Sql => {
  const measures: Record<Exclude<PostMeasure, 'onSite' | `field${string}`>, Sql> = {
    inPost: sql`person.now`,
    community: sql`person.community`,
    communityHeld: sql`person.community AND held.certificate`,
    communityNotHeld: sql`person.community AND NOT held.certificate`,
    communityRegistered: sql`person.community AND term.valid`,
    communityLapsed: sql`person.community AND held.certificate AND NOT term.valid AND term.ever`,
    communityNeverRegistered: sql`person.community AND held.certificate AND NOT term.ever`,
    communityTrained: sql`person.community AND training.passed`,
    communityUntrained: sql`person.community AND NOT training.passed`,
    institution: sql`person.institution`,
    institutionElderly: sql`person.institution_elderly`,
    institutionOther: sql`person.institution AND NOT person.institution_elderly`,
    elderlyOutsideInstitutions: sql`person."fieldELDERLY_CARE" AND NOT person.institution_elderly`,
    agency: sql`person.agency`,
    opening: sql`person.before`,
    openingStill: sql`person.before AND person.now`,
    openingElsewhere: sql`person.before AND NOT person.now AND elsewhere.post`,
    openingLeft: sql`person.before AND NOT person.now AND NOT elsewhere.post`,
  };
  const byField = Object.fromEntries(
    practiceFields.map((field) => [`field${field}`, sql`person.${raw(`"field${field}"`)}`]),
  );
  return sql`SELECT posts.*, site.* FROM (SELECT ${counted({ ...measures, ...byField })} ${personsInPost()}) posts CROSS JOIN (${personsOnSite}) site`;
};

/** Bases by the status that they had at the end of the day; one whose beginning is not on record was there all along. */
const baseMeasures = (): Sql => {
  const had = (...statuses: PracticeBaseStatus[]) => baseHadStatus(statuses, sql`span.day`);
  const isActive = had('ACTIVE');
  const measures: Record<Exclude<BaseMeasure, 'countiesWithActive'>, Sql> = {
    active: isActive,
    notYetActive: had('EXPLORING', 'PREPARING'),
    closed: had('CLOSED'),
  };
  return sql`
    SELECT ${counted(measures)},
      count(DISTINCT left(base.region_code, 6)) FILTER (WHERE ${isActive})::int AS "countiesWithActive"
    FROM practice_base base WHERE ${within('base.region_code')} AND base.level = 'COUNTY'`;
};

/** Counts by certificates of the persons registered in regions at the end of days. */
export const certificationOf = (statements: Statements, asked: readonly RegionDay[]) =>
  countsOf<CertificationMeasure>(statements, askedSpans(asked), certificationMeasures());

/** The same with every region that theirs could be worked out from. */
export const certificationAround = (statements: Statements, asked: readonly RegionDay[]) =>
  countsOf<CertificationMeasure>(statements, familySpans(asked), certificationMeasures());

/** Counts by posts of the persons whose posts are in regions at the end of days. */
export const postsOf = (statements: Statements, asked: readonly RegionDay[]) =>
  countsOf<PostMeasure>(statements, askedSpans(asked), postMeasures());

/** The same with every region that theirs could be worked out from. */
export const postsAround = (statements: Statements, asked: readonly RegionDay[]) =>
  countsOf<PostMeasure>(statements, familySpans(asked), postMeasures());

/** Counts of the practice bases of the county level in regions at the end of days. */
export const countyBasesOf = (statements: Statements, asked: readonly RegionDay[]) =>
  countsOf<BaseMeasure>(statements, askedSpans(asked), baseMeasures());
