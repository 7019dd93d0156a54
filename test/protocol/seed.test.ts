import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, DiagnosticSeverity, type DocumentSymbol, type Hover } from 'vscode-languageserver-protocol';
import { Editor, placeOf, wordsAt } from './editor';

const SEED = readFileSync(join(import.meta.dirname, '..', '..', 'seeds', '000_5494746a07eb13ec.txt'), 'utf8');

describe('The seed article, over the protocol', () => {
  let editor: Editor;
  let uri: string;
  before(async () => {
    editor = await Editor.start({});
    uri = await editor.open(SEED);
  });
  after(() => editor.stop());

  it('has its title and three sections', async () => {
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]),
      [
        [
          'Anti-IS Coalition Opposes Intervention in Libya',
          ['Syria Peace Talks Stall', 'Firm Strategy for Syria, Iraq', 'Leaders Backtrack'],
        ],
      ],
    );
  });

  it('has exactly three findings, and a hint where a part of a sentence names no source', async () => {
    const report = await editor.pull(uri);
    const found = report.kind === 'full' ? (report.items as Diagnostic[]) : [];
    const begin = ({ range }: Diagnostic) => wordsAt(SEED, range).split(' ').slice(0, 2).join(' ');
    const hint = DiagnosticSeverity.Hint;
    const above = found.filter(({ severity }) => severity !== hint);
    assert.deepEqual(above.map(begin), ['But simultaneously,', 'Libya became', 'Since 2014,']);
    assert.deepEqual(found.filter(({ severity }) => severity === hint).map(begin), ['reports that']);
  });

  it('knows whom "He" means', async () => {
    const position = placeOf(SEED, 'He called on');
    const hover = await editor.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
    assert.match(JSON.stringify(hover.contents), /John Kerry.*US Secretary of State/);
  });
});
