import * as vscode from 'vscode';
import { LINK_COMMANDS } from './client-options';
import { chooseForm } from './forms';
import { listIgnored, showAgain } from './ignored-view';

/** What commands do with the running extension. */
interface Controls {
  readonly log: { show(): void };
  restart(): Promise<void>;
  tryAgain(uri: string): void;
}

/** Registers everything that the user, a link or a quick fix can run. */
export function registerCommands(context: vscode.ExtensionContext, extension: Controls): void {
  const commands: Record<string, (...args: never[]) => unknown> = {
    'byline.enable': () => setSetting('enable', true, vscode.ConfigurationTarget.Global),
    'byline.disable': () => setSetting('enable', false, vscode.ConfigurationTarget.Global),
    'byline.enableInWorkspace': () => setSetting('enable', true, vscode.ConfigurationTarget.Workspace),
    'byline.disableInWorkspace': () => setSetting('enable', false, vscode.ConfigurationTarget.Workspace),
    'byline.restartServer': () => extension.restart(),
    'byline.showLog': () => extension.log.show(),
    // Only the status and a message lead here: they know the document.
    'byline.tryAgain': (uri: unknown) => typeof uri === 'string' && extension.tryAgain(uri),
    ...switches('Attributions', 'highlightAttributions'),
    ...switches('PronounHints', 'inlayHints.pronouns'),
    ...switches('Guesses', 'showGuesses'),
    'byline.reviewIgnored': reviewIgnored,
    'byline.chooseForm': chooseForm,
    'byline.openSample': () => openSample(context),
    [LINK_COMMANDS.goTo]: goTo,
    [LINK_COMMANDS.correct]: correctActor,
    [LINK_COMMANDS.showRule]: (rule: string) => showRule(context, rule),
  };
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, run));
  }
}

async function setSetting(key: string, value: unknown, target: vscode.ConfigurationTarget): Promise<void> {
  if (target === vscode.ConfigurationTarget.Workspace && !vscode.workspace.workspaceFolders) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: this setting belongs to one.'));
    return;
  }
  const configuration = vscode.workspace.getConfiguration('byline');
  await configuration.update(key, value, target);
  // What the workspace says goes before what the user says everywhere.
  const winning = configuration.inspect(key)?.workspaceValue;
  if (target === vscode.ConfigurationTarget.Global && winning !== undefined && winning !== value) {
    await configuration.update(key, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/** The two commands that show and hide something: the palette offers the one that does something. */
function switches(name: string, key: string): Record<string, () => Promise<void>> {
  return { [`byline.show${name}`]: () => turn(key, true), [`byline.hide${name}`]: () => turn(key, false) };
}

/** Turns a setting on or off, where it was set last. */
async function turn(key: string, value: boolean): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('byline');
  const inWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await configuration.update(key, value, target);
}

/** Opens a copy of the sample article that is in no file, so that whatever is tried in it spoils nothing. */
async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(context.extensionUri, 'seeds', 'wire-report.txt'),
  );
  const content = new TextDecoder().decode(bytes);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content }));
}

/** Lists the findings that the document's project ignores, and takes back those that the user chooses. */
async function reviewIgnored(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const ignored = uri ? await listIgnored(uri) : [];
  if (!uri || ignored.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is ignored for this document.'));
    return;
  }
  const items = ignored.map((entry) => {
    const label = entry.text === undefined ? vscode.l10n.t('All findings') : withoutIcons(entry.text);
    return { entry, label, description: entry.rule, ...(entry.file && { detail: withoutIcons(entry.file) }) };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Ignored Findings'),
    placeHolder: vscode.l10n.t('Choose those to show again'),
  });
  for (const { entry } of chosen ?? []) await showAgain(uri, entry);
}

/** Text as it is, where VS Code would make an icon of "$(name)". */
const withoutIcons = (text: string): string => text.replaceAll('$(', '\\$(');

/** Shows a place in a document: what the links in hovers run. */
async function goTo(uri: string, line: number, character: number): Promise<void> {
  const position = new vscode.Position(line, character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(position, position) });
}

/** A correction of an actor, as the server offers it: a change of the project's file. */
interface Correction {
  readonly title: string;
  readonly change: { readonly value?: unknown };
}

/** Lets the user say what is wrong about an actor, and writes it into the document's project file. */
async function correctActor(uri: string, file: string, corrections: readonly Correction[]): Promise<void> {
  const items = corrections.map(({ title, change }) => ({
    label: withoutIcons(title),
    detail: withoutIcons(vscode.l10n.t('Writes {0} into {1}', JSON.stringify(change.value), file)),
    change,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Correct This Actor'),
    placeHolder: vscode.l10n.t('Choose what is right; it goes for all texts of the project'),
  });
  if (chosen) await vscode.commands.executeCommand('byline.changeProject', uri, chosen.change);
}

/** Opens the page of a rule, which ships with the extension. */
async function showRule(context: vscode.ExtensionContext, rule: string): Promise<void> {
  if (!/^[a-z-]+$/.test(rule)) return;
  const page = vscode.Uri.joinPath(context.extensionUri, 'dist', 'rules', `${rule}.md`);
  await vscode.commands.executeCommand('markdown.showPreview', page);
}
