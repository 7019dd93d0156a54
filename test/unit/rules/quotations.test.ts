import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import { check } from '../../../server/src/rules';
import { loadModels } from '../../../server/training/load-models';

describe('rules of quotations', () => {
  const analyse = createAnalyser(loadModels());
  const rules = (text: string): string[] =>
    check(analyse(text))
      .map(({ rule }) => rule)
      .filter((rule) => /speaker/.test(rule));

  const scene = 'The ferry company closed its office in Westby on Monday, after forty years at the old harbour.';
  const quote = '“We waited for the boat all night. The children slept on the stones. In the morning nobody had come,”';

  const silent: Record<string, string> = {
    'a pronoun takes up the speaker of the paragraph above': `${scene} Fisherman Ole Brandt said he had been at the quay.\n\n${quote} he said.`,
    'the paragraph above speaks of the speaker': `${scene} The last to leave was fisherman Ole Brandt.\n\n${quote} Brandt said.`,
    'one speaker goes on as a pronoun': `${scene}\n\n“The water rose to the second step of the house,” Ida Moe said. “It was gone by noon, and nobody came to look,” she said.`,
    'a dash signs the quotation': `${scene}\n\n“Nobody from the city ever came to look at the roof of this building.” – Mary Webb, Hartley.\n\nThe bus to Hartley runs every hour.`,
    'the words behind the quotation go on': `${scene}\n\n“Your lease of the harbour office will not be renewed in the coming year,” read the letter.\n\nThe bus runs every hour.`,
    'a colon leads into the quotation': `${scene}\n\nThe sign on the door:\n\n“Nobody will ever forget what this office did for the people of Westby.”\n\nThe bus runs every hour.`,
  };
  for (const [why, text] of Object.entries(silent)) it(`silent: ${why}`, () => assert.deepEqual(rules(text), []));

  it('asks for a speaker whom the text has not named before', () => {
    assert.deepEqual(rules(`${scene}\n\n${quote} fisherman Ole Brandt said.`), ['late-speaker']);
  });
});
