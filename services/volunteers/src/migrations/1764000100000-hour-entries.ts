import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries of hours served. */
export class HourEntries1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hour_entry (
        id uuid NOT NULL,
        volunteer_id uuid NOT NULL,
        project_id uuid,
        team_id uuid,
        region_code text COLLATE "C" NOT NULL,
        served_on date NOT NULL,
        minutes integer NOT NULL,
        source text NOT NULL,
        state text NOT NULL,
        recorded_at timestamptz NOT NULL,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT hour_entry_minutes CHECK (minutes BETWEEN 1 AND 1440),
        CONSTRAINT hour_entry_volunteer_fk FOREIGN KEY (volunteer_id) REFERENCES volunteer (id),
        CONSTRAINT hour_entry_team_fk FOREIGN KEY (team_id) REFERENCES volunteer_team (id)
      );
      CREATE INDEX hour_entry_project ON hour_entry (project_id, volunteer_id, state, minutes) WHERE project_id IS NOT NULL;
      CREATE INDEX hour_entry_volunteer ON hour_entry (volunteer_id, served_on);
      CREATE INDEX hour_entry_team ON hour_entry (team_id, served_on) WHERE team_id IS NOT NULL;
      CREATE INDEX hour_entry_region ON hour_entry (region_code, served_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE hour_entry');
  }
}
