import sql, { raw } from 'sql-template-tag';
import type { AnyEntity } from '../entity';
import type { Statements } from '../statements';
import { storedForm } from './key-ring';

/** How many values of a column stand under a key. */
export interface KeyUse {
  /** `Entity.property`. */
  readonly place: string;
  /** Null for values that do not have the form of something sealed or hashed. */
  readonly key: string | null;
  readonly count: number;
}

/** Counts, over what is stored, which keys the sealed values and hashes of these entities stand under. */
export async function countKeyUses(
  statements: Statements,
  entities: readonly AnyEntity[],
): Promise<KeyUse[]> {
  const uses: KeyUse[] = [];
  for (const entity of entities) {
    for (const property of keyedProperties(entity)) {
      const column = raw(entity.column(property));
      const found = await withoutTimeLimit(statements, (transaction) =>
        transaction.rows<Omit<KeyUse, 'place'>>(
          sql`SELECT substring(${column} FROM ${storedForm}) AS key, count(*) FROM ${raw(entity.table)} WHERE ${column} IS NOT NULL GROUP BY 1 ORDER BY 1`,
        ),
      );
      uses.push(...found.map((use) => ({ ...use, place: `${entity.name}.${property}` })));
    }
  }
  return uses;
}

/** The properties of an entity that hold sealed values and their hashes. */
export function keyedProperties({ sealed, digests }: AnyEntity): string[] {
  return sealed.flatMap((property) => [property, ...(property in digests ? [digests[property]!] : [])]);
}

/** Runs statements that may have to read a whole table, however large. */
export function withoutTimeLimit<Result>(
  statements: Statements,
  work: (transaction: Statements) => Promise<Result>,
): Promise<Result> {
  return statements.transaction(async (transaction) => {
    await transaction.rows(sql`SET LOCAL statement_timeout = 0`);
    return await work(transaction);
  });
}
