import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of division codes, volunteers, teams and who belongs to them. */
export class VolunteersAndTeams1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE region_code (
        code text COLLATE "C" NOT NULL,
        PRIMARY KEY (code)
      );
      CREATE TABLE volunteer (
        id uuid NOT NULL,
        full_name text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        registered_on date NOT NULL,
        provenance text NOT NULL,
        PRIMARY KEY (id)
      );
      CREATE INDEX volunteer_region ON volunteer (region_code, id);
      CREATE INDEX volunteer_registered ON volunteer (registered_on, id);
      CREATE TABLE volunteer_team (
        id uuid NOT NULL,
        name text NOT NULL,
        field text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        community_id uuid,
        leader_worker_id uuid,
        founded_on date NOT NULL,
        provenance text NOT NULL,
        PRIMARY KEY (id)
      );
      CREATE INDEX volunteer_team_region ON volunteer_team (region_code, id);
      CREATE INDEX volunteer_team_founded ON volunteer_team (founded_on, id);
      CREATE INDEX volunteer_team_community ON volunteer_team (community_id, founded_on, id);
      CREATE INDEX volunteer_team_leader ON volunteer_team (leader_worker_id, founded_on, id);
      CREATE TABLE membership (
        id uuid NOT NULL,
        team_id uuid NOT NULL,
        volunteer_id uuid NOT NULL,
        joined_on date NOT NULL,
        left_on date,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT membership_dates CHECK (left_on >= joined_on),
        CONSTRAINT membership_team_fk FOREIGN KEY (team_id) REFERENCES volunteer_team (id),
        CONSTRAINT membership_volunteer_fk FOREIGN KEY (volunteer_id) REFERENCES volunteer (id)
      );
      CREATE UNIQUE INDEX membership_active ON membership (team_id, volunteer_id) WHERE left_on IS NULL;
      CREATE INDEX membership_volunteer ON membership (volunteer_id, joined_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE membership, volunteer_team, volunteer, region_code');
  }
}
