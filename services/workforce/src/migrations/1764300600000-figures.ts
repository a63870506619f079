import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staffing standards of regions, by day. */
export class Figures1764300600000 implements MigrationInterface {
  readonly name = 'Figures1764300600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE staffing_standard (
        id uuid NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        per10k integer NOT NULL,
        effective_from date NOT NULL,
        document text NOT NULL,
        clause text,
        provenance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id),
        CONSTRAINT staffing_standard_number CHECK (per10k BETWEEN 1 AND 1000),
        CONSTRAINT staffing_standard_clause CHECK (provenance <> 'SOURCE_DOCUMENT' OR clause IS NOT NULL),
        CONSTRAINT staffing_standard_correction UNIQUE (region_code, effective_from, version)
      );
      CREATE INDEX staffing_standard_region ON staffing_standard (region_code, id);
      CREATE INDEX staffing_standard_day ON staffing_standard (effective_from, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE staffing_standard');
  }
}
