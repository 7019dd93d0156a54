import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { EXPLAIN, type StatusParams } from '../../server/src/protocol/own-messages';
import { CLI, Editor, type EditorOptions, placeOf } from './editor';

const PLAIN = 'The council of Westby met on Monday in the town hall, and the meeting lasted for two hours.';
const CLAIM = 'The mayor sold the orphanage to his brother.';
const VAGUE = 'Critics say the repair of the bridge took too long.';
const ARTICLE = `Council meets in Westby\n\n${PLAIN} ${CLAIM}\n\n${VAGUE} The bridge was opened again in May.\n`;

/** An editor that notes how the server says it has read. */
async function start(options: EditorOptions = {}): Promise<{ editor: Editor; readings: StatusParams['reading'][] }> {
  const initializationOptions = { status: true };
  const editor = await Editor.start({ settings: { reading: 'full' }, initializationOptions, ...options });
  const readings: StatusParams['reading'][] = [];
  editor.connection.onNotification('byline/status', ({ reading }: StatusParams) => {
    if (readings.at(-1) !== reading) readings.push(reading);
  });
  return { editor, readings };
}

async function rulesFound(editor: Editor, uri: string): Promise<string[]> {
  const { items } = (await editor.pull(uri)) as FullDocumentDiagnosticReport;
  return items.map(({ code, range }) => `${code} in line ${range.start.line}`);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('Reading in full', () => {
  it('shows what words alone tell at once, and asks to be asked again when claims are known', async () => {
    const { editor, readings } = await start();
    const uri = await editor.open(ARTICLE);
    assert.deepEqual(await rulesFound(editor, uri), ['vague-source in line 4']);
    await until(() => editor.refreshed > 0);
    assert.deepEqual(await rulesFound(editor, uri), ['unattributed-claim in line 2', 'vague-source in line 4']);
    await until(() => readings.at(-1) === 'full');
    assert.equal(await editor.stop(), 0);
  });

  it('takes nothing back of what an edit did not touch', async () => {
    const { editor } = await start();
    const uri = await editor.open(ARTICLE);
    await rulesFound(editor, uri);
    await until(() => editor.refreshed > 0);
    await editor.insert(uri, placeOf(ARTICLE, 'The bridge was opened'), 'Nobody was hurt. ');
    const [claim, vague] = await rulesFound(editor, uri);
    assert.deepEqual([claim, vague], ['unattributed-claim in line 2', 'vague-source in line 4']);
    await editor.stop();
  });

  it('explains a sentence as it was read: likelihoods, thresholds, and the words that carry it', async () => {
    const { editor } = await start();
    const uri = await editor.open(ARTICLE);
    await rulesFound(editor, uri);
    await until(() => editor.refreshed > 0);
    const position = placeOf(ARTICLE, 'sold the orphanage');
    const told = await editor.request<string>(EXPLAIN, { textDocument: { uri }, position });
    assert.match(told, /[Aa]ttributed 0\.\d\d, plain 0\.\d\d, unattributed 0\.\d\d, vague 0\.\d\d \[encoder\]/);
    assert.match(told, /Unattributed 0\.\d\d without “sold”/);
    await editor.stop();
  });

  it('answers about a document while another is read', async () => {
    const { editor } = await start();
    const long = `${ARTICLE}${`${PLAIN} Rain fell on number 12.\n\n`.repeat(100)}`;
    const other = await editor.open(long, { uri: 'file:///articles/long.txt' });
    await rulesFound(editor, other);
    const uri = await editor.open(ARTICLE);
    assert.deepEqual(await rulesFound(editor, uri), ['vague-source in line 4']);
    await editor.stop();
  });

  it('is left out where the settings say so, and for more than 20,000 words', async () => {
    const { editor, readings } = await start({ settings: { reading: 'quick' } });
    await editor.open(ARTICLE);
    await until(() => readings.length > 0);
    assert.deepEqual(readings, ['quick']);
    await editor.stop();
    const other = await start();
    await other.editor.open(`${'The council met on Monday in the old hall. '.repeat(2300)}\n`);
    await until(() => other.readings.length > 0);
    assert.deepEqual(other.readings, ['too-long']);
    await other.editor.stop();
  });

  it('gives way to the quick one where the encoder is damaged, and says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-'));
    cpSync(dirname(CLI), folder, { recursive: true });
    truncateSync(join(folder, 'models', 'encoder.bin'), 100_000);
    const { editor, readings } = await start({ cli: join(folder, 'cli.js') });
    const log: string[] = [];
    editor.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      log.push(message);
    });
    const uri = await editor.open(ARTICLE);
    await rulesFound(editor, uri);
    await until(() => readings.at(-1) === 'unavailable');
    assert.ok(
      log.some((message) => /^Nothing can be read in full: model 'encoder': the file is truncated/.test(message)),
    );
    await editor.stop();
    rmSync(folder, { recursive: true });
  });
});
