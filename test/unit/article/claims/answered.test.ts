import assert from 'node:assert/strict';
import { type Analysis, createAnalysis } from '../../../../server/src/article/analyse';
import { JUDGED_KINDS, type Judgement } from '../../../../server/src/language/encoder/judgement';
import { readPage } from '../../../../server/src/text/read-page';
import { loadModels } from '../../../../server/training/load-models';

/** A judge who asks of every sentence who exactly says it. */
const EAGER: Judgement = {
  classes: { attributed: 0.05, plain: 0.05, unattributed: 0.3, vague: 0.6 },
  kinds: Object.fromEntries(JUDGED_KINDS.map((kind) => [kind, kind === 'figure' ? 1 : 0])) as Judgement['kinds'],
};

describe('statements that the layers below answer for', () => {
  let analysis: Analysis;
  before(() => {
    analysis = createAnalysis(loadModels());
  });

  /** The statements that are asked about where the encoder would ask about all of them. */
  function asked(text: string): string[] {
    const quick = analysis.readQuickly(readPage(text, 'plaintext'));
    const sentences = new Map(analysis.factsOf(quick).map(({ sentence }) => [sentence, EAGER]));
    const thresholds = { strict: 0.7, balanced: 0.5, thorough: 0.3 };
    const { vagueSources, statements, page } = analysis.analyse({ ...quick, judged: { sentences, thresholds } });
    return vagueSources.map(({ statement }) => page.text.slice(statements[statement].start, statements[statement].end));
  }

  const OPENING = 'The council of Westby met in the town hall on Monday.';

  it('somebody known says it', () => {
    assert.deepEqual(asked(`${OPENING} The pumps had failed twice, auditor Jane Holm said on Tuesday.`), [OPENING]);
  });

  it('a court heard it', () => {
    const heard = 'The pumps had been switched off before midnight, the court heard.';
    assert.deepEqual(asked(`${OPENING}\n\n${heard}`), [OPENING]);
  });

  it('but a court that only stands in the sentence has heard nothing', () => {
    const built = 'The pumps beside the tennis court had been switched off to save money.';
    assert.deepEqual(asked(`${OPENING}\n\n${built}`), [OPENING, built]);
  });

  it('it goes on in the tense of reported speech', () => {
    const said = 'The pumps had failed twice, auditor Jane Holm said on Tuesday.';
    const on = 'They had been checked in spring.';
    assert.deepEqual(asked(`${OPENING}\n\n${said} ${on}`), [OPENING]);
    assert.deepEqual(asked(`${OPENING}\n\n${said}\n\n${on}`), [OPENING, on]);
  });

  it('what a prosecutor says goes on in any tense; what others say does not', () => {
    const on = 'The pumps cost two million crowns.';
    assert.deepEqual(
      asked(`${OPENING}\n\nNils Berg sold the pumps to a friend, prosecutor Jane Holm said on Tuesday. ${on}`),
      [OPENING],
    );
    assert.deepEqual(asked(`${OPENING}\n\nThe pumps were too old, engineer Jane Holm said on Tuesday. ${on}`), [
      OPENING,
      on,
    ]);
  });

  const ANSWERED = [
    'Per the indictment, Nils Berg hid the money in a boat.',
    'To hear harbour master Ida Moe tell it, the pumps were sold twice.',
    'The pumps will ruin the harbour, if you ask fisherman Ole Brandt.',
    'For auditor Jane Holm, the pumps are a swindle.',
    'The company had sold the pumps twice, the inquiry found.',
  ];
  for (const text of ANSWERED) it(text, () => assert.deepEqual(asked(`${OPENING}\n\n${text}`), [OPENING]));

  const ASKED = [
    'For years the pumps were a swindle.',
    'For Westby, it was a bad winter.',
    'If you ask too late, the pumps are gone.',
  ];
  for (const text of ASKED)
    it(`but not: ${text}`, () => assert.deepEqual(asked(`${OPENING}\n\n${text}`), [OPENING, text]));

  it('a paper lists what stands behind', () => {
    const list = 'The audit names two faults. The mayor sold the pumps. She lied to the council.';
    assert.deepEqual(asked(`${OPENING}\n\n${list}`), [OPENING]);
    const other = 'The audit is dated 3 May.';
    assert.deepEqual(asked(`${OPENING}\n\n${other}`), [OPENING, other]);
  });
});
