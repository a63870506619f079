import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Entity } from './entity';
import type { Progress } from './seed';

type CopyValue = string | number | boolean | null | undefined | readonly string[];

const batchCharacters = 1 << 16;
const special = /[\\\t\n\r]/;
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Loads rows with COPY, in batches of about 64 KiB so that memory stays flat however many rows come.
 * @param properties the properties of the rows to load; other columns keep their defaults
 * @returns the number of rows loaded
 */
export async function copyRows<Row extends object, Property extends keyof Row & string>(
  client: PoolClient,
  entity: Entity<Row>,
  properties: readonly Property[],
  rows: Iterable<Pick<Row, Property>> | AsyncIterable<Pick<Row, Property>>,
  progress: Progress = () => undefined,
): Promise<number> {
  let count = 0;
  async function* batches(): AsyncGenerator<string> {
    let batch = '';
    for await (const row of rows) {
      batch += copyLine(row, properties);
      count += 1;
      if (batch.length >= batchCharacters) {
        yield batch;
        progress(count);
        batch = '';
      }
    }
    yield batch;
  }
  const columns = properties.map((property) => entity.columns[property].name).join(', ');
  await pipeline(
    Readable.from(batches(), { objectMode: false }),
    client.query(copyFrom(`COPY ${entity.table} (${columns}) FROM STDIN`)),
  );
  progress(count);
  return count;
}

function copyLine<Row>(row: Row, properties: readonly (keyof Row)[]): string {
  let line = '';
  for (const [index, property] of properties.entries()) {
    line += (index === 0 ? '' : '\t') + copyText(row[property] as CopyValue);
  }
  return `${line}\n`;
}

function copyText(value: CopyValue): string {
  if (value == null) {
    return '\\N';
  }
  const text = Array.isArray(value) ? arrayLiteral(value) : String(value);
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!) : text;
}

function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
