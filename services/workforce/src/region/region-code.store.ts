import sql from 'sql-template-tag';
import { Fault } from '../../../shared/src/errors';
import type { Statements } from '../../../shared/src/statements';

/**
 * Tells "nothing there" from "no such region", after a list under a region came back empty.
 * @throws Fault REGION_NOT_FOUND when a code is given that no region has
 */
export async function requireRegion(statements: Statements, code: string | null | undefined): Promise<void> {
  if (code == null) {
    return;
  }
  const [found] = await statements.rows(sql`SELECT FROM region_code WHERE region_code.code = ${code}`);
  if (found === undefined) {
    throw new Fault('REGION_NOT_FOUND', { code });
  }
}
