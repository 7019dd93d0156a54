import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  ARTICLE,
  at,
  edit,
  findings,
  hoverText,
  inWorkspace,
  openNew,
  openSeed,
  openText,
  read,
  until,
} from '../documents';

describe('When things go wrong', function () {
  this.timeout(120_000);

  it('the folder of a text is deleted: it is read on, and others too', async () => {
    const document = await openNew('doomed/story.txt', ARTICLE);
    await until(() => findings(document).length === 1);
    await vscode.workspace.fs.delete(inWorkspace('doomed'), { recursive: true });
    await edit(document, (e) => e.insert(document.uri, document.positionAt(0), '\n'));
    await until(async () => /mayor/i.test(await hoverText(document, at(document, 'Greco told'))));
    const other = await openSeed();
    await until(() => findings(other).length > 0);
  });

  it('settings change while a text is analysed: the last ones count', async () => {
    const settings = vscode.workspace.getConfiguration('byline');
    const document = await openText(ARTICLE);
    try {
      for (let i = 0; i < 10; i++) {
        await edit(document, (e) => e.insert(document.uri, document.positionAt(document.getText().length), ' So.'));
        await settings.update('enable', i % 2 === 1, vscode.ConfigurationTarget.Global);
      }
      await until(() => findings(document).length === 1);
      await settings.update('enable', false, vscode.ConfigurationTarget.Global);
      await until(() => findings(document).length === 0);
    } finally {
      await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
    }
    await until(() => findings(document).length === 1);
  });

  it('a text is closed while it is analysed: nothing of it stays, and others are answered', async () => {
    const other = await openText(ARTICLE);
    const long = await openNew('long.txt', ARTICLE.repeat(150));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(() => findings(other).length === 1);
    assert.match(await hoverText(other, at(other, 'Greco told')), /mayor/i);
    await until(() => long.isClosed === false || vscode.languages.getDiagnostics(long.uri).length === 0);
    await vscode.workspace.fs.delete(inWorkspace('long.txt'));
  });

  it('the project file changes on the disk while the editor changes it: neither change is lost', async () => {
    const document = await openNew('both/story.txt', ARTICLE);
    await until(() => findings(document).length === 1);
    const names = ['Ana Berg', 'Bea Dahl', 'Cor Eide', 'Dee Falk', 'Eva Grip'];
    await Promise.all(
      names.map((value) =>
        vscode.commands.executeCommand('byline.changeProject', document.uri.toString(), {
          kind: 'add',
          path: ['actors', 'notActors'],
          value,
        }),
      ),
    );
    const { actors } = JSON.parse(await read('.byline.json'));
    assert.deepEqual(actors.notActors.filter((name: string) => names.includes(name)).sort(), names);
    await vscode.workspace.fs.delete(inWorkspace('.byline.json'));
  });
});
