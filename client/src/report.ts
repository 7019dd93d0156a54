import * as vscode from 'vscode';
import { toCsv } from '../../server/src/overview/csv';
import { toHtml } from '../../server/src/overview/html';
import { toMarkdownPage } from '../../server/src/overview/markdown';
import type { Overview } from '../../server/src/overview/overview';
import { OVERVIEW, type OverviewAnswer } from '../../server/src/protocol/own-messages';
import { ActorsView } from './actors-view';
import { AttributionColours } from './attribution-colours';
import { ClaimLog } from './claim-log';
import { IgnoredView } from './ignored-view';
import { QuestionsView } from './questions-view';
import { ReportPanel } from './report-panel';
import type { ReportSource } from './report-source';

interface Export {
  readonly label: string;
  readonly ending: string;
  readonly print: (overview: Overview) => string;
}

/** What shows who says what: the view of actors, and the report with its commands to open it, let it stay with its text, write it into a file. */
export function registerReport(context: vscode.ExtensionContext, source: ReportSource): void {
  const log = new ClaimLog(context, source);
  const panel = new ReportPanel(context, source, log);
  context.subscriptions.push(
    log,
    panel,
    new AttributionColours(source),
    new ActorsView(source),
    new QuestionsView(source, log),
    new IgnoredView(source),
    vscode.commands.registerCommand('byline.openReport', () => panel.open()),
    vscode.commands.registerCommand('byline.pinReport', () => panel.pin(true)),
    vscode.commands.registerCommand('byline.unpinReport', () => panel.pin(false)),
    vscode.commands.registerCommand('byline.exportReport', () =>
      exportReport(source, panel.uri ?? vscode.window.activeTextEditor?.document.uri),
    ),
  );
}

async function exportReport(source: ReportSource, uri: vscode.Uri | undefined): Promise<void> {
  const textDocument = { uri: uri?.toString() };
  const answer = uri && (await source.request<OverviewAnswer>(OVERVIEW, { textDocument }));
  if (!uri || !answer) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open an article to see who says what in it.'));
    return;
  }
  const exports: readonly Export[] = [
    { label: vscode.l10n.t('Web Page'), ending: 'html', print: toHtml },
    { label: 'Markdown', ending: 'md', print: toMarkdownPage },
    { label: vscode.l10n.t('Table of Claims (CSV)'), ending: 'csv', print: toCsv },
    { label: 'JSON', ending: 'json', print: (page) => `${JSON.stringify(page, null, 2)}\n` },
  ];
  const title = vscode.l10n.t('Export Report');
  const chosen = await vscode.window.showQuickPick(exports, { title });
  const defaultUri = uri.with({
    scheme: uri.scheme === 'untitled' ? 'file' : uri.scheme,
    path: `${uri.path}.${chosen?.ending}`,
  });
  const target =
    chosen && (await vscode.window.showSaveDialog({ title, defaultUri, filters: { [chosen.label]: [chosen.ending] } }));
  if (chosen && target)
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(chosen.print(answer.overview)));
}
