import assert from 'node:assert/strict';
import type { DocumentSymbol, Hover } from 'vscode-languageserver-protocol';
import { cursor, Editor } from './editor';

const SMALL = `Ferry stays in harbour

Ana Sule, the mayor of Westby, said on Monday that the ferry would not leave.

Ada Holm, who keeps the logbook, told the council that the pumps were old.
`;

/** Long enough that nobody analyses it in a moment, and with names of its own. */
const LARGE = Array.from({ length: 300 }, (_, i) => {
  const name = `${'BDFGKLMN'[i % 8]}${'aeiou'[i % 5]}${'lmnrst'[i % 6]}en Berg${'aeiou'[(i >> 3) % 5]}`;
  return `${name}, who runs quay ${i}, said that the ${i % 2 ? 'ferry' : 'tram'} had been late. “Nobody told us,” she added. Critics say that the company has lied about ship ${i} for years.`;
}).join('\n\n');

const shown = (hover: Hover | null): string => JSON.stringify(hover?.contents ?? null);

describe('While a long text is analysed', function () {
  this.timeout(240_000);
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start();
  });
  afterEach(() => editor.process.kill());

  it('cards, outlines and findings of another one come at once', async () => {
    const small = await editor.open(SMALL, { uri: 'file:///small.txt' });
    await editor.pull(small);
    const large = await editor.open(LARGE, { uri: 'file:///large.txt' });
    let isDone = false;
    const findings = editor.pull(large).then(() => {
      isDone = true;
    });
    const { position } = cursor(SMALL.replace('Ana Sule', 'Ana| Sule'));
    for (let i = 0; i < 5; i++) {
      assert.match(shown(await editor.at<Hover>('hover', small, position)), /mayor/);
      const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: small },
      });
      assert.deepEqual(
        symbols.map(({ name }) => name),
        ['Ferry stays in harbour'],
      );
    }
    assert.equal(isDone, false);
    await findings;
  });

  it('its own cards come from the last analysis, where they stand now, but for what is being written', async () => {
    const large = await editor.open(LARGE, { uri: 'file:///large.txt' });
    await editor.pull(large);
    const below = cursor(LARGE.replace('who runs quay 200', 'who| runs quay 200')).position;
    const name = { line: below.line, character: 2 };
    const before = await editor.at<Hover>('hover', large, name);
    assert.match(shown(before), /Berg/);

    const at = cursor(LARGE.replace('who runs quay 100', '|who runs quay 100')).position;
    await editor.insert(large, at, 'the harbour master,\nlong retired, ');
    let isDone = false;
    const findings = editor.pull(large).then(() => {
      isDone = true;
    });
    const moved = await editor.at<Hover>('hover', large, { ...name, line: name.line + 1 });
    assert.equal(moved?.range?.start.line, name.line + 1);
    assert.equal(isDone, false);
    // What is being written waits for its analysis.
    assert.match(shown(await editor.at<Hover>('hover', large, { line: at.line, character: 2 })), /Berg/);
    await findings;
  });

  it('a new version takes the old one’s place, and what changes the text waits for it', async () => {
    const large = await editor.open(LARGE, { uri: 'file:///large.txt' });
    const old = editor.pull(large);
    await editor.insert(large, { line: 0, character: 0 }, 'Ida Krone of Westby said no.\n\n');
    const edit = await editor.at<{ changes: Record<string, unknown[]> }>(
      'rename',
      large,
      { line: 0, character: 2 },
      { newName: 'Ida Kron' },
    );
    assert.ok(edit.changes[large].length > 0);
    await old;
  });
});
