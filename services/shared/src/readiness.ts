import type { Pool } from 'pg';
import { appliedMigrations, migrationNames } from './migration';
import type { Service } from './service';

/** One thing that must be true before a process may be sent requests. */
export interface ReadinessCheck {
  readonly name: string;
  /** Resolves to `ok`, or to the reason why not. */
  run(): Promise<string>;
}

/** Checks of a service: its database answers and has seen every migration of this build. */
export function serviceReadiness(service: Pick<Service, 'name' | 'migrations'>, pool: Pool): ReadinessCheck {
  return {
    name: service.name,
    async run() {
      try {
        const { rows } = await pool.query<{ name: string }>(appliedMigrations);
        const applied = new Set(rows.map((row) => row.name));
        const pending = migrationNames(service).filter((name) => !applied.has(name));
        return pending.length === 0 ? 'ok' : `migrations pending: ${pending.join(', ')}`;
      } catch (error) {
        const code = (error as { code?: string }).code;
        return code === '42P01'
          ? 'migrations pending: all'
          : `database unreachable${code ? ` (${code})` : ''}`;
      }
    },
  };
}
