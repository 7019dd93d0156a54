import {
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  type Hover,
  InlayHintKind,
  LSPErrorCodes,
  MarkupKind,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import { nameExpectedAt, suggestionsAt } from '../features/completion';
import { mentionAt } from '../features/find-at';
import { highlightsAt } from '../features/highlights';
import { hoverAt } from '../features/hover';
import { pronounHintsIn } from '../features/inlay-hints';
import { messages } from '../features/messages';
import { definitionOf, referencesTo, targetAt } from '../features/references';
import { renamableAt, renameAt } from '../features/rename';
import { type LinkTarget, toMarkdown, toPlainText } from '../features/rich-text';
import { sectionCounts } from '../features/section-counts';
import { type Answering, answering } from './answering';
import type { ClientFeatures } from './client-features';
import { linkTarget, toLocation, toRange } from './convert';
import type { Library } from './library';
import { elsewhereOf, mentionsIn, othersAtOnce, othersOf } from './other-documents';
import { withProgress } from './progress';
import { encodeTokens } from './semantic-token-legend';
import type { Session, Snapshot } from './session';
import { addSymbols } from './symbols';

/** Answers the editor's requests: position in, feature, ranges out. Nothing is decided here. */
export function addHandlers(connection: Connection, session: Session, library: Library, client: ClientFeatures): void {
  const server = answering(connection, session, library, client);
  addSymbols(server);
  addHover(server);
  addReferences(server);
  addWriting(server);
  addShades(server);
}

function addHover({ connection, session, library, client, look }: Answering): void {
  connection.onHover((params, token) =>
    look(params, token, async (snapshot, offset): Promise<Hover | null> => {
      const { article, findings, lines, uri } = snapshot;
      const actor = mentionAt(article, offset)?.actor;
      const others = actor ? await othersAtOnce(session, library, uri, actor, token) : [];
      const card = hoverAt(article, findings, offset, (o) => lines.positionAt(o).line + 1, others.map(elsewhereOf));
      if (!card) return null;
      const address = (place: LinkTarget): string | undefined => {
        if (client.linkCommand === undefined) return undefined;
        const there = place.uri === undefined ? snapshot : others.find((o) => o.digest.uri === place.uri)?.digest;
        return there && linkTarget(client.linkCommand, toLocation(there.uri, there.lines, place));
      };
      const contents = client.markdown
        ? { kind: MarkupKind.Markdown, value: toMarkdown(card.lines, address) }
        : { kind: MarkupKind.PlainText, value: toPlainText(card.lines) };
      return { contents, range: toRange(lines, card) };
    }),
  );
}

function addReferences({ connection, session, library, client, at, look, settled }: Answering): void {
  connection.onDefinition((params, token) =>
    look(params, token, ({ article, lines, uri }, offset) => {
      const target = targetAt(article, offset);
      return target ? toLocation(uri, lines, definitionOf(article, target.actor)) : null;
    }),
  );

  connection.onReferences((params, token) =>
    at(params, async ({ article, lines, uri }, offset) => {
      const actor = targetAt(article, offset)?.actor;
      if (!actor) return null;
      const here = referencesTo(article, actor, params.context.includeDeclaration);
      const others = await withProgress(connection, client, (report) =>
        othersOf(session, library, uri, actor, token, report),
      );
      return [...here.map((mention) => toLocation(uri, lines, mention)), ...others.flatMap(mentionsIn)];
    }),
  );

  connection.onDocumentHighlight((params, token) =>
    settled(params.textDocument.uri, token, ({ article, lines }) =>
      highlightsAt(article, lines.offsetAt(params.position)).map((span) => ({ range: toRange(lines, span) })),
    ),
  );
}

/** What changes or goes on with a text: renaming, completion. */
function addWriting({ connection, session, at }: Answering): void {
  connection.onPrepareRename((params) =>
    at(params, ({ article, lines }, offset) => {
      const name = renamableAt(article, offset) ?? refuseRename(article, offset);
      return { range: toRange(lines, name), placeholder: article.page.text.slice(name.start, name.end) };
    }),
  );

  connection.onRenameRequest((params) =>
    at(params, ({ article, lines, uri }, offset) => {
      const replacements = renameAt(article, offset, params.newName);
      if (replacements.length === 0) refuseRename(article, offset);
      const edits = replacements.map((edit) => ({ range: toRange(lines, edit), newText: edit.text }));
      return { changes: { [uri]: edits } };
    }),
  );

  connection.onCompletion(async (params) => {
    const document = session.text(params.textDocument.uri);
    if (!document || !nameExpectedAt(textBefore(document, params.position), before(params.position))) return null;
    return at(params, (snapshot, offset) => toCompletions(snapshot, offset));
  });
}

/** What is shown in the text and between its lines: counts, hints and colours. */
function addShades({ connection, client, settled }: Answering): void {
  connection.onCodeLens(({ textDocument }, token) =>
    settled(textDocument.uri, token, ({ article, findings, lines, settings }): CodeLens[] => {
      if (!settings.codeLens) return [];
      return sectionCounts(article, findings).map(({ heading, questions, voices }) => ({
        range: toRange(lines, heading),
        command: { title: messages.sectionCounts(questions, voices), command: client.reportCommand ?? '' },
      }));
    }),
  );

  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    settled(textDocument.uri, token, ({ article, lines, settings }) => {
      if (!settings.pronounHints) return [];
      const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
      return pronounHintsIn(article, span).map(({ offset, label }) => ({
        position: lines.positionAt(offset),
        label,
        kind: InlayHintKind.Type,
        paddingLeft: true,
      }));
    }),
  );

  connection.languages.semanticTokens.on(async ({ textDocument }, token) => {
    const tokens = await settled(textDocument.uri, token, ({ article, lines, settings }) =>
      settings.highlightAttributions && !client.ownColours ? encodeTokens(article, lines) : [],
    );
    return { data: tokens ?? [] };
  });
}

/** @throws ResponseError that says why nothing can be renamed at a place, or not to a blank name */
function refuseRename(article: Snapshot['article'], offset: number): never {
  const { nobody, onlyNames, blank } = messages.rename;
  const mentioned = mentionAt(article, offset) !== undefined;
  const why = renamableAt(article, offset) ? blank : mentioned ? onlyNames : nobody;
  throw new ResponseError(LSPErrorCodes.RequestFailed, why);
}

function toCompletions({ article, lines }: Snapshot, offset: number): CompletionItem[] {
  return suggestionsAt(article, offset).map(({ name, type, role, typed }, i) => ({
    label: name,
    kind: CompletionItemKind.Value,
    detail: messages.completionDetail(type, role),
    sortText: String(i).padStart(5, '0'),
    textEdit: { range: toRange(lines, typed), newText: name },
  }));
}

/** The start of the cursor's line up to the cursor, and the cursor's offset in it. */
const textBefore = (document: NonNullable<ReturnType<Session['text']>>, position: Position): string =>
  document.getText({ start: { line: position.line, character: 0 }, end: position });
const before = (position: Position): number => position.character;
