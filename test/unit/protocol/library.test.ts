import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver';
import { createAnalysis } from '../../../server/src/article/analyse';
import { analyseLater } from '../../../server/src/protocol/analyse-later';
import { NO_FILES } from '../../../server/src/protocol/files';
import { Library } from '../../../server/src/protocol/library';
import { DEFAULT_SETTINGS } from '../../../server/src/protocol/settings';
import { Slices } from '../../../server/src/protocol/slices';
import { loadModels } from '../../../server/training/load-models';

const TEXT = 'The mayor of Westby, Ana Sule, said on Monday that the bridge would open in spring. ';

describe('The texts that are not open', () => {
  const uris = Array.from({ length: 30 }, (_, i) => `file:///news/${i}.txt`);
  let reads = 0;
  const files = {
    ...NO_FILES,
    find: async () => uris,
    read: async () => ({ kind: 'text' as const, text: TEXT.repeat(50 + (reads++ % 3)) }),
  };
  const context = { settings: DEFAULT_SETTINGS, project: undefined };
  const contexts = { of: async () => context, wants: () => true, onDidChange: () => {} };
  const setAside = { has: () => false };
  const analyse = analyseLater(createAnalysis(loadModels()), new Slices());
  const session = { uris: [], pauseInTyping: async () => {} };
  const library = (most: number) => new Library(files, session, contexts, analyse, setAside, true, most);
  const { token } = new CancellationTokenSource();

  it('are kept within a bound of bytes, and all found in spite of it', async () => {
    const bound = library(120_000);
    for (let i = 0; i < 3; i++) {
      assert.equal((await bound.search(['ana', 'sule'], token)).length, uris.length);
      assert.ok(bound.bytes <= 120_000, `${bound.bytes} bytes`);
      assert.ok(bound.bytes > 0);
    }
  });

  it('are read once where there is room', async () => {
    const roomy = library(10e6);
    await roomy.search(['ana'], token);
    const before = reads;
    await roomy.search(['ana'], token);
    assert.equal(reads, before);
  });

  it('are not read to the end by whoever has enough', async () => {
    const before = reads;
    for await (const _ of library(10e6).each([], token)) break;
    assert.ok(reads - before < uris.length);
  });

  it('are not read by whoever has cancelled', async () => {
    const source = new CancellationTokenSource();
    const before = reads;
    source.cancel();
    assert.deepEqual(await library(10e6).search([], source.token), []);
    assert.equal(reads, before);
  });
});
