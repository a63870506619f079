import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pilot programmes, pilot communities with their tasks, projects with leads and teams. */
export class PilotsAndProjects1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pilot_programme (
        id uuid NOT NULL,
        name text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        plan_title text NOT NULL,
        objective text NOT NULL,
        quota integer,
        started_on date,
        fusion_aspects text[] NOT NULL,
        provenance text NOT NULL,
        source_clause text,
        PRIMARY KEY (id)
      );
      CREATE INDEX pilot_programme_region ON pilot_programme (region_code, id);
      CREATE TABLE pilot_community (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        community_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        level text NOT NULL,
        state text NOT NULL,
        selected_on date,
        provenance text NOT NULL,
        source_clause text,
        PRIMARY KEY (id),
        CONSTRAINT pilot_community_once UNIQUE (programme_id, community_id),
        CONSTRAINT pilot_community_programme_fk FOREIGN KEY (programme_id) REFERENCES pilot_programme (id),
        CONSTRAINT pilot_community_community_fk FOREIGN KEY (community_id) REFERENCES community (id)
      );
      CREATE INDEX pilot_community_region ON pilot_community (region_code, id);
      CREATE INDEX pilot_community_community ON pilot_community (community_id);
      CREATE TABLE pilot_task (
        id uuid NOT NULL,
        pilot_community_id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT pilot_task_once UNIQUE (pilot_community_id, kind),
        CONSTRAINT pilot_task_pilot_fk FOREIGN KEY (pilot_community_id) REFERENCES pilot_community (id)
      );
      CREATE TABLE project (
        id uuid NOT NULL,
        name text NOT NULL,
        state text NOT NULL,
        service_groups text[] NOT NULL,
        started_on date NOT NULL,
        community_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        pilot_community_id uuid,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT project_community_fk FOREIGN KEY (community_id) REFERENCES community (id),
        CONSTRAINT project_pilot_fk FOREIGN KEY (pilot_community_id) REFERENCES pilot_community (id)
      );
      CREATE INDEX project_region ON project (region_code, id);
      CREATE INDEX project_started ON project (started_on, id);
      CREATE INDEX project_pilot ON project (pilot_community_id, started_on, id);
      CREATE INDEX project_community ON project (community_id);
      CREATE TABLE project_lead (
        id uuid NOT NULL,
        project_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        started_on date NOT NULL,
        ended_on date,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT project_lead_dates CHECK (ended_on >= started_on),
        CONSTRAINT project_lead_project_fk FOREIGN KEY (project_id) REFERENCES project (id)
      );
      CREATE INDEX project_lead_project ON project_lead (project_id, started_on);
      CREATE INDEX project_lead_worker ON project_lead (worker_id);
      CREATE UNIQUE INDEX project_lead_in_office ON project_lead (project_id) WHERE ended_on IS NULL;
      CREATE TABLE project_team (
        project_id uuid NOT NULL,
        team_id uuid NOT NULL,
        PRIMARY KEY (project_id, team_id),
        CONSTRAINT project_team_project_fk FOREIGN KEY (project_id) REFERENCES project (id)
      );
      CREATE INDEX project_team_team ON project_team (team_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE project_team, project_lead, project, pilot_task, pilot_community, pilot_programme',
    );
  }
}
