import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Official figures of regions, with their corrections. */
export class RegionStatistics1764300600000 implements MigrationInterface {
  readonly name = 'RegionStatistics1764300600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE region_statistic (
        id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        kind text NOT NULL,
        as_of date NOT NULL,
        value bigint NOT NULL,
        source text NOT NULL,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT region_statistic_value CHECK (value >= 0),
        CONSTRAINT region_statistic_correction UNIQUE (region_code, kind, as_of, version)
      );
      CREATE INDEX region_statistic_region ON region_statistic (region_code, id);
      CREATE INDEX region_statistic_day ON region_statistic (as_of, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE region_statistic');
  }
}
