import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { examples, readExample } from './examples';

const folder = join(__dirname, 'examples');
const files = readdirSync(folder).sort();

describe('example requests', () => {
  it('are all in the menu, in the order of their numbers', () => {
    expect(examples).toEqual(files.map((file) => readExample(readFileSync(join(folder, file), 'utf8'))));
  });

  it.each(files)('%s has a title in both languages, sound variables and one named operation', (file) => {
    const example = readExample(readFileSync(join(folder, file), 'utf8'));
    expect(example.title).toMatch(/\p{Script=Han}/u);
    expect(example.titleInEnglish).not.toBe('');
    const [operation, ...others] = parse(example.query).definitions;
    expect(others).toEqual([]);
    expect(operation).toMatchObject({ kind: 'OperationDefinition', name: { kind: 'Name' } });
  });
});
