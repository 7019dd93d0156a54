import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { ClaimRow } from '../../server/src/overview/claims';
import type { LogPlace, OverviewAnswer, ReviewParams } from '../../server/src/protocol/own-messages';
import { ARTICLE } from './article';
import { Editor, placeOf } from './editor';

describe('The claim log', () => {
  let root: string;
  let folder: string;
  let machine: string;
  let editor: Editor;
  let uri: string;
  const start = (): Promise<Editor> =>
    Editor.start({ initializationOptions: { logFolder: pathToFileURL(machine).href } });
  const overview = async (of = uri, from = editor): Promise<OverviewAnswer> =>
    from.request('byline/overview', { textDocument: { uri: of } });
  const question = async (of = uri): Promise<ClaimRow> => {
    const row = (await overview(of)).overview.claims.find((one) => one.question !== undefined);
    assert.ok(row, 'nothing is asked');
    return row;
  };
  const note = (row: ClaimRow, notes: ReviewParams['notes'], place: LogPlace = 'shared', of = uri, from = editor) =>
    from.request<string | null>('byline/review', {
      textDocument: { uri: of },
      claim: { claim: row.text, nth: row.nth },
      notes,
      date: '2026-05-04',
      place,
    });
  const findings = async (): Promise<number> =>
    ((await editor.pull(uri)) as DocumentDiagnosticReport & { items: unknown[] }).items.length;
  const lines = (of: string): string[] =>
    readFileSync(join(of, '.byline-review.json'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"file"'));

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'byline-log-'));
    folder = join(root, 'articles');
    machine = join(root, 'machine');
    for (const one of [folder, machine]) mkdirSync(one);
    editor = await start();
    uri = await editor.open(ARTICLE, { uri: pathToFileURL(join(folder, 'story.txt')).href });
  });
  afterEach(async () => {
    await editor.stop();
    rmSync(root, { recursive: true });
  });

  it('is kept beside the text where it is shared, one line a claim', async () => {
    assert.equal(await note(await question(), { state: 'asked', note: 'called the port' }), null);
    const [line] = lines(folder);
    assert.match(line, /"file":"story.txt","claim":".*","state":"asked","note":"called the port","date":"2026-05-04"/);
    const { state, note: kept, date } = await question();
    assert.deepEqual({ state, kept, date }, { state: 'asked', kept: 'called the port', date: '2026-05-04' });
    assert.equal(await findings(), 1, 'what is asked is still asked');
  });

  it('is kept on this machine alone where the user says so, and takes nothing out of the shared one', async () => {
    await note(await question(), { note: 'for all' }, 'shared');
    await note(await question(), { note: 'for me' }, 'machine');
    assert.match(lines(machine)[0], /"file":"file:.*story.txt".*"note":"for me"/);
    assert.match(lines(folder)[0], /"note":"for all"/);
    assert.equal((await question()).note, 'for me');
    await note(await question(), { note: 'for all again' }, 'shared');
    assert.deepEqual(lines(machine), []);
  });

  it('takes no line for a claim of which nothing is said', async () => {
    await note(await question(), { state: 'checked' });
    await note(await question(), { state: 'open' });
    assert.deepEqual(lines(folder), []);
  });

  it('outlives the server', async () => {
    await note(await question(), { state: 'checked' }, 'machine');
    await editor.stop();
    editor = await start();
    await editor.open(ARTICLE, { uri });
    assert.equal((await question()).state, 'checked');
  });

  it('finds a claim again whose words have changed: open, with the old words until something is noted anew', async () => {
    await note(await question(), { state: 'checked', note: 'ledger seen' });
    const before = (await question()).text;
    const place = placeOf(ARTICLE, 'hundreds');
    await editor.change(uri, { start: place, end: { ...place, character: place.character + 8 } }, 'dozens');
    const row = await question();
    assert.deepEqual([row.state, row.note, row.was?.claim], ['open', 'ledger seen', before]);
    await note(row, { state: 'asked' });
    assert.equal(lines(folder).length, 1);
    assert.equal((await question()).was, undefined);
  });

  it('follows a file to another folder with a log of its own', async () => {
    await note(await question(), { note: 'ledger seen' });
    const archive = join(root, 'archive');
    mkdirSync(archive);
    const to = pathToFileURL(join(archive, 'old story.txt')).href;
    await editor.request('byline/moved', { files: [{ from: uri, to }] });
    assert.deepEqual(lines(folder), []);
    assert.match(lines(archive)[0], /"file":"old story.txt"/);
    await editor.open(ARTICLE, { uri: to });
    assert.equal((await question(to)).note, 'ledger seen');
  });

  it('makes no file where nothing is noted, whatever is renamed, closed or reopened', async () => {
    const to = pathToFileURL(join(folder, 'later.txt')).href;
    await editor.request('byline/moved', { files: [{ from: uri, to }, { from: 'untitled:Untitled-1', to: null }] }); // biome-ignore format: one line
    assert.equal(await note(await question(), { state: 'open' }), null);
    assert.equal(existsSync(join(folder, '.byline-review.json')), false);
    assert.equal(existsSync(join(machine, '.byline-review.json')), false);
  });

  it('accepts a question by what the project ignores, and takes that back', async () => {
    assert.equal(await note(await question(), { state: 'accepted', note: 'common knowledge' }), null);
    assert.equal(await findings(), 0);
    assert.equal(JSON.parse(readFileSync(join(folder, '.byline.json'), 'utf8')).ignored.length, 1);
    assert.doesNotMatch(lines(folder)[0], /accepted/);
    assert.equal((await question()).state, 'accepted');
    await note(await question(), { state: 'checked' });
    assert.equal(await findings(), 1);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, '.byline.json'), 'utf8')).ignored, []);
    assert.deepEqual([(await question()).state, (await question()).note], ['checked', 'common knowledge']);
  });

  it('keeps all that is noted in two windows at once', async () => {
    const other = await start();
    try {
      await other.open(ARTICLE, { uri });
      const { claims } = (await overview()).overview;
      assert.ok(claims.length >= 3);
      await Promise.all(
        claims.map((row, i) => note(row, { note: `note ${i}` }, 'shared', uri, i % 2 === 0 ? editor : other)),
      );
      const notes = (await overview(uri, other)).overview.claims.map((row) => row.note);
      assert.deepEqual(notes, claims.map((_, i) => `note ${i}`)); // biome-ignore format: one line
    } finally {
      await other.stop();
    }
  });

  it('is left as it is where it cannot be read, and the user hears of it', async () => {
    const path = join(folder, '.byline-review.json');
    writeFileSync(path, '<<<<<<< ours');
    assert.match((await note(await question(), { state: 'checked' })) ?? '', /\.byline-review\.json was not changed/);
    assert.equal(readFileSync(path, 'utf8'), '<<<<<<< ours');
  });

  it('is this machine’s for a text that is in no file, until that is closed', async () => {
    const untitled = await editor.open(ARTICLE, { uri: 'untitled:Untitled-1' });
    assert.equal((await overview(untitled)).sharedLog, null);
    assert.equal(await note(await question(untitled), { state: 'checked' }, 'machine', untitled), null);
    assert.equal((await question(untitled)).state, 'checked');
    assert.equal(await note(await question(untitled), { state: 'accepted' }, 'machine', untitled), null);
    assert.equal((await question(untitled)).state, 'accepted');
    await note(await question(untitled), { state: 'open' }, 'machine', untitled);
    assert.equal((await question(untitled)).state, 'open');
    await note(await question(untitled), { note: 'who is this?' }, 'machine', untitled);
    await editor.request('byline/moved', { files: [{ from: untitled, to: null }] });
    assert.deepEqual(lines(machine), []);
  });

  it('forgets a claim that is gone when it is told to', async () => {
    await note(await question(), { note: 'ledger seen' });
    const end = { line: ARTICLE.split('\n').length, character: 0 };
    await editor.change(
      uri,
      { start: { line: 0, character: 0 }, end },
      'Dockers met in Lindmore on Monday, the port said.',
    );
    const { gone } = (await overview()).overview;
    assert.deepEqual(gone.map((one) => one.note), ['ledger seen']); // biome-ignore format: one line
    await editor.request('byline/review', {
      textDocument: { uri },
      claim: { claim: gone[0].claim, nth: 1 },
      notes: null,
      date: '2026-05-04',
      place: 'machine',
    });
    assert.deepEqual((await overview()).overview.gone, []);
    assert.ok(existsSync(join(folder, '.byline-review.json')));
  });
});
