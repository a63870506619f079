import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Division codes; workers with their certificates and employments. */
export class Workforce1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE region_code (
        code text COLLATE "C" NOT NULL,
        PRIMARY KEY (code)
      );
      CREATE TABLE worker (
        id uuid NOT NULL,
        display_name text NOT NULL,
        region_code text COLLATE "C" NOT NULL,
        provenance text NOT NULL,
        PRIMARY KEY (id)
      );
      CREATE INDEX worker_region ON worker (region_code, id);
      CREATE TABLE certificate (
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        level text NOT NULL,
        issued_on date NOT NULL,
        registered_until date,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT certificate_registration CHECK (registered_until > issued_on),
        CONSTRAINT certificate_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id)
      );
      CREATE INDEX certificate_worker ON certificate (worker_id, issued_on);
      CREATE TABLE employment (
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        kind text NOT NULL,
        field text NOT NULL,
        employer text NOT NULL,
        community_id uuid,
        region_code text COLLATE "C" NOT NULL,
        started_on date NOT NULL,
        ended_on date,
        provenance text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT employment_dates CHECK (ended_on >= started_on),
        CONSTRAINT employment_worker_fk FOREIGN KEY (worker_id) REFERENCES worker (id)
      );
      CREATE INDEX employment_worker ON employment (worker_id, started_on);
      CREATE INDEX employment_community ON employment (community_id, worker_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE employment, certificate, worker, region_code');
  }
}
