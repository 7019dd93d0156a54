import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, at, find, findings, hoverText, openNew, until } from '../documents';

const rules = (document: vscode.TextDocument): string[] =>
  findings(document).map(({ code }) => String(typeof code === 'object' ? code.value : code));

/** Notes what is found in a document each time that changes. */
function watch(document: vscode.TextDocument) {
  const seen: string[][] = [];
  const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
    seen.push(rules(document));
  });
  return { seen, stop: () => listener.dispose() };
}

/** Twice what a reading in full of a short article may take on a machine that has nothing else to do: this one runs tests. */
const SOON = 2000;

describe('Two readings', () => {
  it('show who is in an article before they tell its claims, and these soon after', async function () {
    const start = performance.now();
    const document = await openNew('readings/opened.txt', ARTICLE.replaceAll('Greco', 'Marchetti'));
    assert.match(await hoverText(document, at(document, 'Marchetti told')), /Paolo Marchetti/);
    const quick = performance.now() - start;
    await until(() => rules(document).includes('unattributed-claim'));
    const full = performance.now() - start;
    const times = `a card after ${Math.round(quick)} ms, claims after ${Math.round(full)} ms`;
    if (this.test) this.test.title += `: ${times}`;
    assert.ok(quick < SOON && full - quick < SOON, times);
  }).timeout(60_000);

  it('take nothing back while somebody types, and answer every keystroke', async () => {
    const document = await openNew('readings/typed.txt', ARTICLE);
    await until(() => rules(document).includes('unattributed-claim'));
    const { seen, stop } = watch(document);
    let slowest = 0;
    const editor = await vscode.window.showTextDocument(document);
    for (const letter of 'Rain fell. ') {
      const end = find(document, 'Greco told reporters.').end;
      await editor.edit((edit) => edit.insert(end, letter));
      const start = performance.now();
      assert.match(await hoverText(document, at(document, 'Greco told')), /Paolo Greco/);
      slowest = Math.max(slowest, performance.now() - start);
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
    stop();
    assert.ok(slowest < 2000, `a card took ${Math.round(slowest)} ms`);
    for (const found of seen) assert.ok(found.includes('unattributed-claim'), JSON.stringify(seen));
  }).timeout(120_000);
});
