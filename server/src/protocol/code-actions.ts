import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { mentionAt } from '../features/find-at';
import { lexiconFixes } from '../features/lexicon-fixes';
import { messages } from '../features/messages';
import { type QuickFix, quickFixes, safeEdits, type TextEdit } from '../features/quick-fixes';
import { overlaps } from '../text/span';
import { toRange } from './convert';
import type { RuleLink } from './diagnostics';
import { toDiagnostic } from './diagnostics';
import { pathFrom } from './projects';
import type { Session, Snapshot } from './session';

/** Changes a document's project file: `[document URI, path of keys, value]`; null as the value takes an entry away. */
export const CHANGE_PROJECT = 'byline.changeProject';

/** Lists what a document's project file ignores: `[document URI]`. */
export const LIST_IGNORED = 'byline.listIgnored';

/** Makes all safe fixes at once: on saving, where the user has switched that on. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.byline`;

/** Offers what can be done about findings, and about names that were taken for something else. */
export function addCodeActions(
  connection: Connection,
  session: Session,
  ruleLink: RuleLink,
  refresh: () => void,
): void {
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const snapshot = await session.snapshot(textDocument.uri);
    if (!snapshot) return [];
    const { article, findings, lines, uri } = snapshot;
    const folder = snapshot.project?.folder ?? session.projectFolder(uri);
    if (context.only?.some((kind) => FIX_ALL === kind || FIX_ALL.startsWith(`${kind}.`))) return fixAll(snapshot);
    const start = lines.offsetAt(range.start);
    // A cursor touches the character behind it.
    const span = { start, end: Math.max(lines.offsetAt(range.end), start + 1) };
    const forFindings = findings
      .filter((finding) => overlaps(finding, span))
      .flatMap((finding) =>
        quickFixes(article, finding).flatMap((fix): CodeAction[] => {
          const effect = effectOf(snapshot, fix, folder);
          if (!effect) return [];
          const diagnostics = [toDiagnostic(snapshot, finding, ruleLink)];
          const isPreferred = fix.kind === 'edit' && fix.preferred;
          return [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred, ...effect }];
        }),
      );
    const mentioned = folder === undefined ? undefined : mentionAt(article, start);
    const forNames = mentioned ? lexiconFixes(article, mentioned) : [];
    return [
      ...forFindings,
      ...forNames.map(({ title, path, value }): CodeAction => {
        return { title, kind: CodeActionKind.RefactorRewrite, command: changeProject(title, uri, path, value) };
      }),
    ];
  });

  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    const [uri, path, value] = args as [unknown, unknown, unknown];
    if (typeof uri !== 'string' || session.text(uri) === undefined) return null;
    if (command === LIST_IGNORED) return (await session.snapshot(uri))?.project?.config.ignored ?? [];
    if (command === CHANGE_PROJECT && Array.isArray(path)) {
      // No value takes the entry away; JSON has no word for that but null.
      if (await session.changeProject(uri, path, value ?? undefined)) refresh();
      else connection.window.showErrorMessage(messages.projectBroken);
    }
    return null;
  });
}

function fixAll(snapshot: Snapshot): CodeAction[] {
  const edits = safeEdits(snapshot.article, snapshot.findings);
  return edits.length ? [{ title: messages.fix.all, kind: FIX_ALL, edit: toEdit(snapshot, edits) }] : [];
}

const toEdit = ({ uri, lines }: Snapshot, edits: readonly TextEdit[]): WorkspaceEdit => ({
  changes: { [uri]: edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text })) },
});

/** What a fix does: an edit of the document, or a change of the project's file where the document has a folder. */
function effectOf(
  snapshot: Snapshot,
  fix: QuickFix,
  folder: string | undefined,
): Pick<CodeAction, 'edit' | 'command'> | undefined {
  const { uri } = snapshot;
  if (fix.kind === 'edit') return { edit: toEdit(snapshot, fix.edits) };
  if (folder === undefined) return undefined;
  switch (fix.kind) {
    case 'ignore':
      return { command: changeProject(fix.title, uri, ['ignored', -1], fix.ignored) };
    case 'ignore-in-document':
      return {
        command: changeProject(fix.title, uri, ['ignored', -1], { rule: fix.rule, file: pathFrom(folder, uri) }),
      };
    case 'turn-off':
      return { command: changeProject(fix.title, uri, ['rules', fix.rule], 'off') };
  }
}

const changeProject = (title: string, uri: string, path: readonly (string | number)[], value: unknown): Command => ({
  title,
  command: CHANGE_PROJECT,
  arguments: [uri, path, value],
});
