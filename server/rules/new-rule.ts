// Begins a rule: `npm run new-rule NAME`. Writes its file, puts it on the list, and writes its page, settings and schema.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = join(__dirname, '../src/rules');
const INDEX = join(RULES, 'index.ts');

/** The file of a rule that finds one phrase, to be changed step by step. */
function source(name: string, variable: string): string {
  return `import type { Rule } from './rule';
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
    [...article.page.text.matchAll(/\\bit is what it is\\b/gi)].map(({ index, 0: words }) => {
      const span = { start: index, end: index + words.length };
      return { ...span, message: messages.found(textOf(article, span)), confidence: 1, related: [] };
    }),
};
`;
}

const [name = ''] = process.argv.slice(2);
const path = join(RULES, `${name}.ts`);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || existsSync(path)) {
  console.error('usage: npm run new-rule NAME, in small letters and hyphens, and new');
  process.exit(2);
}
const variable = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
writeFileSync(path, source(name, variable));
const index = readFileSync(INDEX, 'utf8');
writeFileSync(
  INDEX,
  index
    .replace(/^import type/m, `import { ${variable} } from './${name}';\nimport type`)
    .replace(/(export const RULES[^\]]*\[\][^\]]*)\]/, `$1  ${variable},\n]`),
);
console.log(`server/src/rules/${name}.ts: change it, then run "npm run generate" and "npm run unit".`);
