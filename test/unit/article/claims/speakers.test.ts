import assert from 'node:assert/strict';
import { type Speaker, speakerIn } from '../../../../server/src/article/claims/speakers';
import { PageWords } from '../../../../server/src/article/claims/statement-words';
import { createReader } from '../../../../server/src/language/reader';
import { readPage } from '../../../../server/src/text/read-page';
import { loadModels } from '../../../../server/training/load-models';

describe('who speaks in a source phrase', () => {
  const reader = createReader(loadModels());
  /** Whom the words in front of "said" make speak. */
  const speaker = (source: string): Speaker => {
    const reading = reader.read(readPage(`${source} said that the ferry had sunk off Westby.`, 'plaintext'));
    return speakerIn(new PageWords(reading), reading.page, { start: 0, end: source.length });
  };

  const EXAMPLES: Readonly<Record<Speaker, readonly string[]>> = {
    known: [
      'Nils Berg',
      'The harbour master',
      'Prosecutors',
      'UN experts',
      'The researchers',
      'Analysts at Westby Bank',
      'One of the districts',
      'One of the authors, Fatima Moe,',
      'Executives for Nordsand, which runs the ferry,',
      'A study by the University of Westby',
    ],
    crowd: [
      'Critics',
      'The mayor’s friends',
      'Several residents',
      'Her friends',
      'Some of the older councillors',
      'Estimates',
    ],
    unnamed: ['A resident', 'One of the sailors’ friends', 'One of them', 'An aide to the mayor'],
    pronoun: ['She', 'They'],
  };
  for (const [who, sources] of Object.entries(EXAMPLES))
    for (const source of sources) it(`${who}: ${source}`, () => assert.equal(speaker(source), who));
});
