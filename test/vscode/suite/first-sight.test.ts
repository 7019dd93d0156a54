import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, edit, findings, hoverText, inWorkspace, openSeed, openText, until, write } from '../documents';

const SOON = 250;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Those that stop or restart the server have tests of their own. */
const SWITCHES = /[.](?:enable|disable|restartServer)/;

/** The commands that the palette ever shows. */
function paletteCommands(): string[] {
  interface Contributed {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
  }
  const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'byline-news');
  assert.ok(extension, 'Byline is not installed');
  const { commands, menus } = extension.packageJSON.contributes as Contributed;
  const hidden = new Set(menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
  return commands.map(({ command }) => command).filter((command) => !hidden.has(command) && !SWITCHES.test(command));
}

/** What may be open when a command is run. */
const OPENED: Readonly<Record<string, () => Promise<unknown>>> = {
  'no file': async () => {},
  'an untitled file': () => openText('Nothing yet'),
  'a binary file': async () => {
    await vscode.workspace.fs.writeFile(inWorkspace('scan.bin'), Uint8Array.of(0, 255, 1, 254, 0, 0));
    await vscode.commands.executeCommand('vscode.open', inWorkspace('scan.bin'));
  },
  'a settings file': async () => {
    await write('.vscode/settings.json', '{}');
    await openSeed('.vscode/settings.json');
  },
  'a notebook': async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, 'Critics say it is unsafe.', 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
    await vscode.window.showNotebookDocument(notebook);
  },
  'a comparison': () =>
    Promise.resolve(
      vscode.commands.executeCommand('vscode.diff', inWorkspace('letter.txt'), inWorkspace('review.txt')),
    ),
};

describe('The first minutes', () => {
  it('open a sample as a copy in no file, wrapped, with its questions', async () => {
    await vscode.commands.executeCommand('byline.openSample');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document.isUntitled);
    assert.match(editor.document.getText(), /^Port of Lindhaven reopens/);
    assert.equal(vscode.workspace.getConfiguration('editor', editor.document).get('wordWrap'), 'on');
    await until(() => findings(editor.document).length > 0);
  });

  it('show a card and a question to whoever types the first lines of a text', async () => {
    const document = await openText('');
    await edit(document, (changes) =>
      changes.insert(document.uri, new vscode.Position(0, 0), 'Lund met Quill in Oslo on Monday.'),
    );
    await until(async () => /Oslo/.test(await hoverText(document, at(document, 'Oslo'))));
    await edit(document, (changes) =>
      changes.insert(
        document.uri,
        document.positionAt(document.getText().length),
        '\n\nCritics say the bridge is unsafe.\n',
      ),
    );
    await until(() => findings(document).some(({ range }) => document.getText(range).includes('Critics')));
  });

  for (const [what, open] of Object.entries(OPENED)) {
    it(`find nothing in the palette that fails with ${what}`, async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await open();
      const failed: string[] = [];
      for (const command of paletteCommands()) {
        const done = vscode.commands.executeCommand(command).then(undefined, (error: unknown) => {
          failed.push(`${command}: ${error}`);
        });
        // What asks for a choice waits for it: nobody chooses.
        await Promise.race([done, pause(SOON)]);
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        await Promise.race([done, pause(SOON)]);
      }
      assert.deepEqual(failed, []);
    });
  }

  after(async () => {
    // What the commands above have switched stands as a reader finds it.
    for (const command of ['showGuesses', 'hidePronounHints', 'hideAttributions'])
      await vscode.commands.executeCommand(`byline.${command}`);
  });

  it('let the user say what kind of text a file is', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const document = await openSeed('letter.txt');
    const told = () => vscode.workspace.getConfiguration('byline', document).get<Record<string, string>>('forms', {});
    // The first choice lets Byline tell, the second is a report.
    for (const steps of [1, 0]) {
      const chosen = vscode.commands.executeCommand('byline.chooseForm');
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (let i = 0; i < steps; i++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await chosen;
      assert.deepEqual(told(), steps ? { 'letter.txt': 'report' } : {});
    }
  });
});
