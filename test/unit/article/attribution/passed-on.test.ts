import assert from 'node:assert/strict';
import { createAttributor } from '../../../../server/src/article/attribution/attributor';
import type { FoundAttribution } from '../../../../server/src/article/attribution/linking';
import { createReader } from '../../../../server/src/language/reader';
import { readPage } from '../../../../server/src/text/read-page';
import { loadModels } from '../../../../server/training/load-models';
import { show, strip } from './marked';

/** By where the medium stands: sentences as `show` writes them, with the source and the cue of whoever passes them on. */
const PASSED_ON: Readonly<Record<string, readonly (readonly [example: string, reporter: string])[]>> = {
  'behind what somebody says': [
    ['{Lind} <warned> on Monday [that the bridge would fall], AFP reported.', 'AFP reported'],
    ['{Lind} <said> [nobody had asked her], according to La Voce.', 'La Voce according to'],
    ['[“It is over,”] {he} <said>, AFP reported on Monday.', 'AFP reported'],
    [
      'Speaking at a dinner in Lund, {Harbour Minister Ida Moe} <warned> [that the group could sink ships], AFP reported.',
      'AFP reported',
    ],
    [
      'Standing on the steps of the court, {lawyer Ida Moe} <told> journalists [that her client would appeal], ANSA reported.',
      'ANSA reported',
    ],
    [
      '{Otto Lind, who leads the union,} <accused> [the mayor of breaking her word], the BBC reported.',
      'the BBC reported',
    ],
    ['{Otto Lind} <called> [the vote a fraud], EFE reported.', 'EFE reported'],
    [
      '[The crew ignored two warnings], {investigator Otto Lind} <told> a hearing, the Tribune reported.',
      'the Tribune reported',
    ],
    ['[The vote was a fraud], <said> {opposition leader Ida Moe}, as reported by EFE.', 'EFE reported by'],
    [
      '{The chief of police, Lars Holm,} <said> [four people had drowned], Kanal 9 reported on its website.',
      'Kanal 9 reported',
    ],
    [
      '[“It was dark,”] <said> {Lars Holm}, according to Kanal Nord. [“Nobody saw the ice.”]',
      'Kanal Nord according to',
    ],
  ],
  'behind it, however it is built': [
    ['[“Prices will fall,”] {Ida Moe} <told> Der Morgen newspaper, Reuters reports.', 'Reuters reports'],
    ['{The army} <denied> [that soldiers had fired into the crowd], as the BBC had reported.', 'the BBC had reported'],
  ],
  'in front of it': [
    ['Local newspapers said {Moe} <had told> aides [that she would resign].', 'Local newspapers said'],
    ['According to Reuters, {Otto Lind} <told> reporters in Oslo [that he was ready].', 'Reuters According to'],
    ['The newspaper reported that {Otto Lind} <had denied> [that he was ill].', 'The newspaper reported'],
    ['The Herald reported on Friday that {the minister} <had told> aides [she would resign].', 'The Herald reported'],
    ['As EFE reported, {opposition leader Ida Moe} <said> [the vote was a fraud].', 'EFE reported'],
    ['AFP quoted {a minister} <as saying> [the talks had failed].', 'AFP quoted'],
  ],
  'in between': [
    ['{Moe}, according to Reuters, <said> [that the deal was dead].', 'Reuters according to'],
    ['{Otto Lind} <said>, according to a report by IRNA, [that nobody was hurt].', 'a report by IRNA according to'],
    ['[“The deal is dead,”] the agency quoted {Moe} <as saying>.', 'the agency quoted'],
    ['{Moe} was quoted by the Herald <as saying> [that the letter was forged].', 'the Herald was quoted'],
    ['[“The letter was forged,”] {Moe} was quoted <as saying> by Interfax.', 'Interfax was quoted'],
  ],
  'where it cites somebody': [
    ['The BBC reported, <citing> {police}, [that the man had fled].', 'The BBC reported'],
    ['Reuters reported [that the mine would close], <citing> {people familiar with the matter}.', 'Reuters reported'],
    ['<Citing> {two officials}, Bloomberg reported [that the bank would cut 300 jobs].', 'Bloomberg reported'],
    ['According to the Herald, which <cited> {two aides}, [the minister would resign].', 'the Herald According to'],
    ['The news site Kanal 9, <citing> {hospital staff}, said [four people had drowned].', 'The news site Kanal 9 said'],
    ['The BBC reported [that four people had drowned], <according to> {police}.', 'The BBC reported'],
  ],
  'where it cites somebody unnamed': [
    ['Interfax reported, <citing> {a source in the army}, [that two men had died].', 'Interfax reported'],
    ['[“Two men have died,”] Interfax quoted {the army} <as saying> in a statement.', 'Interfax quoted'],
  ],
  'where it carries remarks': [
    ['{Moe}, quoted by the Herald, <said> [the money was gone].', 'the Herald quoted by'],
    [
      'In comments carried by state television, {Otto Lind} <said> [the army would not retreat].',
      'state television carried by',
    ],
    ['{Ida Moe}, in remarks broadcast live on state TV, <said> [the port would be rebuilt].', 'state TV broadcast'],
    ['{Ida Moe} <said> in comments carried by state TV [that the port would be rebuilt].', 'state TV carried by'],
  ],
};

/** Sentences in which nobody passes on what somebody else says. */
const OF_ONE_MOUTH = [
  '{Moe} <said> [that Lind said it was over].',
  '{Moe} <is reported to have said> [that the deal was dead].',
  '{Ida Moe} <told> Reuters [that the talks had collapsed].',
  '{Ida Moe} <said> in an interview with the Herald [that the letter was forged].',
  'Speaking to IRNA, {Otto Lind} <said> [nobody was hurt].',
  '{State media} <said> [the ship had sunk].',
  '{The BBC} <reported> [that the ship had sunk].',
];

describe('what somebody passes on', () => {
  let attributions: (text: string) => readonly FoundAttribution[];
  before(() => {
    const models = loadModels(undefined, ['linking']);
    const attributor = createAttributor(models);
    const reader = createReader(models);
    attributions = (text) => {
      // a sentence alone is too short to be judged
      const reading = { ...reader.read(readPage(text, 'plaintext')), genre: { prose: true } } as const;
      return attributor.link(reading, attributor.read(reading)).attributions;
    };
  });

  for (const [where, examples] of Object.entries(PASSED_ON)) {
    for (const [example, reporter] of examples) {
      it(`${where}: ${example}`, () => {
        const text = strip(example);
        const found = attributions(text);
        assert.equal(show(text, found), example);
        const by = found[0].reportedBy;
        assert.equal(
          by && [...by.source, ...by.cue].map(({ start, end }) => text.slice(start, end)).join(' '),
          reporter,
        );
      });
    }
  }

  for (const example of OF_ONE_MOUTH) {
    it(`nothing: ${example}`, () => {
      const text = strip(example);
      const found = attributions(text);
      assert.equal(show(text, found), example);
      assert.equal(found[0].reportedBy, undefined);
    });
  }
});
