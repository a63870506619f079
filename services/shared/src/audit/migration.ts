import type { MigrationInterface, QueryRunner } from 'typeorm';
import { escapeIdentifier } from 'pg';
import { chainBeginning, hashedTexts } from './chain';

/** The schema being migrated has its service's name, and so has the service's role. */
async function serviceOf(runner: QueryRunner): Promise<string> {
  const [{ name }] = (await runner.query('SELECT current_schema() AS name')) as [{ name: string }];
  return escapeIdentifier(name);
}

/**
 * The audit trail, what has been done under an idempotency key, and approvals to read minors' data: the same in
 * every service. The trail is append-only for everybody: a trigger refuses change and deletion, and the service's
 * role has the right to neither. Numbers, times and hashes are the database's own.
 */
export class Protection1764100000000 implements MigrationInterface {
  name = 'Protection1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    const service = await serviceOf(runner);
    const netstrings = hashedTexts('entry')
      .map((text) => `coalesce(octet_length(${text})::text || ':' || ${text}, '-') || ','`)
      .join(' || ');
    await runner.query(`
      CREATE TABLE audit_entry (
        number bigint NOT NULL,
        recorded_at timestamptz NOT NULL,
        subject text,
        roles text[] NOT NULL,
        request_id text NOT NULL,
        kind text NOT NULL,
        operation text NOT NULL,
        fields text[] NOT NULL,
        entity text,
        entity_id text,
        region_code text COLLATE "C",
        purpose text,
        outcome text NOT NULL,
        reason text,
        before_digest text,
        after_digest text,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (number)
      );
      CREATE INDEX audit_entry_entity ON audit_entry (entity_id, number);
      CREATE INDEX audit_entry_subject ON audit_entry (subject, number);
      CREATE TABLE audit_chain (
        id integer NOT NULL,
        number bigint NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT audit_chain_one CHECK (id = 1)
      );
      INSERT INTO audit_chain VALUES (1, 0, '${chainBeginning}');

      CREATE FUNCTION audit_entry_text(entry audit_entry) RETURNS text LANGUAGE sql STABLE AS $text$
        SELECT ${netstrings}
      $text$;
      CREATE FUNCTION audit_entry_append() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${service}, pg_temp AS $append$
        DECLARE
          head audit_chain%ROWTYPE;
        BEGIN
          SELECT * INTO STRICT head FROM audit_chain FOR UPDATE;
          NEW.number := head.number + 1;
          NEW.recorded_at := clock_timestamp();
          NEW.previous_hash := head.hash;
          NEW.hash := encode(sha256(convert_to(audit_entry_text(NEW), 'UTF8')), 'hex');
          UPDATE audit_chain SET number = NEW.number, hash = NEW.hash;
          RETURN NEW;
        END
      $append$;
      CREATE FUNCTION audit_entry_keep() RETURNS trigger LANGUAGE plpgsql AS $keep$
        BEGIN
          RAISE EXCEPTION 'entries of the audit trail are neither changed nor deleted' USING ERRCODE = 'insufficient_privilege';
        END
      $keep$;
      CREATE TRIGGER audit_entry_append BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_append();
      CREATE TRIGGER audit_entry_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_keep();
      -- It runs with its owner's rights: on a table of the service's own making it could be made to run anything.
      REVOKE EXECUTE ON FUNCTION audit_entry_append() FROM PUBLIC;
      REVOKE ALL ON audit_entry, audit_chain FROM ${service};
      GRANT SELECT, INSERT ON audit_entry TO ${service};

      CREATE TABLE idempotency_record (
        subject text NOT NULL,
        key text NOT NULL,
        operation text NOT NULL,
        input_digest text NOT NULL,
        entity_id uuid,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (subject, key)
      );
      CREATE INDEX idempotency_record_age ON idempotency_record (recorded_at);

      CREATE TABLE disclosure_approval (
        id uuid NOT NULL,
        entity text NOT NULL,
        entity_id uuid NOT NULL,
        reader text NOT NULL,
        approver text NOT NULL,
        purpose text NOT NULL,
        valid_until date NOT NULL,
        approved_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id),
        CONSTRAINT disclosure_approval_two_persons CHECK (reader <> approver)
      );
      CREATE INDEX disclosure_approval_reader ON disclosure_approval (entity_id, reader);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_entry CASCADE;
      DROP TABLE audit_chain, idempotency_record, disclosure_approval;
      DROP FUNCTION audit_entry_append, audit_entry_keep;
    `);
  }
}
