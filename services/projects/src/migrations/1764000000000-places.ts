import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions, regions, communities and their statistical codes. */
export class Places1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE region_edition (
        edition text COLLATE "C" NOT NULL,
        cut_off_on date NOT NULL,
        published_on date NOT NULL,
        source text NOT NULL,
        PRIMARY KEY (edition)
      );
      CREATE TABLE region (
        edition text COLLATE "C" NOT NULL,
        code text COLLATE "C" NOT NULL,
        name text NOT NULL,
        level text NOT NULL,
        parent_code text COLLATE "C",
        provenance text NOT NULL,
        PRIMARY KEY (edition, code),
        CONSTRAINT region_edition_fk FOREIGN KEY (edition) REFERENCES region_edition (edition)
      );
      CREATE INDEX region_parent ON region (edition, parent_code, code);
      CREATE TABLE community (
        id uuid NOT NULL,
        name text COLLATE "C" NOT NULL,
        kind text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        provenance text NOT NULL,
        PRIMARY KEY (id)
      );
      CREATE INDEX community_region ON community (region_code, id);
      CREATE INDEX community_name ON community (name, id);
      CREATE TABLE community_stat_code (
        edition text COLLATE "C" NOT NULL,
        code text COLLATE "C" NOT NULL,
        community_id uuid NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (edition, code),
        CONSTRAINT community_stat_code_community_fk FOREIGN KEY (community_id) REFERENCES community (id),
        CONSTRAINT community_stat_code_edition_fk FOREIGN KEY (edition) REFERENCES region_edition (edition)
      );
      CREATE INDEX community_stat_code_community ON community_stat_code (community_id, edition);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE community_stat_code, community, region, region_edition');
  }
}
