import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Statuses of practice bases with their days; sessions by series, delivery and state, with trainers; annulment of
 * attendances; course packages, trainer pool and resource pool.
 */
export class Training1764310000000 implements MigrationInterface {
  readonly name = 'Training1764310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE practice_base ADD COLUMN version integer NOT NULL DEFAULT 1;
      CREATE TABLE practice_base_status (
        base_id uuid NOT NULL,
        number integer NOT NULL,
        status text NOT NULL,
        started_on date,
        reason text,
        PRIMARY KEY (base_id, number),
        CONSTRAINT practice_base_status_start CHECK (number = 1 OR started_on IS NOT NULL),
        CONSTRAINT practice_base_status_base_fk FOREIGN KEY (base_id) REFERENCES practice_base (id)
      );
      -- Of the bases on record the present status is known, and of some since when.
      INSERT INTO practice_base_status (base_id, number, status, started_on)
        SELECT practice_base.id, 1, practice_base.status,
          CASE WHEN practice_base.status = 'ACTIVE' THEN practice_base.established_on END
        FROM practice_base;
      CREATE TABLE trainer (
        id uuid NOT NULL,
        name text NOT NULL,
        domain text NOT NULL,
        level text NOT NULL,
        fields text[] NOT NULL,
        affiliation text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        appointed_on date NOT NULL,
        ends_on date,
        end_reason text,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT trainer_dates CHECK (ends_on >= appointed_on),
        CONSTRAINT trainer_end CHECK (end_reason IS NULL OR ends_on IS NOT NULL),
        CONSTRAINT trainer_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL)
      );
      CREATE INDEX trainer_region ON trainer (region_code, id);
      ALTER TABLE training_session
        ADD COLUMN series text,
        ADD COLUMN delivery text NOT NULL DEFAULT 'OFFLINE',
        ADD COLUMN state text,
        ADD COLUMN cancel_reason text,
        ADD COLUMN source_clause text;
      UPDATE training_session SET state =
        CASE WHEN ends_on <= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN 'HELD' ELSE 'PLANNED' END;
      ALTER TABLE training_session
        ALTER COLUMN state SET NOT NULL,
        ADD CONSTRAINT training_session_cancellation CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
        ADD CONSTRAINT training_session_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL);
      CREATE INDEX training_session_starts_on ON training_session (starts_on, id);
      CREATE INDEX training_session_base ON training_session (base_id, starts_on, id);
      CREATE INDEX training_session_series ON training_session (series, starts_on, id) WHERE series IS NOT NULL;
      CREATE TABLE training_session_trainer (
        session_id uuid NOT NULL,
        trainer_id uuid NOT NULL,
        PRIMARY KEY (session_id, trainer_id),
        CONSTRAINT training_session_trainer_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id),
        CONSTRAINT training_session_trainer_trainer_fk FOREIGN KEY (trainer_id) REFERENCES trainer (id)
      );
      CREATE INDEX training_session_trainer_trainer ON training_session_trainer (trainer_id);
      ALTER TABLE attendance
        ADD COLUMN annulled_on date,
        ADD COLUMN annul_reason text,
        ADD COLUMN annulled_passed_on date,
        ADD CONSTRAINT attendance_annulment CHECK ((annulled_on IS NULL) = (annul_reason IS NULL)),
        ADD CONSTRAINT attendance_annulled_counts CHECK (annulled_on IS NULL OR passed_on IS NULL),
        ADD CONSTRAINT attendance_annulled_passed CHECK (annulled_on IS NOT NULL OR annulled_passed_on IS NULL),
        DROP CONSTRAINT attendance_once;
      CREATE UNIQUE INDEX attendance_once ON attendance (session_id, worker_id) WHERE annulled_on IS NULL;
      CREATE INDEX attendance_of_worker ON attendance (worker_id, id);
      CREATE INDEX attendance_of_session ON attendance (session_id, id);
      CREATE TABLE course_package (
        id uuid NOT NULL,
        catalogue_number text NOT NULL,
        title text NOT NULL,
        field text NOT NULL,
        minutes integer NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        published_on date NOT NULL,
        withdrawn_on date,
        withdraw_reason text,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT course_package_minutes CHECK (minutes > 0),
        CONSTRAINT course_package_dates CHECK (withdrawn_on >= published_on),
        CONSTRAINT course_package_withdrawal CHECK ((withdrawn_on IS NULL) = (withdraw_reason IS NULL)),
        CONSTRAINT course_package_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL)
      );
      CREATE INDEX course_package_region ON course_package (region_code, id);
      CREATE UNIQUE INDEX course_package_catalogue_number ON course_package (catalogue_number);
      CREATE TABLE training_resource (
        id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        level text NOT NULL,
        keeper text NOT NULL,
        quantity integer NOT NULL DEFAULT 1,
        region_code text COLLATE "C" NOT NULL,
        base_id uuid,
        available_from date NOT NULL,
        retired_on date,
        retire_reason text,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT training_resource_quantity CHECK (quantity > 0),
        CONSTRAINT training_resource_dates CHECK (retired_on >= available_from),
        CONSTRAINT training_resource_retirement CHECK ((retired_on IS NULL) = (retire_reason IS NULL)),
        CONSTRAINT training_resource_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL),
        CONSTRAINT training_resource_base_fk FOREIGN KEY (base_id) REFERENCES practice_base (id)
      );
      CREATE INDEX training_resource_region ON training_resource (region_code, id);
      CREATE INDEX training_resource_base ON training_resource (base_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE training_resource, course_package, training_session_trainer, trainer, practice_base_status;
      DROP INDEX attendance_once, attendance_of_worker, attendance_of_session;
      DELETE FROM attendance WHERE annulled_on IS NOT NULL;
      ALTER TABLE attendance
        DROP COLUMN annulled_on,
        DROP COLUMN annul_reason,
        DROP COLUMN annulled_passed_on,
        ADD CONSTRAINT attendance_once UNIQUE (session_id, worker_id);
      DROP INDEX training_session_starts_on, training_session_base, training_session_series;
      ALTER TABLE training_session
        DROP COLUMN series,
        DROP COLUMN delivery,
        DROP COLUMN state,
        DROP COLUMN cancel_reason,
        DROP COLUMN source_clause;
      ALTER TABLE practice_base DROP COLUMN version;
    `);
  }
}
