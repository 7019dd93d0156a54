import assert from 'node:assert/strict';
import { createAnalysis } from '../../../../server/src/article/analyse';
import { isOnRecord } from '../../../../server/src/article/claims/on-record';
import { findPlots } from '../../../../server/src/article/claims/plot';
import { PageWords } from '../../../../server/src/article/claims/statement-words';
import { readPage } from '../../../../server/src/text/read-page';
import { loadModels } from '../../../../server/training/load-models';

describe('what needs no source', () => {
  const { readQuickly, analyse } = createAnalysis(loadModels());
  const read = (text: string) => {
    const reading = readQuickly(readPage(text, 'plaintext'));
    return { words: new PageWords(reading), statements: analyse(reading).statements };
  };

  const ON_RECORD = [
    'Police searched two cars outside the gate.',
    'Customs officers have seized a boat in the harbour.',
    'The tax office froze the accounts of the club.',
    'The judge fined the company 40,000 euros.',
    'Officers took away four crates.',
    'Neither figure could be independently verified.',
    'The Echo was unable to confirm the claim.',
  ];
  for (const text of ON_RECORD)
    it(`on record: ${text}`, () => {
      const { words, statements } = read(text);
      assert.ok(isOnRecord(words, statements[0]));
    });

  const NOT_ON_RECORD = [
    'Police took bribes from the drivers.',
    'Officers beat a boy behind the station.',
    'The court officials hid the letters.',
    'The brother of the judge sold two cars.',
    'The company took four crates from the office.',
  ];
  for (const text of NOT_ON_RECORD)
    it(`not on record: ${text}`, () => {
      const { words, statements } = read(text);
      assert.ok(!isOnRecord(words, statements[0]));
    });

  /** The sentences that tell a plot. */
  const plots = (text: string): string[] => {
    const { words, statements } = read(text);
    return [...findPlots(words, statements)].map((i) => text.slice(statements[i].start, statements[i].end));
  };
  const TOLD = 'The banker murders his partner and lies to the police.';

  it('a plot is told in the present beside the name of a work', () => {
    assert.deepEqual(plots(`The Glass Harbour is the third film by Nils Rask and opened on Friday.\n\n${TOLD}`), [
      'The Glass Harbour is the third film by Nils Rask and opened on Friday.',
      TOLD,
    ]);
  });

  it('none without a work, none in the past, none far below', () => {
    assert.deepEqual(plots(`The bank in Harlow closed on Friday.\n\n${TOLD}`), []);
    const past = 'The director murdered his partner.';
    assert.ok(!plots(`The third film by Nils Rask opened on Friday. ${past}`).includes(past));
    const below = 'The cinema closed in May.\n\nIt rained.\n\nThe roof fell in.';
    assert.ok(!plots(`The third film by Nils Rask opened on Friday.\n\n${below}\n\n${TOLD}`).includes(TOLD));
  });
});
