import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Analysis, createAnalysis } from '../../../server/src/article/analyse';
import type { Article } from '../../../server/src/article/article';
import { SentenceReader } from '../../../server/src/language/encoder/sentence-reader';
import { readPage } from '../../../server/src/text/read-page';
import { loadModels } from '../../../server/training/load-models';
import { smallEncoder } from '../language/encoder/small-encoder';

const EDITS = 200;
const PUT = [
  '. ',
  '\n\n',
  'Ms Ferreira said so. ',
  '“',
  '"No',
  ' 42 ',
  'according to the union, ',
  '',
  '',
  'He denied it. ',
];

/** Whole numbers from 0 up to, but not `most`: the same every time. */
function dice(seed: number): (most: number) => number {
  let x = seed;
  return (most) => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return (x >>> 8) % most;
  };
}

function readInFull(analysis: Analysis, sentences: SentenceReader, text: string): Article {
  const quick = analysis.readQuickly(readPage(text, 'plaintext'));
  return analysis.analyse(analysis.readInFull(quick, sentences.readAtOnce(quick.page, analysis.factsOf(quick))));
}

describe('a reading in full', () => {
  it('is the same after two hundred edits as when the text is read for the first time', () => {
    const [models, encoder] = [loadModels(), smallEncoder()];
    const [analysis, sentences] = [createAnalysis(models), new SentenceReader(encoder)];
    const below = dice(5);
    let text = readFileSync('seeds/wire-report.txt', 'utf8').slice(0, 800);
    for (let edit = 0; edit < EDITS; edit++) {
      const at = below(text.length + 1);
      text = text.slice(0, at) + PUT[below(PUT.length)] + text.slice(at + below(12));
      const read = readInFull(analysis, sentences, text);
      // A fresh start takes longer than all that is to be tested: what an edit spoils, the next ones do not mend.
      if (edit % 5 === 4)
        assert.deepEqual(
          read,
          readInFull(createAnalysis(models), new SentenceReader(encoder, 0), text),
          `edit ${edit}`,
        );
    }
  }).timeout(120_000);
});
