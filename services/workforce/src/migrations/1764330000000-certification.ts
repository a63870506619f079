import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Registration in full: rules by region and day, the day of each step, renewals; continuing education; exams and
 * the reimbursement of their fees.
 */
export class Certification1764330000000 implements MigrationInterface {
  readonly name = 'Certification1764330000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE certificate ADD COLUMN region_code text COLLATE "C";
      UPDATE certificate SET region_code = worker.region_code FROM worker WHERE worker.id = certificate.worker_id;
      ALTER TABLE certificate ALTER COLUMN region_code SET NOT NULL;
      CREATE UNIQUE INDEX certificate_level ON certificate (worker_id, level);
      CREATE INDEX certificate_region ON certificate (region_code, id);
      CREATE INDEX certificate_issued ON certificate (issued_on, id, region_code);
      ALTER TABLE registration
        ADD COLUMN level text,
        ADD COLUMN renews_id uuid,
        ADD COLUMN first_passed_on date,
        ADD COLUMN final_passed_on date,
        ADD COLUMN registered_on date,
        ADD COLUMN issued_on date,
        ADD COLUMN refused_on date,
        ADD COLUMN renewed_on date,
        ADD COLUMN renewal_opens_on date,
        ADD COLUMN required_minutes integer;
      -- Terms that were known by their days alone: registered and issued when they began, under the rule of then.
      UPDATE registration SET
        level = certificate.level,
        registered_on = registration.valid_from,
        issued_on = registration.valid_from,
        renewal_opens_on = (registration.valid_to + 1 - interval '3 months')::date,
        required_minutes = CASE
          WHEN registration.valid_from IS NULL THEN NULL WHEN certificate.level = 'ASSISTANT' THEN 4320 ELSE 5400
        END
        FROM certificate WHERE certificate.id = registration.certificate_id;
      ALTER TABLE registration
        ALTER COLUMN level SET NOT NULL,
        ADD CONSTRAINT registration_registered CHECK (
          (registered_on IS NULL) = (valid_from IS NULL) AND (renewal_opens_on IS NULL) = (valid_from IS NULL)
          AND (required_minutes IS NULL) = (valid_from IS NULL)),
        ADD CONSTRAINT registration_decision CHECK (registered_on IS NULL OR refused_on IS NULL),
        ADD CONSTRAINT registration_renewal CHECK ((kind = 'RENEWAL') = (renews_id IS NOT NULL)),
        ADD CONSTRAINT registration_renews_fk FOREIGN KEY (renews_id) REFERENCES registration (id);
      DROP INDEX registration_valid_to;
      CREATE INDEX registration_valid_to ON registration (valid_to, id, region_code);
      CREATE UNIQUE INDEX registration_one_application ON registration (certificate_id)
        WHERE registered_on IS NULL AND refused_on IS NULL;
      CREATE INDEX registration_undecided ON registration (region_code, id)
        WHERE registered_on IS NULL AND refused_on IS NULL;
      CREATE UNIQUE INDEX registration_renews ON registration (renews_id) WHERE refused_on IS NULL;
      CREATE TABLE registration_rule (
        id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        effective_from date NOT NULL,
        decision_working_days integer NOT NULL,
        term_months integer NOT NULL,
        renewal_window_months integer NOT NULL,
        assistant_minutes integer NOT NULL,
        intermediate_minutes integer NOT NULL,
        senior_minutes integer NOT NULL,
        basis text NOT NULL,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT registration_rule_day UNIQUE (region_code, effective_from),
        CONSTRAINT registration_rule_figures CHECK (
          decision_working_days > 0 AND term_months > 0 AND renewal_window_months > 0
          AND renewal_window_months <= term_months)
      );
      CREATE INDEX registration_rule_order ON registration_rule (effective_from, id);
      CREATE TABLE continuing_education (
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        completed_on date NOT NULL,
        minutes integer NOT NULL,
        kind text NOT NULL,
        topic text NOT NULL,
        provider text NOT NULL,
        annulled_on date,
        annulled_reason text,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT continuing_education_minutes CHECK (minutes > 0 AND minutes <= 1440),
        CONSTRAINT continuing_education_annulment CHECK ((annulled_on IS NULL) = (annulled_reason IS NULL)),
        CONSTRAINT continuing_education_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id)
      );
      CREATE INDEX continuing_education_worker ON continuing_education (worker_id, completed_on, id);
      CREATE INDEX continuing_education_region ON continuing_education (region_code, id);
      CREATE INDEX continuing_education_completed ON continuing_education (completed_on, id, region_code);
      CREATE TABLE exam_registration (
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        exam_year integer NOT NULL,
        level text NOT NULL,
        registered_on date NOT NULL,
        sat_on date,
        decided_on date,
        state text NOT NULL,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT exam_registration_sitting CHECK (sat_on >= registered_on),
        CONSTRAINT exam_registration_decision CHECK (decided_on >= coalesce(sat_on, registered_on)),
        CONSTRAINT exam_registration_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id)
      );
      CREATE INDEX exam_registration_worker ON exam_registration (worker_id, registered_on, id);
      CREATE INDEX exam_registration_region ON exam_registration (region_code, id);
      CREATE INDEX exam_registration_registered ON exam_registration (registered_on, id, region_code);
      CREATE UNIQUE INDEX exam_registration_once ON exam_registration (worker_id, exam_year, level)
        WHERE state <> 'WITHDRAWN';
      CREATE TABLE exam_reimbursement (
        id uuid NOT NULL,
        exam_registration_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        exam_year integer NOT NULL,
        amount_fen bigint NOT NULL,
        proof text NOT NULL,
        state text NOT NULL,
        submitted_on date NOT NULL,
        submitted_by text,
        approved_on date,
        approved_by text,
        paid_on date,
        reason text,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT exam_reimbursement_once UNIQUE (exam_registration_id),
        CONSTRAINT exam_reimbursement_amount CHECK (amount_fen > 0),
        CONSTRAINT exam_reimbursement_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id),
        CONSTRAINT exam_reimbursement_registration_fk FOREIGN KEY (exam_registration_id) REFERENCES exam_registration (id)
      );
      CREATE INDEX exam_reimbursement_region ON exam_reimbursement (region_code, id);
      CREATE INDEX exam_reimbursement_submitted ON exam_reimbursement (submitted_on, id, region_code);
      CREATE INDEX exam_reimbursement_worker ON exam_reimbursement (worker_id);
      CREATE TABLE exam_reimbursement_rule (
        id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        effective_from date NOT NULL,
        maximum_amount_fen bigint NOT NULL,
        basis text NOT NULL,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT exam_reimbursement_rule_day UNIQUE (region_code, effective_from),
        CONSTRAINT exam_reimbursement_rule_amount CHECK (maximum_amount_fen > 0)
      );
      CREATE INDEX exam_reimbursement_rule_order ON exam_reimbursement_rule (effective_from, id);
      CREATE INDEX education_enrolment_started ON education_enrolment (started_on, id, region_code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX education_enrolment_started;
      DROP TABLE exam_reimbursement_rule, exam_reimbursement, exam_registration, continuing_education, registration_rule;
      DROP INDEX registration_renews, registration_undecided, registration_one_application, registration_valid_to;
      CREATE INDEX registration_valid_to ON registration (valid_to, region_code);
      ALTER TABLE registration
        DROP CONSTRAINT registration_registered,
        DROP CONSTRAINT registration_decision,
        DROP CONSTRAINT registration_renewal,
        DROP CONSTRAINT registration_renews_fk,
        DROP COLUMN level,
        DROP COLUMN renews_id,
        DROP COLUMN first_passed_on,
        DROP COLUMN final_passed_on,
        DROP COLUMN registered_on,
        DROP COLUMN issued_on,
        DROP COLUMN refused_on,
        DROP COLUMN renewed_on,
        DROP COLUMN renewal_opens_on,
        DROP COLUMN required_minutes;
      DROP INDEX certificate_level, certificate_region, certificate_issued;
      ALTER TABLE certificate DROP COLUMN region_code;
    `);
  }
}
