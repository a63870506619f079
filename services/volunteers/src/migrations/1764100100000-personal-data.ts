import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Personal data of volunteers, encrypted; where they are registered; versions; erasure; the region of a project's hours. */
export class PersonalData1764100100000 implements MigrationInterface {
  // Written out: two services have a migration of this name, and bundling both renames one of the classes.
  readonly name = 'PersonalData1764100100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE volunteer
        ALTER COLUMN full_name DROP NOT NULL,
        ADD COLUMN id_number text,
        ADD COLUMN id_number_digest text,
        ADD COLUMN phone text,
        ADD COLUMN phone_digest text,
        ADD COLUMN birth_date date,
        ADD COLUMN community_id uuid,
        ADD COLUMN erased_on date,
        ADD COLUMN version integer NOT NULL DEFAULT 1;
      CREATE INDEX volunteer_community ON volunteer (community_id, region_code, id) WHERE community_id IS NOT NULL;
      CREATE UNIQUE INDEX volunteer_id_number ON volunteer (id_number_digest) WHERE id_number_digest IS NOT NULL;
      CREATE INDEX volunteer_phone ON volunteer (phone_digest) WHERE phone_digest IS NOT NULL;
      DROP INDEX hour_entry_project;
      CREATE INDEX hour_entry_project ON hour_entry (project_id, volunteer_id, state, minutes, region_code)
        WHERE project_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX hour_entry_project;
      CREATE INDEX hour_entry_project ON hour_entry (project_id, volunteer_id, state, minutes) WHERE project_id IS NOT NULL;
      UPDATE volunteer SET full_name = '' WHERE full_name IS NULL;
      ALTER TABLE volunteer
        ALTER COLUMN full_name SET NOT NULL,
        DROP COLUMN id_number,
        DROP COLUMN id_number_digest,
        DROP COLUMN phone,
        DROP COLUMN phone_digest,
        DROP COLUMN birth_date,
        DROP COLUMN community_id,
        DROP COLUMN erased_on,
        DROP COLUMN version;
    `);
  }
}
