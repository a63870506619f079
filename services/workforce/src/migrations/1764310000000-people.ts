import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Known communities, posts with their quotas, open recruitment; at most one full-time employment of a worker and one
 * secondment of an employment on a day.
 */
export class People1764310000000 implements MigrationInterface {
  readonly name = 'People1764310000000';

  async up(runner: QueryRunner): Promise<void> {
    // Equality of ids within a GiST index. An extension is the database's, not a schema's: services share it.
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public');
    await runner.query(`
      CREATE TABLE known_community (
        id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        PRIMARY KEY (id)
      );
      CREATE TABLE post (
        id uuid NOT NULL,
        title text NOT NULL,
        kind text NOT NULL,
        field text NOT NULL,
        community_id uuid,
        agency_id uuid,
        facility text,
        region_code text COLLATE "C" NOT NULL,
        established_on date NOT NULL,
        abolished_on date,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT post_dates CHECK (abolished_on > established_on),
        CONSTRAINT post_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL)
      );
      CREATE INDEX post_region ON post (region_code, id);
      CREATE INDEX post_established ON post (established_on, id, region_code);
      CREATE INDEX post_community ON post (community_id) WHERE community_id IS NOT NULL;
      CREATE TABLE post_adjustment (
        post_id uuid NOT NULL,
        effective_on date NOT NULL,
        quota integer NOT NULL,
        basis text NOT NULL,
        reason text NOT NULL,
        PRIMARY KEY (post_id, effective_on),
        CONSTRAINT post_adjustment_quota CHECK (quota >= 0),
        CONSTRAINT post_adjustment_post_fk FOREIGN KEY (post_id) REFERENCES post (id)
      );
      CREATE INDEX employment_region_order ON employment (region_code, id);
      CREATE INDEX employment_started ON employment (started_on, id, region_code);
      CREATE INDEX employment_agency ON employment (agency_id, worker_id) WHERE agency_id IS NOT NULL;
      CREATE INDEX employment_post ON employment (post_id, started_on) WHERE post_id IS NOT NULL;
      ALTER TABLE employment
        ADD CONSTRAINT employment_post_fk FOREIGN KEY (post_id) REFERENCES post (id),
        ADD CONSTRAINT employment_full_time EXCLUDE USING gist
          (worker_id WITH =, daterange(started_on, ended_on, '[]') WITH &&) WHERE (full_time);
      CREATE TABLE recruitment (
        id uuid NOT NULL,
        title text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        state text NOT NULL,
        announced_on date NOT NULL,
        places integer NOT NULL,
        cancelled_reason text,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT recruitment_places CHECK (places > 0),
        CONSTRAINT recruitment_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL)
      );
      CREATE INDEX recruitment_region ON recruitment (region_code, id);
      CREATE INDEX recruitment_announced ON recruitment (announced_on, id, region_code);
      CREATE TABLE recruitment_round (
        recruitment_id uuid NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL,
        held_on date NOT NULL,
        candidates integer NOT NULL,
        passed integer NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        PRIMARY KEY (recruitment_id, number),
        CONSTRAINT recruitment_round_passed CHECK (passed >= 0 AND passed <= candidates),
        CONSTRAINT recruitment_round_recruitment_fk FOREIGN KEY (recruitment_id) REFERENCES recruitment (id)
      );
      CREATE TABLE recruitment_hire (
        employment_id uuid NOT NULL,
        recruitment_id uuid NOT NULL,
        PRIMARY KEY (employment_id),
        CONSTRAINT recruitment_hire_employment_fk FOREIGN KEY (employment_id) REFERENCES employment (id),
        CONSTRAINT recruitment_hire_recruitment_fk FOREIGN KEY (recruitment_id) REFERENCES recruitment (id)
      );
      CREATE INDEX recruitment_hire_recruitment ON recruitment_hire (recruitment_id, employment_id);
      ALTER TABLE secondment
        ADD COLUMN requested_by text,
        ADD COLUMN decision_reason text,
        ADD CONSTRAINT secondment_once EXCLUDE USING gist
          (employment_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
          WHERE (state IN ('REQUESTED', 'APPROVED', 'ENDED'));
      CREATE INDEX secondment_region_order ON secondment (region_code, id);
      CREATE INDEX secondment_started ON secondment (starts_on, id, region_code);
      CREATE INDEX secondment_worker ON secondment (worker_id, starts_on);
    `);
  }

  /** Leaves the extension, which others may use. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE secondment
        DROP CONSTRAINT secondment_once,
        DROP COLUMN requested_by,
        DROP COLUMN decision_reason;
      DROP INDEX secondment_region_order, secondment_started, secondment_worker;
      DROP TABLE recruitment_hire, recruitment_round, recruitment;
      ALTER TABLE employment DROP CONSTRAINT employment_full_time, DROP CONSTRAINT employment_post_fk;
      DROP INDEX employment_region_order, employment_started, employment_agency, employment_post;
      DROP TABLE post_adjustment, post, known_community;
    `);
  }
}
