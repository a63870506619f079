import { Client } from 'pg';

/** How many provinces the made-up country has; each is like the others. */
const provinces = 33;

/** The province whose figures are asked for. */
export const oneProvince = '10';

interface Extent {
  /** Workers in the province that is asked about. */
  readonly inside: number;
  /** Workers in all the other provinces together. */
  readonly outside: number;
}

/**
 * Fills a migrated, empty database with workers and ten years of their history: three employments, up to two
 * certificates with three terms of registration each, five attendances; one in a hundred is lent. PostgreSQL makes the
 * rows itself, which takes seconds.
 * @param adminUrl of the database, as its superuser: references are right by construction and not checked
 */
export async function loadTenYears(adminUrl: string, { inside, outside }: Extent): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SET search_path = workforce; SET session_replication_role = replica');
    await client.query('SET synchronous_commit = off');
    await client.query(statementsFor(inside, outside));
    await client.query(
      'ANALYZE worker, employment, certificate, registration, attendance, secondment, region_code',
    );
  } finally {
    await client.end();
  }
}

const idOf = (kind: number, number: string) =>
  `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

function statementsFor(inside: number, outside: number): string {
  return `
    CREATE TEMPORARY TABLE person AS
      SELECT n, ${idOf(1, 'n')} AS id,
        province || lpad((1 + n / 3 % 12)::text, 2, '0') || lpad((1 + n / 36 % 8)::text, 2, '0') || lpad((1 + n / 288 % 10)::text, 3, '0') AS code
      FROM (
        SELECT n, '${oneProvince}' AS province FROM generate_series(1, ${inside}) n
        UNION ALL
        SELECT n, (${Number(oneProvince) + 1} + n % ${provinces - 1})::text FROM generate_series(${inside + 1}, ${inside + outside}) n
      ) numbered;
    INSERT INTO region_code SELECT DISTINCT left(code, length) FROM person CROSS JOIN (VALUES (2), (4), (6), (9)) level (length)
      ON CONFLICT DO NOTHING;
    INSERT INTO worker (id, display_name, region_code, provenance) SELECT id, '甲', code, 'SYNTHETIC' FROM person;
    INSERT INTO employment (id, worker_id, kind, field, employer, region_code, started_on, ended_on, provenance)
      SELECT ${idOf(2, 'n * 3 + term')}, id,
        (ARRAY['DEDICATED', 'DEDICATED', 'COMMITTEE_FULLTIME', 'INSTITUTION', 'AGENCY'])[1 + (n + term) % 5],
        (ARRAY['COMMUNITY', 'COMMUNITY', 'COMMUNITY', 'ELDERLY_CARE', 'CORRECTION'])[1 + (n + term) % 5],
        '某单位', code, make_date(2015 + term * 4, 1 + n % 12, 1),
        CASE WHEN term < 2 OR n % 10 = 0 THEN make_date(2018 + term * 4, 1 + n % 12, 1) END, 'SYNTHETIC'
      FROM person CROSS JOIN generate_series(0, 2) term;
    INSERT INTO certificate (id, worker_id, region_code, level, issued_on, provenance)
      SELECT ${idOf(3, 'n * 2 + rank')}, id, code, (ARRAY['ASSISTANT', 'INTERMEDIATE'])[1 + rank], make_date(2016 + rank * 4 + n % 4, 9, 1), 'SYNTHETIC'
      FROM person CROSS JOIN generate_series(0, 1) rank WHERE n % 10 < 6 - rank * 4;
    INSERT INTO registration (id, certificate_id, worker_id, region_code, level, kind, renews_id, step, applied_on, decide_by,
        first_passed_on, final_passed_on, registered_on, issued_on, renewed_on, valid_from, valid_to, renewal_opens_on, required_minutes, provenance)
      SELECT ${idOf(4, 'n * 3 + term')}, ${idOf(3, 'n * 2')}, id, code, 'ASSISTANT', CASE term WHEN 0 THEN 'FIRST' ELSE 'RENEWAL' END,
        CASE WHEN term > 0 THEN ${idOf(4, 'n * 3 + term - 1')} END, CASE WHEN term < 2 - n % 2 THEN 'RENEWED' ELSE 'ISSUED' END,
        starts, starts, starts, starts, starts, starts, CASE WHEN term < 2 - n % 2 THEN next END,
        starts, next - 1, (next - interval '3 months')::date, 72 * 60, 'SYNTHETIC'
      FROM person CROSS JOIN generate_series(0, 2) term
      CROSS JOIN LATERAL (SELECT make_date(2017, 1 + n % 12, 1 + n % 28) AS first) start
      CROSS JOIN LATERAL (SELECT (first + term * interval '3 years')::date AS starts, (first + (term + 1) * interval '3 years')::date AS next) span
      WHERE n % 10 < 6 AND term < 3 - n % 2;
    INSERT INTO training_plan (id, name, tier, track, region_code, starts_on, ends_on, provenance)
      VALUES (${idOf(5, '1')}, '某计划', 'TOWNSHIP_UNIVERSAL', 'BASIC_SKILLS', '${oneProvince}', '2015-01-01', '2025-12-31', 'SYNTHETIC');
    INSERT INTO training_session (id, plan_id, topic, delivery, state, region_code, starts_on, ends_on, minutes, provenance)
      SELECT ${idOf(6, 's')}, ${idOf(5, '1')}, '某课', 'OFFLINE', 'HELD', '${oneProvince}', make_date(2015 + s % 10, 6, 1), make_date(2015 + s % 10, 6, 2), 480, 'SYNTHETIC'
      FROM generate_series(1, 500) s;
    INSERT INTO attendance (id, session_id, worker_id, region_code, minutes, passed_on, provenance)
      SELECT ${idOf(7, 'n * 5 + time')}, ${idOf(6, '1 + (n * 7 + time * 31) % 500')}, id, code, 480,
        CASE WHEN (n + time) % 8 > 0 THEN make_date(2015 + time * 2, 6, 2) END, 'SYNTHETIC'
      FROM person CROSS JOIN generate_series(0, 4) time;
    INSERT INTO secondment (id, worker_id, employment_id, region_code, host_region_code, host, reason, state, requested_on, starts_on, ends_on, provenance)
      SELECT ${idOf(8, 'n')}, id, ${idOf(2, 'n * 3 + 2')}, code, left(code, 6), '某单位', '抽调', 'APPROVED', '2025-01-01', '2025-01-01', '2025-12-31', 'SYNTHETIC'
      FROM person WHERE n % 100 = 0;
    DROP TABLE person;`;
}
