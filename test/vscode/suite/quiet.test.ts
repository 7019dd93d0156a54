import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, findings, hoverText, openSeed, openText, until } from '../documents';

const CLAIMS = `The council deliberately ruined the old harbour and has driven hundreds of families into poverty since 2019.

Mayor Paolo Greco said on Monday that the talks with the dockers would go on next week. "We will find an answer," Greco told reporters.
`;

describe('Where Byline is quiet', () => {
  // What is analysed later is told apart from what is never analysed by an ordinary document that was opened after it.
  const othersAreDone = async () => {
    const ordinary = await openText(CLAIMS);
    await until(() => findings(ordinary).length === 1);
  };

  it('Markdown has hovers, but no findings', async () => {
    const document = await openText(`# A walk\n\n${CLAIMS}`, 'markdown');
    await until(async () => /mayor/i.test(await hoverText(document, at(document, 'Greco told'))));
    await othersAreDone();
    assert.deepEqual(findings(document), []);
  });

  it('Markdown has findings where they are switched on', async () => {
    const settings = vscode.workspace.getConfiguration('byline');
    await settings.update('markdown.findings', true, vscode.ConfigurationTarget.Global);
    try {
      const document = await openText(`# Another walk\n\n${CLAIMS}`, 'markdown');
      await until(() => findings(document).length === 1);
    } finally {
      await settings.update('markdown.findings', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('a text that is no prose has no findings', async () => {
    const document = await openText('numpy==1.26.4\nrequests>=2.31\n# pinned because of the build\nurllib3<3\n');
    await othersAreDone();
    assert.deepEqual(findings(document), []);
  });

  it('a document of another scheme, such as the old side of a diff, is left alone', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('review', {
      provideTextDocumentContent: () => CLAIMS,
    });
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('review:/old/article.txt'));
      await vscode.window.showTextDocument(document);
      assert.equal(document.languageId, 'plaintext');
      await othersAreDone();
      assert.deepEqual(findings(document), []);
      assert.equal(await hoverText(document, at(document, 'Greco told')), '');
    } finally {
      provider.dispose();
    }
  });

  it('nothing is found while it is disabled, and everything again when it is enabled', async () => {
    const document = await openSeed();
    await until(() => findings(document).length > 0);
    await vscode.commands.executeCommand('byline.disable');
    await until(() => findings(document).length === 0);
    await vscode.commands.executeCommand('byline.enable');
    await until(() => findings(document).length > 0);
  });

  it('nothing is found in a workspace where it is disabled', async () => {
    const document = await openSeed();
    await vscode.commands.executeCommand('byline.disableInWorkspace');
    await until(() => findings(document).length === 0);
    await vscode.commands.executeCommand('byline.enableInWorkspace');
    await until(() => findings(document).length > 0);
  });
});
