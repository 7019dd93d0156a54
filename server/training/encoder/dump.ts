import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analyser, createAnalyser } from '../../src/article/analyse';
import { factsOf } from '../../src/article/whole-reading';
import type { CueClass } from '../../src/english/telling';
import { cutWindows, type Window, type WindowSettings } from '../../src/language/encoder/windows';
import type { WordPieces } from '../../src/language/encoder/word-pieces';
import type { ModelFiles } from '../../src/learning/model-file';
import type { Page } from '../../src/text/page';
import { type Document, goldLabels, readDocuments } from '../attribution/dump';
import { readNewswire } from '../names/gold';
import { type LabelledCue, labelledCues, readCueClasses } from './cues';
import { type Labelled, labelOf, type Origin, readLabelled } from './labelled';

/**
 * Writes `documents.jsonl` into `work`: every labelled text as the windows that the encoder reads, with what the quick reading
 * says of each sentence, and its label where it has one. Articles whose attributions or names are annotated carry these too.
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
  const named = readNewswire(data);
  const classed = readCueClasses();
  const labelled = readLabelled(data);
  const known = new Set(labelled.map(([, { id }]) => id));
  const others = [...annotated.values()].filter(({ id }) => !known.has(id));
  const documents = [...labelled, ...others.map(({ id, text }) => ['tagged', { id, text, sentences: [] }] as const)];
  const lines = documents.map(([origin, document]) =>
    JSON.stringify(
      describe(analyse, words, settings, origin, document, (page) => ({
        ...speechLabels(page, annotated.get(document.id), classed.get(document.id)),
        names: named.get(document.id)?.labels,
      })),
    ),
  );
  writeFileSync(join(work, 'documents.jsonl'), `${lines.join('\n')}\n`);
}

/**
 * What Python reads of a document: `windows`, each with the numbers and shapes of its pieces and where in them its sentences
 * lie, and `sentences`, in the order of the windows, each with its four numbers. Of an annotated article the windows have `tags`
 * or `names` too: the row of each token's first piece, with the label that the tagger or the finder of names should give it; and
 * `cues`, those whose class is known: their rows, their class, and the one that the list gives them.
 */
function describe(
  analyse: Analyser,
  words: WordPieces,
  settings: WindowSettings,
  origin: Origin | 'tagged',
  { id, text, sentences: labels }: Labelled,
  labelTokens: (page: Page) => TokenLabels,
) {
  const { page, statements } = analyse(text);
  const running = new Set(statements.map(({ block }) => block));
  const isRunning = (block: number): boolean => running.has(block);
  const attributed = new Float64Array(page.sentences.length);
  const places = new Map(page.sentences.map(({ firstToken }, i) => [firstToken, i]));
  for (const statement of statements) attributed[places.get(statement.firstToken) ?? 0] = statement.attributed;
  const facts = new Map(factsOf(page, isRunning, attributed).map((fact) => [fact.sentence, fact]));
  const windows = cutWindows(page, isRunning, words, settings);
  const { tags, cues, names } = labelTokens(page);
  return {
    id,
    origin,
    windows: windows.map((window) => ({
      ids: [...window.ids],
      shapes: [...window.shapes],
      sentences: window.sentences.map(({ first, end }) => [first, end]),
      ...(tags && { tags: labelsOf(window, page, tags) }),
      ...(cues && {
        cues: cuesOf(window, page, cues),
      }),
      ...(names && { names: labelsOf(window, page, names) }),
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

/** What people said of a page's tokens. */
interface TokenLabels {
  readonly tags?: Uint8Array | undefined;
  readonly names?: Uint8Array | undefined;
  readonly cues?: readonly LabelledCue[] | undefined;
}

function speechLabels(
  page: Page,
  annotated: Document | undefined,
  classes: ReadonlyMap<number, CueClass> | undefined,
): TokenLabels {
  if (!annotated) return {};
  return { tags: goldLabels(page, annotated), cues: classes && labelledCues(page, annotated, classes) };
}

/** The tokens that a window has the beginning of, each with its row. */
const seenIn = ({ sentences }: Window, page: Page): [token: number, row: number][] =>
  sentences.flatMap(({ sentence, rows }) => {
    const { firstToken } = page.sentences[sentence];
    return [...rows].flatMap((row, i): [number, number][] => (row < 0 ? [] : [[firstToken + i, row]]));
  });

const labelsOf = (window: Window, page: Page, labels: Uint8Array): [row: number, label: number][] =>
  seenIn(window, page).map(([token, row]) => [row, labels[token]]);

function cuesOf(window: Window, page: Page, cues: readonly LabelledCue[]) {
  const rowOf = new Map(seenIn(window, page));
  return cues.flatMap(({ tokens, label, listed }) => {
    const rows = tokens.flatMap((token) => rowOf.get(token) ?? []);
    return rows.length > 0 ? [{ rows, label, listed }] : [];
  });
}
