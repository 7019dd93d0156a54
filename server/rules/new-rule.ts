// Begins a rule: `npm run new-rule NAME`. Writes its file and that of its words, and puts it on the list.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = join(__dirname, '../src/rules');
const INDEX = join(RULES, 'index.ts');
const ENGLISH = join(__dirname, '../src/english');

/** The file of a rule that finds one phrase, to be changed step by step. */
function source(name: string, variable: string, pattern: string): string {
  return `import { ${pattern} } from '../english/${name}';
import type { Rule } from './rule';
import { textOf } from './wording';

const messages = {
  found: (words: string) => \`What the reader should ask: “\${words}”.\`,
};

export const ${variable}: Rule = {
  meta: {
    name: '${name}',
    summary: 'One sentence: what the rule finds.',
    why: 'Why a copy desk asks for it.',
    fix: 'What the writer should do.',
    severity: 'hint',
    examples: {
      found: ['The ferry was full on Sunday. [[It is what it is]], and nobody went home.'],
      fine: ['The ferry was full on Sunday, and nobody went home.'],
    },
  },
  check: (article) =>
    [...article.page.text.matchAll(${pattern})].map(({ index, 0: words }) => {
      const span = { start: index, end: index + words.length };
      return { ...span, message: messages.found(textOf(article, span)), confidence: 1, related: [] };
    }),
};
`;
}

/** Words of English stand in a room of their own. */
const wordsOf = (pattern: string): string => `/** What the rule finds. */
export const ${pattern} = /\\bit is what it is\\b/gi;
`;

const [name = ''] = process.argv.slice(2);
const path = join(RULES, `${name}.ts`);
const words = join(ENGLISH, `${name}.ts`);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || existsSync(path) || existsSync(words)) {
  console.error('usage: npm run new-rule NAME, in small letters and hyphens, and new');
  process.exit(2);
}
const variable = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pattern = name.replaceAll('-', '_').toUpperCase();
writeFileSync(path, source(name, variable, pattern));
writeFileSync(words, wordsOf(pattern));
const index = readFileSync(INDEX, 'utf8');
writeFileSync(
  INDEX,
  index
    .replace(/^import type/m, `import { ${variable} } from './${name}';\nimport type`)
    .replace(/(export const RULES[^\]]*\[\][^\]]*)\]/, `$1  ${variable},\n]`),
);
console.log(
  `server/src/rules/${name}.ts, server/src/english/${name}.ts: change them, then run "npm run generate" and "npm run unit".`,
);
