import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, find, findings, hoverText, openSeed, until } from '../documents';

describe('What is shown in an article', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = await openSeed();
    await until(() => findings(document).length > 0);
  });

  it('names the speaker over a quotation, and how it is said', async () => {
    const card = await hoverText(document, at(document, 'in a preparatory phase'));
    assert.match(card, /Said by \*\*Bashar al-Jaafari\*\*.*“insisted”/);
  });

  it('has the card and the finding where an actor stands in a claim', async () => {
    const place = at(document, 'the terrorist group has carved');
    assert.ok(findings(document).some(({ range }) => range.contains(place)));
    assert.match(await hoverText(document, place), /\*\*Islamic State\*\*/);
  });

  it('tells on the card whose body an actor is of, and links to where its role is said', async () => {
    const card = await hoverText(document, at(document, 'Paolo Gentiloni'));
    assert.match(
      card,
      /\*\*Paolo Gentiloni\*\* · person, government, Italy · \[Italian Foreign Minister\]\(command:byline\.goTo/,
    );
  });

  it('resolves pronouns in the text, on command', async () => {
    const hints = async (): Promise<string[]> => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
        'vscode.executeInlayHintProvider',
        document.uri,
        find(document, document.getText()),
      );
      return (found ?? []).map(({ label }) => (typeof label === 'string' ? label : label.map((p) => p.value).join('')));
    };
    assert.deepEqual(await hints(), []);
    await vscode.commands.executeCommand('byline.showPronounHints');
    await until(async () => (await hints()).some((label) => label === 'Kerry'));
    await vscode.commands.executeCommand('byline.hidePronounHints');
    await until(async () => (await hints()).length === 0);
  });

  it('says “probably” of what is a guess, and hides it on command', async () => {
    const guess = at(document, 'the terrorist group has carved');
    assert.match(await hoverText(document, guess), /probably/);
    await vscode.commands.executeCommand('byline.hideGuesses');
    await until(async () => !/Islamic State/.test(await hoverText(document, guess)));
    assert.match(await hoverText(document, at(document, 'John Kerry')), /Secretary of State/);
    await vscode.commands.executeCommand('byline.showGuesses');
    await until(async () => /probably/.test(await hoverText(document, guess)));
  });

  it('explains beside the text why a place is read as it is', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const place = at(document, 'He called');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('byline.explain');
    const explanation = (): vscode.TextDocument | undefined =>
      vscode.window.visibleTextEditors
        .map((shown) => shown.document)
        .find(({ uri }) => uri.scheme === 'byline-explain');
    await until(() => /“He” means “John Kerry”/.test(explanation()?.getText() ?? ''));
    assert.match(explanation()?.getText() ?? '', /^Line\n {2}Read as running/);
    assert.equal(vscode.window.activeTextEditor?.document, document, 'the text keeps the cursor');
  });
});
