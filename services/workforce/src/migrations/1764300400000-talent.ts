import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The talent chain, liaison and service officers, talent programmes, mentoring, rotation, studios, competitions. */
export class Talent1764300400000 implements MigrationInterface {
  readonly name = 'Talent1764300400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE talent_stage_entry (
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        number integer NOT NULL,
        stage text NOT NULL,
        entered_on date NOT NULL,
        left_on date,
        basis text NOT NULL,
        reason text,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT talent_stage_entry_number UNIQUE (worker_id, number),
        CONSTRAINT talent_stage_entry_dates CHECK (left_on >= entered_on),
        CONSTRAINT talent_stage_entry_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id)
      );
      CREATE INDEX talent_stage_entry_region ON talent_stage_entry (region_code, id);
      CREATE INDEX talent_stage_entry_entered ON talent_stage_entry (entered_on, id);
      CREATE UNIQUE INDEX talent_stage_entry_latest ON talent_stage_entry (worker_id) WHERE left_on IS NULL;
      CREATE TABLE talent_liaison (
        id uuid NOT NULL,
        leader_name text NOT NULL,
        leader_office text NOT NULL,
        expert_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        started_on date NOT NULL,
        ended_on date,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT talent_liaison_dates CHECK (ended_on >= started_on),
        CONSTRAINT talent_liaison_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL),
        CONSTRAINT talent_liaison_expert_fk FOREIGN KEY (expert_id) REFERENCES worker (id)
      );
      CREATE INDEX talent_liaison_region ON talent_liaison (region_code, id);
      CREATE INDEX talent_liaison_started ON talent_liaison (started_on, id);
      CREATE INDEX talent_liaison_expert ON talent_liaison (expert_id, started_on);
      CREATE TABLE talent_liaison_contact (
        id uuid NOT NULL,
        liaison_id uuid NOT NULL,
        expert_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        contacted_on date NOT NULL,
        note text NOT NULL,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT talent_liaison_contact_liaison_fk FOREIGN KEY (liaison_id) REFERENCES talent_liaison (id),
        CONSTRAINT talent_liaison_contact_expert_fk FOREIGN KEY (expert_id) REFERENCES worker (id)
      );
      CREATE INDEX talent_liaison_contact_liaison ON talent_liaison_contact (liaison_id, contacted_on);
      CREATE TABLE talent_service_officer (
        id uuid NOT NULL,
        name text NOT NULL,
        office text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        services text[] NOT NULL,
        started_on date NOT NULL,
        ended_on date,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT talent_service_officer_dates CHECK (ended_on >= started_on),
        CONSTRAINT talent_service_officer_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL)
      );
      CREATE INDEX talent_service_officer_region ON talent_service_officer (region_code, id);
      CREATE INDEX talent_service_officer_started ON talent_service_officer (started_on, id);
      CREATE TABLE talent_service_worker (
        officer_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        PRIMARY KEY (officer_id, worker_id),
        CONSTRAINT talent_service_worker_officer_fk FOREIGN KEY (officer_id) REFERENCES talent_service_officer (id),
        CONSTRAINT talent_service_worker_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id)
      );
      CREATE INDEX talent_service_worker_worker ON talent_service_worker (worker_id);
      CREATE TABLE talent_programme_application (
        id uuid NOT NULL,
        programme text NOT NULL,
        level text NOT NULL,
        applicant_id uuid,
        organisation text,
        pillar text NOT NULL,
        subject text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        state text NOT NULL,
        submitted_by text,
        reason text,
        amount_fen bigint,
        created_on date NOT NULL,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT talent_programme_application_applicant_given CHECK (applicant_id IS NOT NULL OR organisation IS NOT NULL),
        CONSTRAINT talent_programme_application_amount CHECK (amount_fen > 0),
        CONSTRAINT talent_programme_application_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL),
        CONSTRAINT talent_programme_application_applicant_fk FOREIGN KEY (applicant_id) REFERENCES worker (id)
      );
      CREATE INDEX talent_programme_application_region ON talent_programme_application (region_code, id);
      CREATE INDEX talent_programme_application_created ON talent_programme_application (created_on, id);
      CREATE INDEX talent_programme_application_applicant ON talent_programme_application (applicant_id);
      CREATE TABLE talent_programme_step (
        application_id uuid NOT NULL,
        number integer NOT NULL,
        state text NOT NULL,
        entered_on date NOT NULL,
        left_on date,
        reason text,
        taken_by text,
        PRIMARY KEY (application_id, number),
        CONSTRAINT talent_programme_step_dates CHECK (left_on >= entered_on),
        CONSTRAINT talent_programme_step_application_fk FOREIGN KEY (application_id) REFERENCES talent_programme_application (id)
      );
      CREATE TABLE mentorship (
        id uuid NOT NULL,
        mentor_worker_id uuid,
        mentor_name text,
        mentor_office text,
        domain text NOT NULL,
        mentee_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        started_on date NOT NULL,
        ended_on date,
        goal text NOT NULL,
        state text NOT NULL,
        result text,
        reason text,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT mentorship_dates CHECK (ended_on >= started_on),
        CONSTRAINT mentorship_not_oneself CHECK (mentor_worker_id <> mentee_id),
        CONSTRAINT mentorship_mentor_given CHECK ((mentor_worker_id IS NULL) = (mentor_name IS NOT NULL) AND (mentor_name IS NULL OR mentor_office IS NOT NULL)),
        CONSTRAINT mentorship_end CHECK ((state = 'ACTIVE') = (ended_on IS NULL)),
        CONSTRAINT mentorship_result CHECK (CASE state WHEN 'ACTIVE' THEN result IS NULL WHEN 'COMPLETED' THEN result IS NOT NULL ELSE true END),
        CONSTRAINT mentorship_reason CHECK ((state = 'ENDED') = (reason IS NOT NULL)),
        CONSTRAINT mentorship_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL),
        CONSTRAINT mentorship_mentee_fk FOREIGN KEY (mentee_id) REFERENCES worker (id),
        CONSTRAINT mentorship_mentor_fk FOREIGN KEY (mentor_worker_id) REFERENCES worker (id)
      );
      CREATE INDEX mentorship_region ON mentorship (region_code, id);
      CREATE INDEX mentorship_started ON mentorship (started_on, id);
      CREATE INDEX mentorship_mentee ON mentorship (mentee_id, started_on);
      CREATE INDEX mentorship_mentor ON mentorship (mentor_worker_id, started_on);
      CREATE INDEX mentorship_leader ON mentorship (mentor_name, mentor_office, started_on);
      CREATE UNIQUE INDEX mentorship_active_mentee ON mentorship (mentee_id) WHERE ended_on IS NULL;
      CREATE UNIQUE INDEX mentorship_active_mentor ON mentorship (mentor_worker_id) WHERE ended_on IS NULL;
      CREATE TABLE post_rotation (
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        from_employment_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        to_community_id uuid,
        to_post text,
        starts_on date NOT NULL,
        ends_on date,
        accompanied_by_id uuid,
        purpose text NOT NULL,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT post_rotation_dates CHECK (ends_on >= starts_on),
        CONSTRAINT post_rotation_target CHECK (to_community_id IS NOT NULL OR to_post IS NOT NULL),
        CONSTRAINT post_rotation_not_oneself CHECK (accompanied_by_id <> worker_id),
        CONSTRAINT post_rotation_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL),
        CONSTRAINT post_rotation_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id),
        CONSTRAINT post_rotation_employment_fk FOREIGN KEY (from_employment_id) REFERENCES employment (id),
        CONSTRAINT post_rotation_accompanied_fk FOREIGN KEY (accompanied_by_id) REFERENCES worker (id)
      );
      CREATE INDEX post_rotation_region ON post_rotation (region_code, id);
      CREATE INDEX post_rotation_starts ON post_rotation (starts_on, id);
      CREATE INDEX post_rotation_worker ON post_rotation (worker_id, starts_on);
      CREATE INDEX post_rotation_accompanied ON post_rotation (accompanied_by_id);
      CREATE TABLE secretary_studio (
        id uuid NOT NULL,
        name text NOT NULL,
        community_id uuid NOT NULL,
        secretary_name text,
        secretary_id uuid,
        region_code text COLLATE "C" NOT NULL,
        opened_on date NOT NULL,
        provenance text NOT NULL,
        source_clause text,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT secretary_studio_secretary_given CHECK ((secretary_name IS NULL) <> (secretary_id IS NULL)),
        CONSTRAINT secretary_studio_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL),
        CONSTRAINT secretary_studio_secretary_fk FOREIGN KEY (secretary_id) REFERENCES worker (id)
      );
      CREATE INDEX secretary_studio_region ON secretary_studio (region_code, id);
      CREATE INDEX secretary_studio_opened ON secretary_studio (opened_on, id);
      CREATE INDEX secretary_studio_community ON secretary_studio (community_id);
      CREATE TABLE secretary_studio_status_entry (
        studio_id uuid NOT NULL,
        number integer NOT NULL,
        status text NOT NULL,
        entered_on date NOT NULL,
        left_on date,
        reason text,
        PRIMARY KEY (studio_id, number),
        CONSTRAINT secretary_studio_status_entry_dates CHECK (left_on >= entered_on),
        CONSTRAINT secretary_studio_status_entry_studio_fk FOREIGN KEY (studio_id) REFERENCES secretary_studio (id)
      );
      CREATE TABLE competition (
        id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        level text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        held_on date NOT NULL,
        provenance text NOT NULL,
        source_clause text,
        PRIMARY KEY (id),
        CONSTRAINT competition_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL)
      );
      CREATE INDEX competition_region ON competition (region_code, id);
      CREATE INDEX competition_held ON competition (held_on, id);
      CREATE TABLE competition_entry (
        id uuid NOT NULL,
        competition_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        score double precision,
        award text,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT competition_entry_once UNIQUE (competition_id, worker_id),
        CONSTRAINT competition_entry_score CHECK (score >= 0 AND score <= 100),
        CONSTRAINT competition_entry_competition_fk FOREIGN KEY (competition_id) REFERENCES competition (id),
        CONSTRAINT competition_entry_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id)
      );
      CREATE INDEX competition_entry_region ON competition_entry (region_code, id);
      CREATE INDEX competition_entry_worker ON competition_entry (worker_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE competition_entry, competition, secretary_studio_status_entry, secretary_studio,
        post_rotation, mentorship, talent_programme_step, talent_programme_application,
        talent_service_worker, talent_service_officer, talent_liaison_contact, talent_liaison,
        talent_stage_entry;
    `);
  }
}
