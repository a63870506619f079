import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Communities can be changed, and a change says which version it goes by. */
export class CommunityVersions1764100100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE community ADD COLUMN version integer NOT NULL DEFAULT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE community DROP COLUMN version');
  }
}
