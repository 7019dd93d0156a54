import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const SOURCES = resolve(__dirname, '../../../server/src');
const ENGLISH = join(SOURCES, 'english');

const read = (folder: string): { readonly file: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

/** Files whose patterns hold words that are none of English: of programs, of protocols, of formats. */
const NO_ENGLISH: Readonly<Record<string, string>> = {
  'article/form/layout.ts': 'addresses of the web',
  'article/outline/heading-wording.ts': 'addresses of the web',
  'article/outline/find-headings.ts': 'Roman numerals',
  'features/rich-text.ts': 'addresses of the web',
  'language/genre.ts': 'words of programming languages and of logs',
  'protocol/contexts.ts': 'names of files',
  'protocol/framing.ts': 'a header of the protocol',
  'text/blocks.ts': 'words of programming languages',
  'text/letters.ts': 'a header of mail',
  'text/markdown.ts': 'names of nodes',
};

const REGULAR_EXPRESSION =
  /(?<=(?:[(=,:!&|?[{;>]|return|\n)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[dgimsuyv]*(?=[\s.,;:)\]}])/g;

/** The regular expressions of a file that hold two letters in a row, groups' names and classes of characters aside. */
function patternsWithWords(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(REGULAR_EXPRESSION)]
    .filter(([, pattern]) => {
      const plain = pattern
        .replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\x..|\\k<[^>]*>|\\./gi, ' ')
        .replace(/\(\?<[a-zA-Z]+>/g, '(')
        .replace(/\[(?:\\.|[^\]])*\]/g, ' ');
      return /[a-z]{2}/i.test(plain);
    })
    .map(([whole]) => whole);
}

/** The words of a literal `wordSet('…')`, in the order they are written. */
const literalLists = (text: string): string[][] =>
  [...text.matchAll(/wordSet\(\s*(['"`])([^'"`]*(?:(?!\1)['"`][^'"`]*)*)\1/g)].map(([, , words]) =>
    words.trim().split(/\s+/),
  );

describe('the lists of English words', () => {
  const everywhere = [...read(SOURCES), ...read(resolve(SOURCES, '../training'))];
  const lists = read(ENGLISH);
  const names = lists.flatMap(({ file, text }) =>
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

  it('are sorted, and say no word twice', async () => {
    for (const { file, text } of lists) {
      for (const words of literalLists(text))
        assert.deepEqual(words, [...new Set(words)].sort(), `${relative(ENGLISH, file)}: ${words.slice(0, 5)} …`);
      for (const [name, list] of Object.entries((await import(file)) as Record<string, unknown>)) {
        if (typeof list !== 'string' || list.includes(',')) continue;
        const words = list.trim().split(/\s+/);
        assert.deepEqual(words.length, new Set(words).size, name);
      }
    }
  });

  it('are no two of one meaning', async () => {
    const sets: { readonly name: string; readonly words: ReadonlySet<string> }[] = [];
    for (const { file } of lists)
      for (const [name, words] of Object.entries((await import(file)) as Record<string, unknown>))
        if (words instanceof Set && words.size > 2) sets.push({ name, words });
    assert.ok(sets.length > 50);
    for (const [i, one] of sets.entries())
      for (const other of sets.slice(i + 1)) {
        const same = one.words.size === other.words.size && [...one.words].every((word) => other.words.has(word));
        assert.ok(!same, `${one.name} is ${other.name}`);
      }
  });

  it('and patterns of English words stand nowhere else', () => {
    const found = read(SOURCES)
      .filter(({ file }) => !file.startsWith(ENGLISH))
      .map(({ file, text }) => ({
        file: relative(SOURCES, file).replaceAll('\\', '/'),
        patterns: patternsWithWords(text),
      }))
      .filter(({ patterns }) => patterns.length > 0);
    const unknown = found.filter(({ file }) => !(file in NO_ENGLISH));
    assert.deepEqual(unknown, [], 'a regular expression of English words belongs into server/src/english/');
    for (const file of Object.keys(NO_ENGLISH))
      assert.ok(
        found.some((one) => one.file === file),
        `${file} holds no such pattern any longer`,
      );
  });

  it('would be found elsewhere', () => {
    assert.deepEqual(patternsWithWords('const SAYS = /^(?:said|says)$/;'), ['/^(?:said|says)$/']);
    assert.deepEqual(patternsWithWords('const CAPITAL = /^\\p{Lu}[a-z]+$/u;'), []);
  });
});
