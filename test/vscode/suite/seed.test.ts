import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, definition, find, findings, hoverText, openSeed, outline, references, until } from '../documents';

describe('The seed article', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openSeed();
    await until(() => findings(document).length > 0);
  });

  it('has its title and three sections in the outline', async () => {
    assert.deepEqual(await outline(document), [
      'Anti-IS Coalition Opposes Intervention in Libya',
      '  Syria Peace Talks Stall',
      '  Firm Strategy for Syria, Iraq',
      '  Leaders Backtrack',
    ]);
  });

  it('has exactly three findings above hint level', () => {
    const claims = findings(document).sort((a, b) => a.range.start.compareTo(b.range.start));
    const expected = [
      'But simultaneously, the terrorist group has carved out',
      'Libya became mired in chaos',
      'Since 2014, the country has been split',
    ];
    assert.equal(claims.length, expected.length);
    for (const [i, start] of expected.entries()) {
      const claim = claims[i] as vscode.Diagnostic;
      assert.ok(
        claim.range.contains(find(document, start).start),
        `${document.getText(claim.range)} is not “${start}…”`,
      );
      assert.equal(typeof claim.code === 'object' ? claim.code.value : claim.code, 'unattributed-claim');
    }
  });

  it('shows the card of an actor over its full name, its last name and a pronoun', async () => {
    for (const place of [at(document, 'John Kerry'), at(document, 'Kerry, along'), at(document, 'He called')]) {
      const card = await hoverText(document, place);
      assert.match(card, /John Kerry/);
      assert.match(card, /Secretary of State/);
    }
  });

  it('says why a capital stands for a state', async () => {
    assert.match(await hoverText(document, at(document, 'Paris was pushing')), /Paris.*stands for.*France/s);
  });

  it('has nothing to say over a word that means nobody', async () => {
    assert.equal(await hoverText(document, at(document, 'Talks were held')), '');
  });

  it('leads from a last name to the full name, and to every mention', async () => {
    const kerry = at(document, 'Kerry, along');
    assert.deepEqual(await definition(document, kerry), ['John Kerry']);
    const mentions = await references(document, kerry);
    assert.ok(
      mentions.includes('John Kerry') && mentions.includes('Kerry') && mentions.includes('He'),
      mentions.join(', '),
    );
  });

  it('highlights the mentions of the actor under the cursor', async () => {
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, 'Kerry, along'),
    );
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)).filter((words) => words.includes('Kerry')),
      ['John Kerry', 'Kerry'],
    );
  });
});
