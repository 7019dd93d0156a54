import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AnalysingParams, StatusParams } from '../../server/src/protocol/own-messages';
import { ARTICLE } from './article';
import { CLI, Editor, placeOf } from './editor';

const GRECO = placeOf(ARTICLE, 'Greco told');

describe('A server that may die', () => {
  it('says whose text it analyses before it does, and when it is done', async () => {
    const editor = await Editor.start({ initializationOptions: { status: true } });
    const said: (string | null)[] = [];
    editor.connection.onNotification('byline/analysing', ({ uri }: AnalysingParams) => void said.push(uri));
    const uri = await editor.open(ARTICLE);
    await Promise.all([editor.at('hover', uri, GRECO), editor.pull(uri)]);
    await editor.at('hover', uri, GRECO);
    assert.equal(said[0], uri);
    assert.equal(said.at(-1), null);
    assert.ok(said.length <= 4, 'what is known already is not analysed');
    await editor.stop();
  });

  it('leaves texts alone that it is told to, until they shall be tried again', async () => {
    const initializationOptions = { status: true, setAside: ['file:///articles/story%2etxt', 5] };
    const editor = await Editor.start({ initializationOptions });
    const quiet: StatusParams['quiet'][] = [];
    editor.connection.onNotification('byline/status', (status: StatusParams) => void quiet.push(status.quiet));
    const uri = await editor.open(ARTICLE);
    assert.equal(await editor.at('hover', uri, GRECO), null);
    while (quiet.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(quiet, ['set-aside']);
    const other = await editor.open(ARTICLE, { uri: 'file:///articles/other.txt' });
    assert.ok(await editor.at('hover', other, GRECO));
    await editor.notify('byline/tryAgain', { uri });
    assert.ok(await editor.at('hover', uri, GRECO));
    await editor.stop();
  });

  it('is ended from within where it is stuck', async () => {
    const editor = Editor.launch({}, CLI, '--stuck-after=300');
    const gone = once(editor.process, 'exit');
    const settings = { reading: 'quick', maxFileSize: 50e6 };
    await editor.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { settings },
    });
    const uri = await editor.open(ARTICLE.repeat(8000));
    editor.at('hover', uri, GRECO).catch(() => {});
    const [code, signal] = await gone;
    assert.deepEqual([code, signal], [null, 'SIGKILL']);
    editor.connection.dispose();
  });

  it('is not ended while it has nothing to do', async () => {
    const editor = Editor.launch({}, CLI, '--stuck-after=2000');
    await editor.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    await new Promise((resolve) => setTimeout(resolve, 5000));
    assert.equal(await editor.stop(), 0);
  });
});
