import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analyser, createAnalyser } from '../../src/article/analyse';
import { factsOf } from '../../src/article/whole-reading';
import { cutWindows, type WindowSettings } from '../../src/language/encoder/windows';
import type { WordPieces } from '../../src/language/encoder/word-pieces';
import type { ModelFiles } from '../../src/learning/model-file';
import type { Span } from '../../src/text/span';
import { type Label, type Labelled, type Origin, readLabelled } from './labelled';

/**
 * Writes `documents.jsonl` into `work`: every labelled text as the windows that the encoder reads, with what the quick reading
 * says of each sentence, and its label where it has one.
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
  const lines = readLabelled(data).map(([origin, document]) =>
    JSON.stringify(describe(analyse, words, settings, origin, document)),
  );
  writeFileSync(join(work, 'documents.jsonl'), `${lines.join('\n')}\n`);
}

/**
 * What Python reads of a document: `windows`, each with the numbers and shapes of its pieces and where in them its sentences
 * lie, and `sentences`, in the order of the windows, each with its four numbers.
 */
function describe(
  analyse: Analyser,
  words: WordPieces,
  settings: WindowSettings,
  origin: Origin,
  { id, text, sentences: labels }: Labelled,
) {
  const { page, statements } = analyse(text);
  const running = new Set(statements.map(({ block }) => block));
  const isRunning = (block: number): boolean => running.has(block);
  const attributed = new Float64Array(page.sentences.length);
  const places = new Map(page.sentences.map(({ firstToken }, i) => [firstToken, i]));
  for (const statement of statements) attributed[places.get(statement.firstToken) ?? 0] = statement.attributed;
  const facts = new Map(factsOf(page, isRunning, attributed).map((fact) => [fact.sentence, fact]));
  const windows = cutWindows(page, isRunning, words, settings);
  return {
    id,
    origin,
    windows: windows.map(({ ids, shapes, sentences }) => ({
      ids: [...ids],
      shapes: [...shapes],
      sentences: sentences.map(({ first, end }) => [first, end]),
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

/** The label of whichever labelled sentence shares more than half of the sentence's characters. */
function labelOf(sentence: Span, labels: readonly Label[]): Pick<Label, 'label' | 'kinds'> | undefined {
  const found = labels.find(({ start, end }) => {
    const shared = Math.min(sentence.end, end) - Math.max(sentence.start, start);
    return 2 * shared > sentence.end - sentence.start;
  });
  return found && { label: found.label, kinds: found.kinds };
}
