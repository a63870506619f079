import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practice bases and the regions they cover. */
export class PracticeBases1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE practice_base (
        id uuid NOT NULL,
        name text NOT NULL,
        level text NOT NULL,
        status text NOT NULL,
        host text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        community_id uuid,
        coverage_name text NOT NULL,
        established_on date,
        provenance text NOT NULL,
        source_clause text,
        PRIMARY KEY (id),
        CONSTRAINT practice_base_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL)
      );
      CREATE INDEX practice_base_order ON practice_base (region_code, id);
      CREATE INDEX practice_base_community ON practice_base (community_id);
      CREATE TABLE practice_base_region (
        base_id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        PRIMARY KEY (base_id, region_code),
        CONSTRAINT practice_base_region_base_fk FOREIGN KEY (base_id) REFERENCES practice_base (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE practice_base_region, practice_base');
  }
}
