import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** One line of a national reference list (`data/README.md`). */
export interface ReferenceEntry {
  readonly code: string;
  readonly name: string;
}

/**
 * Streams a gzipped `code,name` list in the project's `data/` folder, in the order of the file.
 * @param file name within `data/`
 * @throws Error naming the line when a line is not `digits,name`
 */
export async function* readReferenceList(file: string): AsyncGenerator<ReferenceEntry> {
  const lines = createInterface({
    input: createReadStream(dataFile(file)).pipe(createGunzip()),
    crlfDelay: Infinity,
  });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (number === 1) {
      continue;
    }
    const comma = line.indexOf(',');
    const code = line.slice(0, comma);
    if (!/^\d{2,12}$/.test(code) || comma === line.length - 1) {
      throw new Error(`${file}, line ${number}: expected "digits,name", found "${line}"`);
    }
    yield { code, name: line.slice(comma + 1) };
  }
}

/** Path of a file in the project's `data/` folder. */
export function dataFile(...path: string[]): string {
  return join(process.cwd(), 'data', ...path);
}
