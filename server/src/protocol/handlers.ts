import {
  type CancellationToken,
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  type DocumentSymbol,
  FoldingRangeKind,
  type Hover,
  InlayHintKind,
  LSPErrorCodes,
  MarkupKind,
  type Position,
  type Range,
  ResponseError,
  type SelectionRange,
  type SymbolInformation,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { nameExpectedAt, suggestionsAt } from '../features/completion';
import { mentionAt } from '../features/find-at';
import { foldsOf } from '../features/folding';
import { highlightsAt } from '../features/highlights';
import { hoverAt } from '../features/hover';
import { pronounHintsIn } from '../features/inlay-hints';
import { messages } from '../features/messages';
import { outlineOf, type Section } from '../features/outline-symbols';
import { definitionOf, referencesTo, targetAt } from '../features/references';
import { renamableAt, renameAt } from '../features/rename';
import { type LinkTarget, toMarkdown, toPlainText } from '../features/rich-text';
import { sectionCounts } from '../features/section-counts';
import { selectionsAt } from '../features/selection-ranges';
import { symbolsMatching } from '../features/workspace-symbols';
import { NOWHERE } from './carried';
import type { ClientFeatures } from './client-features';
import { linkTarget, SYMBOL_KINDS, toLocation, toRange } from './convert';
import type { Digest, Library } from './library';
import { elsewhereOf, mentionsIn, othersAtOnce, othersOf } from './other-documents';
import { withProgress } from './progress';
import { encodeTokens } from './semantic-token-legend';
import type { Session, Snapshot } from './session';

/** Symbols that are found at most: nobody reads a longer list, and another letter makes it shorter. */
const MOST_SYMBOLS = 1000;

/** Answers the editor's requests: position in, feature, ranges out. Nothing is decided here. */
export function addHandlers(connection: Connection, session: Session, library: Library, client: ClientFeatures): void {
  /** Answers from the document as it is now; null where it is not open. */
  const now = async <T>(uri: string, answer: (snapshot: Snapshot) => T | Promise<T>): Promise<T | null> => {
    const snapshot = await session.snapshot(uri);
    return snapshot ? answer(snapshot) : null;
  };
  /** The same at a cursor. */
  const at = async <T>(
    { textDocument, position }: TextDocumentPositionParams,
    answer: (snapshot: Snapshot, offset: number) => T | Promise<T>,
  ): Promise<T | null> => now(textDocument.uri, (snapshot) => answer(snapshot, snapshot.lines.offsetAt(position)));
  /** The same for what only looks: as it was read last, where reading takes long. */
  const look = async <T>(
    { textDocument, position }: TextDocumentPositionParams,
    token: CancellationToken,
    answer: (snapshot: Snapshot, offset: number) => T | Promise<T>,
  ): Promise<T | null> => {
    const snapshot = await session.newest(textDocument.uri);
    if (!snapshot || token.isCancellationRequested) return null;
    const offset = snapshot.lines.offsetAt(position);
    // What somebody has only just written can be told by the newest version alone.
    return offset === NOWHERE ? at({ textDocument, position }, answer) : answer(snapshot, offset);
  };
  /** Answers once typing pauses, for requests that come by themselves. */
  const settled = async <T>(uri: string, token: CancellationToken, answer: (snapshot: Snapshot) => T) => {
    const snapshot = await session.settled(uri, token);
    return snapshot ? answer(snapshot) : null;
  };

  connection.onDocumentSymbol(({ textDocument }, token) =>
    settled(textDocument.uri, token, (snapshot) =>
      client.hierarchicalSymbols
        ? outlineOf(snapshot.article).map((section) => toDocumentSymbol(snapshot, section))
        : toFlatSymbols(snapshot, outlineOf(snapshot.article)),
    ),
  );

  connection.onFoldingRanges(({ textDocument }, token) =>
    settled(textDocument.uri, token, ({ article, lines }) =>
      foldsOf(article).map(({ start, end }) => ({
        startLine: lines.positionAt(start).line,
        endLine: lines.positionAt(end).line,
        kind: FoldingRangeKind.Region,
      })),
    ),
  );

  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    settled(textDocument.uri, token, ({ article, lines }) =>
      positions.map((position) => {
        const growing = selectionsAt(article, lines.offsetAt(position)).map((span) => toRange(lines, span));
        const nest = (parent: SelectionRange | undefined, range: Range): SelectionRange => ({
          range,
          ...(parent && { parent }),
        });
        return growing.reduceRight(nest, undefined) ?? { range: { start: position, end: position } };
      }),
    ),
  );

  connection.onCodeLens(({ textDocument }, token) =>
    settled(textDocument.uri, token, ({ article, findings, lines, settings }): CodeLens[] => {
      if (!settings.codeLens) return [];
      return sectionCounts(article, findings).map(({ heading, questions, voices }) => ({
        range: toRange(lines, heading),
        command: { title: messages.sectionCounts(questions, voices), command: client.reportCommand ?? '' },
      }));
    }),
  );

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

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const found: SymbolInformation[] = [];
    const add = ({ uri, article, lines }: Digest): void => {
      for (const { name, kind, ...span } of symbolsMatching(article, query)) {
        if (found.length < MOST_SYMBOLS)
          found.push({ name, kind: SYMBOL_KINDS[kind], location: toLocation(uri, lines, span) });
      }
    };
    for (const uri of session.uris) {
      const snapshot = await session.settled(uri, token);
      if (snapshot) add(snapshot);
    }
    // Whoever has not typed anything yet looks for nothing: that is no reason to read the whole workspace.
    if (query === '') return found;
    await withProgress(connection, client, async (report) => {
      for await (const digest of library.each([], token, report)) {
        add(digest);
        if (found.length >= MOST_SYMBOLS) break;
      }
    });
    return found;
  });
}

/** @throws ResponseError that says why nothing can be renamed at a place, or not to a blank name */
function refuseRename(article: Snapshot['article'], offset: number): never {
  const { nobody, onlyNames, blank } = messages.rename;
  const mentioned = mentionAt(article, offset) !== undefined;
  const why = renamableAt(article, offset) ? blank : mentioned ? onlyNames : nobody;
  throw new ResponseError(LSPErrorCodes.RequestFailed, why);
}

function toDocumentSymbol(snapshot: Snapshot, section: Section): DocumentSymbol {
  return {
    name: section.heading.text,
    kind: SYMBOL_KINDS.heading,
    range: toRange(snapshot.lines, section),
    selectionRange: toRange(snapshot.lines, section.heading),
    children: section.sections.map((child) => toDocumentSymbol(snapshot, child)),
  };
}

function toFlatSymbols(snapshot: Snapshot, sections: readonly Section[]): SymbolInformation[] {
  return sections.flatMap((section) => [
    {
      name: section.heading.text,
      kind: SYMBOL_KINDS.heading,
      location: toLocation(snapshot.uri, snapshot.lines, section),
    },
    ...toFlatSymbols(snapshot, section.sections),
  ]);
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
