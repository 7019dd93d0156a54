import { join } from 'node:path';
import { createReader } from '../../server/src/language/reader';
import { UPOS } from '../../server/src/language/reading';
import { pageOf, readConllu } from '../../server/training/corpora';
import { loadModels } from '../../server/training/load-models';
import type { Row } from './table';

/** Accuracy of the tagger on the treebanks' own tokens and sentences; a few sentences together are read as one page, as articles are. */
export function tagFigures(data: string): Row[] {
  const reader = createReader(loadModels());
  return ['ewt', 'gum'].map((treebank) => {
    const sentences = readConllu(join(data, `syntax/${treebank}-dev.conllu`));
    let right = 0;
    let words = 0;
    for (let from = 0; from < sentences.length; from += SENTENCES_A_PAGE) {
      const some = sentences.slice(from, from + SENTENCES_A_PAGE);
      const { tags } = reader.read(pageOf(some));
      for (const [i, { upos }] of some.flat().entries()) if (UPOS[tags[i]] === upos) right++;
      words += tags.length;
    }
    return { name: `tags.${treebank}`, value: right / words, cases: words };
  });
}

const SENTENCES_A_PAGE = 30;
