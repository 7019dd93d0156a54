import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../../server/rules/generate';
import { RULES } from '../../../server/src/rules';

const ROOT = join(__dirname, '../../..');

describe('what is generated from the rules', () => {
  for (const { path, text } of generate()) {
    it(`${path} is up to date`, () => {
      // JSON may be laid out by hand or by a formatter: only its values count.
      const kept = readFileSync(join(ROOT, path), 'utf8');
      if (path.endsWith('.json')) assert.deepEqual(JSON.parse(kept), JSON.parse(text), 'run: npm run generate');
      else assert.equal(kept, text, 'run: npm run generate');
    });
  }

  it('every key of the manifest has its words, and every word its key', () => {
    const words = JSON.parse(readFileSync(join(ROOT, 'package.nls.json'), 'utf8')) as Record<string, string>;
    const keys = [...readFileSync(join(ROOT, 'package.json'), 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(words).sort());
  });

  it('every page belongs to a rule', () => {
    const pages = readdirSync(join(ROOT, 'server/rules')).filter((name) => name.endsWith('.md'));
    assert.deepEqual(pages.sort(), RULES.map(({ meta }) => `${meta.name}.md`).sort());
  });
});
