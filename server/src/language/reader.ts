import { Grid } from '../learning/grid';
import type { ModelFiles } from '../learning/model-file';
import type { Page } from '../text/page';
import { atOnce, type Steps } from '../text/steps';
import type { Heard } from './encoder/judgement';
import { EDGED_FORM_COLUMNS, FORM_COLUMNS, Forms } from './forms';
import { judgeGenre } from './genre';
import { EXTRA_COLUMNS, type NameColumn } from './names/features';
import { openNameFinder } from './names/find-names';
import type { Reading } from './reading';
import { Speller } from './spelling';
import { openTagger } from './tagger';
import { openWords, type Words } from './words';

/** Reads pages: parts of speech, names, and whether they are English prose at all. */
export interface Reader {
  /**
   * Never throws; the same page gives an equal reading, whatever was read before.
   * @param heardOfNames what another reader says of names: see `NameFinder.find`
   */
  read(page: Page, heardOfNames?: Heard): Reading;
  /** The same in steps. Where another page is read between two of them, the rest is done in one. */
  readInSteps(page: Page, heardOfNames?: Heard): Steps<Reading>;

  /** What is known of single words: whose given names they are, which words are like them. */
  readonly words: Words;
}

/**
 * Loads the models of the language layer.
 * @throws ModelError if the file of one of them is missing, truncated, or not for this version
 */
export function createReader(models: Pick<ModelFiles, 'words' | 'tagger' | 'names'>): Reader {
  const words = openWords(models.words);
  const grid = new Grid<NameColumn>([...FORM_COLUMNS, ...EXTRA_COLUMNS], [...EDGED_FORM_COLUMNS, 'tag']);
  const forms = new Forms(words);
  const speller = new Speller();
  const tagger = openTagger(models.tagger, grid, forms);
  const names = openNameFinder(models.names, grid, forms, words);

  function* taggersIn(page: Page, heard?: Heard): Steps<Pick<Reading, 'tags' | 'names'> | undefined> {
    grid.lay(page);
    forms.read(page, grid);
    const tags = yield* tagger.tag(page, forms);
    const found = tags && (yield* names.find(page, forms, heard));
    return found && { tags, names: found };
  }

  function* readInSteps(page: Page, heard?: Heard): Steps<Reading> {
    const genre = judgeGenre(page);
    yield;
    const spelling = speller.spell(page);
    yield;
    let found = yield* taggersIn(page, heard);
    while (!found) found = atOnce(taggersIn(page, heard));
    return { page, genre, spelling, ...found };
  }

  return { words, readInSteps, read: (page, heard) => atOnce(readInSteps(page, heard)) };
}
