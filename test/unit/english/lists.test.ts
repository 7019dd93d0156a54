import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = resolve(__dirname, '../../../server/src');
const ENGLISH = join(SOURCES, 'english');

const read = (folder: string): { readonly file: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

describe('the lists of English words', () => {
  const everywhere = [...read(SOURCES), ...read(resolve(SOURCES, '../training'))];
  const names = read(ENGLISH).flatMap(({ file, text }) =>
    [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => ({ file, name })),
  );

  it('have a name of their own each', () => {
    assert.deepEqual([...new Set(names.map(({ name }) => name))].length, names.length);
  });

  it('are each read by somebody', () => {
    for (const { file, name } of names) {
      const uses = everywhere.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text));
      const own = everywhere.find((one) => one.file === file)?.text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? [];
      assert.ok(uses.length > 1 || own.length > 1, `nobody reads ${name}`);
    }
  });

  it('say no word twice in one list', async () => {
    for (const { file } of read(ENGLISH)) {
      for (const [name, list] of Object.entries((await import(file)) as Record<string, unknown>)) {
        if (typeof list !== 'string' || list.includes(',')) continue;
        const words = list.trim().split(/\s+/);
        assert.deepEqual(words.length, new Set(words).size, name);
      }
    }
  });
});
