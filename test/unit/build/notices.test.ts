import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { NOTICES, notices } from '../../../server/notices/notices';

describe('the notices', () => {
  const text = readFileSync(NOTICES, 'utf8');

  it('hold the licence of every package that is bundled: npm run generate writes them', async () => {
    assert.equal(text, await notices());
  }).timeout(60_000);

  it('speak of the weights and of what the bundles stand on', () => {
    assert.match(text, /^Byline ships weights/);
    for (const name of ['preact', 'commander', 'vscode-languageserver', '@lezer/markdown'])
      assert.match(text, new RegExp(`^${name} [\\d.]+ \\(MIT\\)\n\n.*Permission is hereby granted`, 'ms'));
  });
});
