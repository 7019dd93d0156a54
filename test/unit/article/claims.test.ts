import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import { check } from '../../../server/src/rules';
import { DEFAULT_RULE_SETTINGS } from '../../../server/src/rules/settings';
import { loadModels } from '../../../server/training/load-models';

describe('claims', () => {
  const analyse = createAnalyser(loadModels());
  /** Rule and kind of what is found above hint in the second paragraph; the first one only sets the scene. */
  const findings = (sentence: string, settings = DEFAULT_RULE_SETTINGS): string[] =>
    check(
      analyse(
        `The council of Westby met in the town hall on Monday evening, and the doors were open to all who wanted to hear it.\n\n${sentence}\n`,
      ),
      settings,
    )
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, kind }) => kind ?? rule);

  const claims: Record<string, string> = {
    'The mayor has abused his office for years, and he lied to the voters about the contracts.': 'accusation',
    'This is the result of the closure of the ferry, which has led to empty shops because fewer people cross the river.':
      'cause',
    'The mayor wanted to hide the figures and was increasingly furious about the delay.': 'state-of-mind',
    'The new bridge will inevitably ruin the ferry and is likely to raise prices.': 'prediction',
    'It was one of the most successful and remarkable summers of the region.': 'judgement',
    'Nearly 40,000 people have lost their jobs since the mine closed.': 'figure',
    'Rebels have retreated across the river, while militants seized the northern stronghold.': 'non-public',
    'Nobody in the north has ever owned a boat, and families always keep to the hills.': 'generalisation',
  };
  for (const [sentence, kind] of Object.entries(claims))
    it(`${kind}: ${sentence}`, () => assert.deepEqual(findings(sentence), [kind]));

  const silent = [
    'The council signed the treaty on Tuesday and elected Anna Lund.',
    'The festival will take place on Friday at 8 p.m. in the town hall.',
    'Westby is a town of the northern district and lies 12 kilometres from the sea.',
    'The mayor abused his office and lied to the voters, auditor Jane Holm said on Tuesday.',
    '“We were lied to for years, and nobody in this town will ever forget it,” Jane Holm said.',
    'Who will pay for the terrible damage?',
  ];
  for (const sentence of silent) it(`nothing: ${sentence}`, () => assert.deepEqual(findings(sentence), []));

  it('finds nothing in a line that is no sentence', () => {
    assert.deepEqual(
      findings('The potter of Westby on angry mayors, the fear of failing and why nobody wants plates'),
      [],
    );
  });

  it('takes what a proposal provides for its own words', () => {
    assert.deepEqual(findings('Under the new proposal, every household will receive a second bin free of charge.'), []);
  });

  it('words of the user’s own silence a claim', () => {
    const sentence = 'The mayor abused his office and lied to the voters about the contracts, our correspondent found.';
    const settings = { ...DEFAULT_RULE_SETTINGS, trustedNarrators: ['our correspondent'] };
    assert.deepEqual(findings(sentence, settings), []);
  });

  for (const text of ['', '\ud800', 'word '.repeat(50_000), '\u0000\u0001', '“'.repeat(2000)]) {
    it(`never throws: ${JSON.stringify(text.slice(0, 12))}`, () => assert.ok(Array.isArray(check(analyse(text)))));
  }
});

describe('vague sources', () => {
  const analyse = createAnalyser(loadModels());
  /** Severity of the first finding about the source. */
  const severity = (sentence: string): string | undefined =>
    check(
      analyse(
        `The council of Westby met in the town hall on Monday evening, and the doors were open to all who wanted to hear it.\n\n${sentence}\n`,
      ),
    ).find(({ rule }) => rule === 'vague-source' || rule === 'anonymous-source')?.severity;

  const examples: Record<string, string | undefined> = {
    'Critics say the bridge took too long.': 'warning',
    'It is widely believed that the mayor knew of the contracts.': 'warning',
    'The mayor reportedly knew of the contracts.': 'warning',
    'Sources said the mayor knew of the contracts.': 'warning',
    'Despite reports that the mayor knew of them, auditor Jane Holm confirmed that the contracts were lawful.': 'hint',
    'The mayor knew of the contracts, council sources said.': 'warning',
    'The mayor knew of the contracts, according to the sources.': 'warning',
    'Some of the older councillors said the mayor knew of the contracts.': 'warning',
    'A report on the ferry has found holes in the deck and rust on every door.': 'warning',
    'An inquiry into the flood found that the dam had been too low.': 'warning',
    'The mayor was said to have known of the contracts.': 'warning',
    'There are fears that the dam may not hold.': 'warning',
    'The mayor was roundly criticised over the contracts.': 'warning',
    'Anna Lund, who is expected to resign, opened the bridge on Monday.': 'hint',
    'Jane Holm, who spoke on condition of anonymity, said the mayor knew of the contracts.': 'hint',
    'The bridge is expected to be fully operational by May.': undefined,
    'The theft was reported to the harbour master on Monday.': undefined,
    'Police officials said the mayor knew of the contracts.': undefined,
    'Officials in both towns said the bridge took too long.': undefined,
    'A survey by Fjord Research found that most residents want the ferry kept.': undefined,
    'On Monday autopsy reports showed traces of salt in the water.': undefined,
    'Anna Lund gave the council some pointed advice.': undefined,
    'The experts of the Westby Institute said the bridge took too long.': undefined,
    '“Critics say it took too long, but critics always say so,” Jane Holm said.': undefined,
  };
  for (const [sentence, expected] of Object.entries(examples))
    it(`${expected ?? 'nothing'}: ${sentence}`, () => assert.equal(severity(sentence), expected));
});
