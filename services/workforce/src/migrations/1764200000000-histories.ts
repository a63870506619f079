import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Dated histories that the modules share: employments in full, secondments, registrations by term, studies,
 * training with attendance.
 */
export class Histories1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE employment
        ADD COLUMN agency_id uuid,
        ADD COLUMN facility text,
        ADD COLUMN post_id uuid,
        ADD COLUMN full_time boolean NOT NULL DEFAULT true,
        ADD COLUMN version integer NOT NULL DEFAULT 1;
      CREATE INDEX employment_region ON employment (region_code, worker_id);
      CREATE TABLE secondment (
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        employment_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        host_region_code text COLLATE "C" NOT NULL,
        host text NOT NULL,
        reason text NOT NULL,
        state text NOT NULL,
        requested_on date NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        decided_on date,
        decided_by text,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT secondment_dates CHECK (ends_on >= starts_on),
        CONSTRAINT secondment_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id),
        CONSTRAINT secondment_employment_fk FOREIGN KEY (employment_id) REFERENCES employment (id)
      );
      CREATE INDEX secondment_region ON secondment (region_code, starts_on);
      CREATE INDEX secondment_host ON secondment (host_region_code, starts_on);
      CREATE INDEX secondment_employment ON secondment (employment_id);
      CREATE TABLE registration (
        id uuid NOT NULL,
        certificate_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        kind text NOT NULL,
        step text NOT NULL,
        applied_on date NOT NULL,
        decide_by date NOT NULL,
        valid_from date,
        valid_to date,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT registration_term CHECK (valid_to > valid_from),
        CONSTRAINT registration_validity CHECK ((valid_from IS NULL) = (valid_to IS NULL)),
        CONSTRAINT registration_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id),
        CONSTRAINT registration_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id)
      );
      CREATE INDEX registration_worker ON registration (worker_id, valid_from);
      CREATE INDEX registration_certificate ON registration (certificate_id);
      CREATE INDEX registration_region ON registration (region_code, id);
      CREATE INDEX registration_valid_to ON registration (valid_to, region_code);
      CREATE TABLE registration_event (
        registration_id uuid NOT NULL,
        number integer NOT NULL,
        step text NOT NULL,
        taken_on date NOT NULL,
        reason text,
        taken_by text,
        PRIMARY KEY (registration_id, number),
        CONSTRAINT registration_event_registration_fk FOREIGN KEY (registration_id) REFERENCES registration (id)
      );
      -- A registration was known by its last day alone: three years before it, it began.
      INSERT INTO registration (id, certificate_id, worker_id, region_code, kind, step, applied_on, decide_by, valid_from, valid_to, provenance)
        SELECT gen_random_uuid(), certificate.id, certificate.worker_id, worker.region_code, 'FIRST', 'ISSUED',
          term.valid_from, term.valid_from, term.valid_from, certificate.registered_until, certificate.provenance
        FROM certificate
        JOIN worker ON worker.id = certificate.worker_id
        CROSS JOIN LATERAL (
          SELECT greatest((certificate.registered_until + 1 - interval '3 years')::date, certificate.issued_on) AS valid_from
        ) term
        WHERE certificate.registered_until IS NOT NULL;
      INSERT INTO registration_event (registration_id, number, step, taken_on, reason)
        SELECT registration.id, step.number, step.step, registration.valid_from, '登记册转入，此前步骤未载'
        FROM registration CROSS JOIN (VALUES (1, 'REGISTERED'), (2, 'ISSUED')) step (number, step);
      ALTER TABLE certificate DROP CONSTRAINT certificate_registration, DROP COLUMN registered_until;
      CREATE TABLE education_enrolment (
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        degree text NOT NULL,
        institution text NOT NULL,
        major text NOT NULL,
        started_on date NOT NULL,
        graduated_on date,
        withdrawn_on date,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT education_enrolment_graduation CHECK (graduated_on > started_on),
        CONSTRAINT education_enrolment_withdrawal CHECK (withdrawn_on >= started_on),
        CONSTRAINT education_enrolment_end CHECK (graduated_on IS NULL OR withdrawn_on IS NULL),
        CONSTRAINT education_enrolment_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id)
      );
      CREATE INDEX education_enrolment_worker ON education_enrolment (worker_id, started_on);
      CREATE INDEX education_enrolment_region ON education_enrolment (region_code, id);
      CREATE TABLE training_plan (
        id uuid NOT NULL,
        name text NOT NULL,
        tier text NOT NULL,
        track text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT training_plan_dates CHECK (ends_on >= starts_on),
        CONSTRAINT training_plan_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL)
      );
      CREATE INDEX training_plan_region ON training_plan (region_code, id);
      CREATE TABLE training_session (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        topic text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        base_id uuid,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        minutes integer NOT NULL,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT training_session_dates CHECK (ends_on >= starts_on),
        CONSTRAINT training_session_minutes CHECK (minutes > 0 AND minutes <= 1440 * (ends_on - starts_on + 1)),
        CONSTRAINT training_session_plan_fk FOREIGN KEY (plan_id) REFERENCES training_plan (id),
        CONSTRAINT training_session_base_fk FOREIGN KEY (base_id) REFERENCES practice_base (id)
      );
      CREATE INDEX training_session_plan ON training_session (plan_id, starts_on, id);
      CREATE INDEX training_session_region ON training_session (region_code, starts_on, id);
      CREATE TABLE attendance (
        id uuid NOT NULL,
        session_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        minutes integer NOT NULL,
        passed_on date,
        completion_number text,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT attendance_once UNIQUE (session_id, worker_id),
        CONSTRAINT attendance_minutes CHECK (minutes >= 0),
        CONSTRAINT attendance_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id),
        CONSTRAINT attendance_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id)
      );
      CREATE INDEX attendance_worker ON attendance (worker_id, passed_on);
      CREATE UNIQUE INDEX attendance_completion_number ON attendance (completion_number);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE attendance, training_session, training_plan, education_enrolment;
      ALTER TABLE certificate ADD COLUMN registered_until date,
        ADD CONSTRAINT certificate_registration CHECK (registered_until > issued_on);
      UPDATE certificate SET registered_until = latest.valid_to
        FROM (SELECT certificate_id, max(valid_to) AS valid_to FROM registration GROUP BY certificate_id) latest
        WHERE latest.certificate_id = certificate.id;
      DROP TABLE registration_event, registration, secondment;
      DROP INDEX employment_region;
      ALTER TABLE employment
        DROP COLUMN agency_id,
        DROP COLUMN facility,
        DROP COLUMN post_id,
        DROP COLUMN full_time,
        DROP COLUMN version;
    `);
  }
}
