import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Personal data of workers, encrypted; versions; erasure. */
export class PersonalData1764100100000 implements MigrationInterface {
  // Written out: two services have a migration of this name, and bundling both renames one of the classes.
  readonly name = 'PersonalData1764100100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE worker
        ADD COLUMN id_number text,
        ADD COLUMN id_number_digest text,
        ADD COLUMN phone text,
        ADD COLUMN phone_digest text,
        ADD COLUMN birth_date date,
        ADD COLUMN erased_on date,
        ADD COLUMN version integer NOT NULL DEFAULT 1;
      CREATE UNIQUE INDEX worker_id_number ON worker (id_number_digest) WHERE id_number_digest IS NOT NULL;
      CREATE INDEX worker_phone ON worker (phone_digest) WHERE phone_digest IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE worker
        DROP COLUMN id_number,
        DROP COLUMN id_number_digest,
        DROP COLUMN phone,
        DROP COLUMN phone_digest,
        DROP COLUMN birth_date,
        DROP COLUMN erased_on,
        DROP COLUMN version;
    `);
  }
}
