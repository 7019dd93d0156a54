import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol/own-messages';

type Form = StatusParams['form'];

/** What each kind of text is called, in the order in which they are offered. */
const NAMES: Readonly<Record<Form, string>> = {
  report: vscode.l10n.t('Report'),
  brief: vscode.l10n.t('Brief'),
  interview: vscode.l10n.t('Interview or transcript'),
  release: vscode.l10n.t('Press release'),
  opinion: vscode.l10n.t('Opinion or letter'),
  review: vscode.l10n.t('Review'),
  live: vscode.l10n.t('Live blog'),
  official: vscode.l10n.t('Court or official document'),
  feature: vscode.l10n.t('Feature or travel'),
  other: vscode.l10n.t('Other text'),
};

/** The name of a form, to be shown. */
export const formName = (form: Form): string => NAMES[form];

/** Lets the user say what kind of text the active document is. Goes into the settings; for a document in no file, it goes while that is open. */
export async function chooseForm(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first.'));
    return;
  }
  const forms = Object.entries(NAMES).map(([form, label]) => ({ label, form }));
  const byItself = { label: vscode.l10n.t('Let Byline tell'), form: undefined };
  const chosen = await vscode.window.showQuickPick([byItself, ...forms], {
    title: vscode.l10n.t('What Kind of Text Is This?'),
  });
  if (!chosen) return;
  if (uri.scheme === 'untitled') {
    await vscode.commands.executeCommand('byline.tellForm', uri.toString(), chosen.form ?? null);
  } else await setForm(uri, chosen.form);
}

/** Writes a file's form into the settings of its folder, or into the user's where no folder is open around it. */
async function setForm(uri: vscode.Uri, form: string | undefined): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const path = folder ? vscode.workspace.asRelativePath(uri, false) : uri.toString(true);
  const configuration = vscode.workspace.getConfiguration('byline', uri);
  const set = configuration.inspect<Record<string, string>>('forms');
  const [target, before] = !folder
    ? [vscode.ConfigurationTarget.Global, set?.globalValue]
    : vscode.workspace.workspaceFile
      ? [vscode.ConfigurationTarget.WorkspaceFolder, set?.workspaceFolderValue]
      : [vscode.ConfigurationTarget.Workspace, set?.workspaceValue];
  const { [path]: _, ...others } = before ?? {};
  const after = form === undefined ? others : { ...others, [path]: form };
  await configuration.update('forms', Object.keys(after).length ? after : undefined, target);
}
