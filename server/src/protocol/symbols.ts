import {
  type DocumentSymbol,
  FoldingRangeKind,
  type Range,
  type SelectionRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import { foldsOf } from '../features/folding';
import { outlineOf, type Section } from '../features/outline-symbols';
import { selectionsAt } from '../features/selection-ranges';
import { symbolsMatching } from '../features/workspace-symbols';
import type { Answering } from './answering';
import { SYMBOL_KINDS, toLocation, toRange } from './convert';
import type { Digest } from './library';
import { withProgress } from './progress';
import type { Snapshot } from './session';

/** Symbols that are found at most: nobody reads a longer list, and another letter makes it shorter. */
const MOST_SYMBOLS = 1000;

/** Answers what a text, or a whole workspace, consists of. */
export function addSymbols(server: Answering): void {
  addOutline(server);
  addWorkspaceSymbols(server);
}

/** How a text is built: headings, folds, what a selection grows to. */
function addOutline({ connection, client, settled }: Answering): void {
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
}

function addWorkspaceSymbols({ connection, session, library, client }: Answering): void {
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
