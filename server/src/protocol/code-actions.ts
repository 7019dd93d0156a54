import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Command,
  type Connection,
  MessageType,
  type Range,
  ShowMessageNotification,
  type ShowMessageParams,
  StringValue,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { isForm } from '../article/forms';
import { type Mentioned, mentionAt } from '../features/find-at';
import { type LexiconFix, lexiconFixes } from '../features/lexicon-fixes';
import { messages } from '../features/messages';
import { type QuickFix, quickFixes, safeEdits } from '../features/quick-fixes';
import { CONFIG_NAME } from '../project/config';
import type { ProjectChange } from '../project/edit';
import type { TextEdit } from '../rules/rule';
import { isRecord } from '../text/json-values';
import { overlaps } from '../text/span';
import type { ClientFeatures } from './client-features';
import type { Contexts } from './contexts';
import { toRange } from './convert';
import { type RuleLink, toDiagnostic } from './diagnostics';
import { pathFrom } from './projects';
import type { Session, Snapshot } from './session';

/** Changes a document's project file: `[document URI, change]`. */
export const CHANGE_PROJECT = 'byline.changeProject';

/** Lists what a document's project file ignores: `[document URI]`. */
export const LIST_IGNORED = 'byline.listIgnored';

/** Ignores something in a document as long as it is open: `[document URI, entry]`, for documents that no folder holds. */
export const IGNORE_WHILE_OPEN = 'byline.ignoreWhileOpen';

/** Says what kind of text a document is as long as it is open: `[document URI, form]`, or null in the form's place to take it back. */
export const TELL_FORM = 'byline.tellForm';

/** Makes all safe fixes at once: on saving, where the user has switched that on. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.byline`;

/** Offers what can be done about findings, and about names that were taken for something else. */
export function addCodeActions(
  connection: Connection,
  session: Session,
  contexts: Contexts,
  client: ClientFeatures,
  ruleLink: RuleLink,
  refresh: () => void,
): void {
  /** All that can be done at a place, but for what is done on saving. */
  const actionsAt = (snapshot: Snapshot, range: Range): CodeAction[] => {
    const { article, findings, lines, uri } = snapshot;
    const folder = snapshot.project?.folder ?? contexts.projectFolder(uri);
    const start = lines.offsetAt(range.start);
    // A cursor touches the character behind it.
    const span = { start, end: Math.max(lines.offsetAt(range.end), start + 1) };
    const forFindings = findings
      .filter((finding) => overlaps(finding, span))
      .flatMap((finding) =>
        quickFixes(article, finding).flatMap((fix): CodeAction[] => {
          if (fix.kind === 'edit' && fix.snippet && !client.snippetEdits) return [];
          const diagnostics = [toDiagnostic(snapshot, finding, client, ruleLink)];
          const isPreferred = fix.kind === 'edit' && fix.preferred === true;
          const effect = effectOf(snapshot, fix, folder);
          if (!effect) return [];
          return [{ ...effect, kind: CodeActionKind.QuickFix, diagnostics, isPreferred }];
        }),
      );
    const mentioned = folder === undefined ? undefined : mentionAt(article, start);
    return [...forFindings, ...(mentioned ? corrections(snapshot, mentioned, client.correctCommand) : [])];
  };

  connection.onCodeAction(async ({ textDocument, range, context }): Promise<(CodeAction | Command)[]> => {
    const snapshot = await session.snapshot(textDocument.uri);
    if (!snapshot) return [];
    const all = isAsked(FIX_ALL, context.only) ? fixAll(snapshot) : actionsAt(snapshot, range);
    const asked = all.filter(({ kind = CodeActionKind.Empty }) => isWanted(kind, context));
    return client.codeActionLiterals ? asked : asked.flatMap(({ command }) => command ?? []);
  });

  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    const [uri, change] = args as [unknown, unknown];
    if (typeof uri !== 'string' || session.text(uri) === undefined) return null;
    if (command === LIST_IGNORED) return (await session.snapshot(uri))?.project?.config.ignored ?? [];
    if (command === IGNORE_WHILE_OPEN) {
      session.ignoreWhileOpen(uri, change);
      refresh();
    }
    if (command === TELL_FORM) {
      session.tellWhileOpen(uri, isForm(change) ? change : undefined);
      refresh();
    }
    if (command === CHANGE_PROJECT && isChange(change)) {
      const problem = await contexts.changeProject(uri, change);
      // A notification, not a request, which an editor may refuse.
      if (problem !== undefined) {
        const params: ShowMessageParams = { type: MessageType.Error, message: problem };
        void connection.sendNotification(ShowMessageNotification.method, params);
      }
      refresh();
    }
    return null;
  });
}

/** Whether an action of a kind belongs to the kinds that are asked for. */
const isAsked = (kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean =>
  only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === CodeActionKind.Empty) ?? false;

/** What an editor asks for by itself, wherever the cursor goes, is what can be done about findings. */
function isWanted(kind: CodeActionKind, { only, triggerKind }: CodeActionContext): boolean {
  if (only?.length) return isAsked(kind, only);
  return triggerKind !== CodeActionTriggerKind.Automatic || kind === CodeActionKind.QuickFix;
}

/** What can be told the project about a name: one entry where the client lets the user choose, else one for each choice. */
function corrections({ article, uri }: Snapshot, mentioned: Mentioned, command: string | undefined): CodeAction[] {
  const fixes = lexiconFixes(article, mentioned);
  const action = (title: string, command: Command): CodeAction => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    command,
  });
  const change = ({ path, value }: LexiconFix): ProjectChange => ({ kind: 'add', path: path.slice(0, -1), value });
  const write = (fix: LexiconFix): Command => changeProject(fix.title, uri, change(fix));
  if (command === undefined || fixes.length === 0) return fixes.map((fix) => action(fix.title, write(fix)));
  const title = messages.lexicon.correct;
  const choices = fixes.map((fix) => ({ title: fix.title, change: change(fix) }));
  return [action(title, { title, command, arguments: [uri, CONFIG_NAME, choices] })];
}

function fixAll(snapshot: Snapshot): CodeAction[] {
  const edits = safeEdits(snapshot.article, snapshot.findings);
  return edits.length ? [{ title: messages.fix.all, kind: FIX_ALL, edit: toEdit(snapshot, edits) }] : [];
}

const toEdit = ({ uri, lines }: Snapshot, edits: readonly TextEdit[]): WorkspaceEdit => ({
  changes: { [uri]: edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text })) },
});

/** Edits with places to fill in; the protocol has them only for a document's version. */
const toSnippet = ({ uri, version, lines }: Snapshot, edits: readonly TextEdit[]): WorkspaceEdit => ({
  documentChanges: [
    {
      textDocument: { uri, version },
      edits: edits.map((edit) => ({ range: toRange(lines, edit), snippet: StringValue.createSnippet(edit.text) })),
    },
  ],
});

/** What a fix does: an edit of the document, or a change of the project's file; of what is ignored alone where no folder holds the document. */
function effectOf(
  snapshot: Snapshot,
  fix: QuickFix,
  folder: string | undefined,
): Pick<CodeAction, 'title' | 'edit' | 'command'> | undefined {
  const { uri } = snapshot;
  const { title } = fix;
  if (fix.kind === 'edit') return { title, edit: (fix.snippet ? toSnippet : toEdit)(snapshot, fix.edits) };
  if (folder === undefined) {
    if (fix.kind === 'turn-off') return undefined;
    const entry = fix.kind === 'ignore' ? fix.ignored : { rule: fix.rule, file: uri };
    const here = messages.fix.whileOpen(title);
    return { title: here, command: { title: here, command: IGNORE_WHILE_OPEN, arguments: [uri, entry] } };
  }
  switch (fix.kind) {
    case 'ignore':
      return { title, command: changeProject(title, uri, { kind: 'add', path: ['ignored'], value: fix.ignored }) };
    case 'ignore-in-document': {
      const value = { rule: fix.rule, file: pathFrom(folder, uri) };
      return { title, command: changeProject(title, uri, { kind: 'add', path: ['ignored'], value }) };
    }
    case 'turn-off': {
      const path = ['rules', fix.rule];
      return { title, command: changeProject(title, uri, { kind: 'set', path, value: 'off' }) };
    }
  }
}

const changeProject = (title: string, uri: string, change: ProjectChange): Command => ({
  title,
  command: CHANGE_PROJECT,
  arguments: [uri, change],
});

/** Whether the argument of a command is a change: anybody may send one. */
const isChange = (value: unknown): value is ProjectChange =>
  isRecord(value) &&
  (value.kind === 'set' || value.kind === 'add' || value.kind === 'remove') &&
  Array.isArray(value.path) &&
  value.path.length > 0 &&
  value.path.every((key) => typeof key === 'string');
