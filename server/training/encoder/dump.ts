import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analyser, createAnalyser } from '../../src/article/analyse';
import { factsOf } from '../../src/article/whole-reading';
import { cutWindows, type Window, type WindowSettings } from '../../src/language/encoder/windows';
import type { WordPieces } from '../../src/language/encoder/word-pieces';
import type { ModelFiles } from '../../src/learning/model-file';
import type { Page } from '../../src/text/page';
import type { Span } from '../../src/text/span';
import { type Document, goldLabels, readDocuments } from '../attribution/dump';
import { type Label, type Labelled, type Origin, readLabelled } from './labelled';

/**
 * Writes `documents.jsonl` into `work`: every labelled text as the windows that the encoder reads, with what the quick reading
 * says of each sentence, and its label where it has one. Articles whose attributions are annotated carry these too.
 *
 * @param data folder with `<corpus>/<split>.jsonl`
 */
export function dumpDocuments(
  data: string,
  models: ModelFiles,
  words: WordPieces,
  settings: WindowSettings,
  work: string,
): void {
  const analyse = createAnalyser(models);
  mkdirSync(work, { recursive: true });
  const annotated = new Map(readDocuments(data, 'attribution', 'train').map((document) => [document.id, document]));
  const labelled = readLabelled(data);
  const known = new Set(labelled.map(([, { id }]) => id));
  const others = [...annotated.values()].filter(({ id }) => !known.has(id));
  const documents = [...labelled, ...others.map(({ id, text }) => ['tagged', { id, text, sentences: [] }] as const)];
  const lines = documents.map(([origin, document]) =>
    JSON.stringify(describe(analyse, words, settings, origin, document, annotated.get(document.id))),
  );
  writeFileSync(join(work, 'documents.jsonl'), `${lines.join('\n')}\n`);
}

/**
 * What Python reads of a document: `windows`, each with the numbers and shapes of its pieces and where in them its sentences
 * lie, and `sentences`, in the order of the windows, each with its four numbers. Of an annotated article the windows have `tags`
 * too: the row of each token's first piece, with the tagger's label of the token.
 */
function describe(
  analyse: Analyser,
  words: WordPieces,
  settings: WindowSettings,
  origin: Origin | 'tagged',
  { id, text, sentences: labels }: Labelled,
  annotated: Document | undefined,
) {
  const { page, statements } = analyse(text);
  const running = new Set(statements.map(({ block }) => block));
  const isRunning = (block: number): boolean => running.has(block);
  const attributed = new Float64Array(page.sentences.length);
  const places = new Map(page.sentences.map(({ firstToken }, i) => [firstToken, i]));
  for (const statement of statements) attributed[places.get(statement.firstToken) ?? 0] = statement.attributed;
  const facts = new Map(factsOf(page, isRunning, attributed).map((fact) => [fact.sentence, fact]));
  const windows = cutWindows(page, isRunning, words, settings);
  const tags = annotated && goldLabels(page, annotated);
  return {
    id,
    origin,
    windows: windows.map((window) => ({
      ids: [...window.ids],
      shapes: [...window.shapes],
      sentences: window.sentences.map(({ first, end }) => [first, end]),
      ...(tags && { tags: tagsOf(window, page, tags) }),
    })),
    sentences: windows
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ sentence }) => {
        const fact = facts.get(sentence);
        if (!fact) return [];
        const numbers = [fact.attributed, fact.quoted, Number(fact.opensBlock), Number(fact.opensText)];
        return [{ numbers, ...labelOf(page.sentences[sentence], labels) }];
      }),
  };
}

function tagsOf({ sentences }: Window, page: Page, tags: Uint8Array): [row: number, tag: number][] {
  return sentences.flatMap(({ sentence, rows }) => {
    const { firstToken } = page.sentences[sentence];
    return [...rows].flatMap((row, i): [number, number][] => (row < 0 ? [] : [[row, tags[firstToken + i]]]));
  });
}

/** The label of whichever labelled sentence shares more than half of the sentence's characters. */
function labelOf(sentence: Span, labels: readonly Label[]): Pick<Label, 'label' | 'kinds'> | undefined {
  const found = labels.find(({ start, end }) => {
    const shared = Math.min(sentence.end, end) - Math.max(sentence.start, start);
    return 2 * shared > sentence.end - sentence.start;
  });
  return found && { label: found.label, kinds: found.kinds };
}
