import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The days that lists as of a day go by, where rows did not carry them: when something was announced, recorded,
 * planned, cancelled or entered, where a return led, and what a claim or an entitlement was before it changed.
 */
export class AsOf1764400000000 implements MigrationInterface {
  readonly name = 'AsOf1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE competition ADD COLUMN announced_on date;
      ALTER TABLE competition_entry ADD COLUMN recorded_on date;
      ALTER TABLE training_session
        ADD COLUMN planned_on date,
        ADD COLUMN cancelled_on date,
        ADD CONSTRAINT training_session_cancelled CHECK (cancelled_on IS NULL OR state = 'CANCELLED');
      ALTER TABLE stipend_cycle_event
        ADD COLUMN returned_to text,
        ADD CONSTRAINT stipend_cycle_event_return CHECK (returned_to IS NULL OR step = 'RETURNED');
      -- A return led to where the cycle still is; what was submitted next had been calculated.
      UPDATE stipend_cycle_event event SET returned_to = CASE
          WHEN later.step IS NULL THEN cycle.state
          WHEN later.step = 'SUBMITTED' THEN 'CALCULATED' END
        FROM stipend_cycle cycle, stipend_cycle_event returned
        LEFT JOIN stipend_cycle_event later ON later.cycle_id = returned.cycle_id AND later.number = returned.number + 1
        WHERE returned.step = 'RETURNED' AND cycle.id = returned.cycle_id
          AND event.cycle_id = returned.cycle_id AND event.number = returned.number;
      ALTER TABLE stipend_entitlement ADD COLUMN entered_on date;
      UPDATE stipend_entitlement entitlement SET entered_on = coalesce(
          (SELECT min(event.taken_on) FROM stipend_cycle_event event WHERE event.cycle_id = cycle.id AND event.step = 'CALCULATED'),
          ((cycle.month || '-01')::date + interval '1 month' - interval '1 day')::date)
        FROM stipend_cycle cycle WHERE cycle.id = entitlement.cycle_id;
      ALTER TABLE stipend_entitlement ALTER COLUMN entered_on SET NOT NULL;
      CREATE TABLE stipend_entitlement_past (
        entitlement_id uuid NOT NULL,
        number integer NOT NULL,
        until_on date NOT NULL,
        state text NOT NULL,
        hold_reason text,
        note text,
        paying_cycle_id uuid,
        paid_on date,
        PRIMARY KEY (entitlement_id, number),
        -- What a calculation takes back has not been.
        CONSTRAINT stipend_entitlement_past_entitlement_fk FOREIGN KEY (entitlement_id) REFERENCES stipend_entitlement (id) ON DELETE CASCADE
      );
      CREATE INDEX stipend_entitlement_past_paying ON stipend_entitlement_past (paying_cycle_id);
      CREATE TABLE exam_reimbursement_past (
        claim_id uuid NOT NULL,
        number integer NOT NULL,
        until_on date NOT NULL,
        state text NOT NULL,
        amount_fen bigint NOT NULL,
        proof text NOT NULL,
        submitted_on date NOT NULL,
        submitted_by text,
        approved_on date,
        approved_by text,
        reason text,
        PRIMARY KEY (claim_id, number),
        CONSTRAINT exam_reimbursement_past_claim_fk FOREIGN KEY (claim_id) REFERENCES exam_reimbursement (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE exam_reimbursement_past;
      DROP TABLE stipend_entitlement_past;
      ALTER TABLE stipend_entitlement DROP COLUMN entered_on;
      ALTER TABLE stipend_cycle_event DROP COLUMN returned_to;
      ALTER TABLE training_session DROP COLUMN cancelled_on, DROP COLUMN planned_on;
      ALTER TABLE competition_entry DROP COLUMN recorded_on;
      ALTER TABLE competition DROP COLUMN announced_on;
    `);
  }
}
