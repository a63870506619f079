import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stipends: policies with their rates, monthly cycles with the steps taken, and what workers are entitled to. */
export class Stipends1764300500000 implements MigrationInterface {
  readonly name = 'Stipends1764300500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- For uuid and text beside a range in one exclusion constraint.
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE TABLE stipend_policy (
        id uuid NOT NULL,
        name text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        document_title text NOT NULL,
        effective_from date NOT NULL,
        effective_to date,
        clause text,
        certification_basis text NOT NULL,
        publicity_days integer NOT NULL,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT stipend_policy_dates CHECK (effective_to >= effective_from),
        CONSTRAINT stipend_policy_publicity CHECK (publicity_days > 0),
        CONSTRAINT stipend_policy_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR clause IS NOT NULL)
      );
      CREATE INDEX stipend_policy_region ON stipend_policy (region_code, id);
      CREATE TABLE stipend_rate (
        id uuid NOT NULL,
        policy_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        kind text NOT NULL,
        certificate_level text,
        degree text,
        amount_fen bigint NOT NULL,
        effective_from date NOT NULL,
        effective_to date,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT stipend_rate_dates CHECK (effective_to >= effective_from),
        CONSTRAINT stipend_rate_subject CHECK ((kind = 'QUALIFICATION') = (certificate_level IS NOT NULL) AND (kind = 'QUALIFICATION') = (degree IS NULL)),
        CONSTRAINT stipend_rate_amount CHECK (amount_fen > 0 AND amount_fen <= 9007199254740991),
        CONSTRAINT stipend_rate_once_a_day EXCLUDE USING gist (policy_id WITH =, kind WITH =, coalesce(certificate_level, degree) WITH =, daterange(effective_from, effective_to, '[]') WITH &&),
        CONSTRAINT stipend_rate_policy_fk FOREIGN KEY (policy_id) REFERENCES stipend_policy (id)
      );
      CREATE INDEX stipend_rate_policy ON stipend_rate (policy_id, kind, effective_from);
      CREATE INDEX stipend_rate_region ON stipend_rate (region_code, effective_from, id);
      CREATE INDEX stipend_rate_effective ON stipend_rate (effective_from, id);
      CREATE TABLE stipend_cycle (
        id uuid NOT NULL,
        policy_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        month text COLLATE "C" NOT NULL,
        state text NOT NULL,
        reviewed_on date,
        publicized_on date,
        paid_on date,
        bank_fen bigint,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT stipend_cycle_calendar CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        CONSTRAINT stipend_cycle_paid CHECK ((paid_on IS NOT NULL) = (state IN ('PAID', 'RECONCILED'))),
        CONSTRAINT stipend_cycle_bank CHECK ((bank_fen IS NOT NULL) = (state = 'RECONCILED')),
        CONSTRAINT stipend_cycle_policy_fk FOREIGN KEY (policy_id) REFERENCES stipend_policy (id)
      );
      CREATE UNIQUE INDEX stipend_cycle_policy ON stipend_cycle (policy_id, month);
      CREATE INDEX stipend_cycle_region ON stipend_cycle (region_code, month, id);
      CREATE INDEX stipend_cycle_month ON stipend_cycle (month, id);
      CREATE TABLE stipend_cycle_event (
        cycle_id uuid NOT NULL,
        number integer NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        step text NOT NULL,
        taken_on date NOT NULL,
        taken_by text,
        reason text,
        PRIMARY KEY (cycle_id, number),
        CONSTRAINT stipend_cycle_event_cycle_fk FOREIGN KEY (cycle_id) REFERENCES stipend_cycle (id)
      );
      CREATE TABLE stipend_entitlement (
        id uuid NOT NULL,
        policy_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        paying_cycle_id uuid,
        worker_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        month text COLLATE "C" NOT NULL,
        is_difference boolean NOT NULL,
        kind text NOT NULL,
        certificate_level text,
        degree text,
        amount_fen bigint NOT NULL,
        state text NOT NULL,
        hold_reason text,
        note text,
        employment_id uuid NOT NULL,
        certificate_id uuid,
        enrolment_id uuid,
        paid_on date,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT stipend_entitlement_subject CHECK ((kind = 'QUALIFICATION') = (certificate_level IS NOT NULL) AND (kind = 'QUALIFICATION') = (degree IS NULL)),
        CONSTRAINT stipend_entitlement_amount CHECK (amount_fen > 0 OR is_difference),
        CONSTRAINT stipend_entitlement_hold CHECK ((hold_reason IS NOT NULL) = (state = 'HELD')),
        CONSTRAINT stipend_entitlement_paid CHECK (paid_on IS NULL OR state IN ('PAID', 'RETURNED', 'RECOVERED')),
        CONSTRAINT stipend_entitlement_policy_fk FOREIGN KEY (policy_id) REFERENCES stipend_policy (id),
        CONSTRAINT stipend_entitlement_cycle_fk FOREIGN KEY (cycle_id) REFERENCES stipend_cycle (id),
        CONSTRAINT stipend_entitlement_paying_fk FOREIGN KEY (paying_cycle_id) REFERENCES stipend_cycle (id),
        CONSTRAINT stipend_entitlement_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id),
        CONSTRAINT stipend_entitlement_employment_fk FOREIGN KEY (employment_id) REFERENCES employment (id),
        CONSTRAINT stipend_entitlement_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id),
        CONSTRAINT stipend_entitlement_enrolment_fk FOREIGN KEY (enrolment_id) REFERENCES education_enrolment (id)
      );
      CREATE UNIQUE INDEX stipend_entitlement_once ON stipend_entitlement (cycle_id, month, worker_id, kind);
      CREATE INDEX stipend_entitlement_cycle ON stipend_entitlement (cycle_id, is_difference, region_code, id);
      CREATE INDEX stipend_entitlement_paying ON stipend_entitlement (paying_cycle_id, state, worker_id);
      CREATE INDEX stipend_entitlement_month ON stipend_entitlement (policy_id, month, worker_id, kind);
      CREATE INDEX stipend_entitlement_worker ON stipend_entitlement (worker_id, month, id);
      CREATE INDEX stipend_entitlement_waiting ON stipend_entitlement (policy_id) WHERE paying_cycle_id IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE stipend_entitlement, stipend_cycle_event, stipend_cycle, stipend_rate, stipend_policy',
    );
  }
}
