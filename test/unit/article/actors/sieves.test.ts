import assert from 'node:assert/strict';
import { openRanker } from '../../../../server/src/article/actors/antecedents/ranker';
import { findActors } from '../../../../server/src/article/actors/find-actors';
import { SIEVES, type Sieves } from '../../../../server/src/article/actors/sieves';
import type { Sieve, SieveFact } from '../../../../server/src/article/actors/sieves/sieve';
import type { Name, NameType, Reading } from '../../../../server/src/language/reading';
import { openWords } from '../../../../server/src/language/words';
import { readPage } from '../../../../server/src/text/read-page';
import { loadModels } from '../../../../server/training/load-models';
import { unmark } from '../../markers';
import { mentionsOf, reader } from './find';

/** For each sieve a text that only it gets right: an actor's name, and all its mentions marked. */
const EXAMPLES: Readonly<Record<string, readonly [name: string, text: string]>> = {
  'same name': ['Elsa Brandt', '[[Elsa Brandt]] opened the bridge. Workers thanked [[Elsa Brandt]].'],
  'named together': ['Helena Brandt', 'Minister Brandt and [[Helena Brandt]] met in Oslo. Neighbours like [[Helena Brandt]].'],
  alias: ['Daoud Rami', '[[Daoud Rami]] (also known as [[Abu Zaki]]) was arrested on Monday. [[Abu Zaki]] is 40.'],
  'apposition of a name': ['National Rescue Council', 'The main Libyan opposition group met its allies. The [[Libyan delegation]]—the [[National Rescue Council]]—left early.'],
  "part of a person's name": ['Helena Brandt', 'Mayor [[Helena Brandt]] opened the bridge. Later [[Brandt]] thanked the workers.'],
  "part of a body's name": ['Veltrona Inc.', '[[Veltrona Inc.]] cut [[its]] forecast on Monday. Analysts had warned [[Veltrona]] before.'],
  acronym: ['Northern Fisheries Council', 'The [[Northern Fisheries Council]] met in Oslo. Boat owners say that the [[NFC]] set new quotas.'],
  'other spelling': ['Ratthafum', 'Floods hit [[Ratthafum]] on Monday. Schools in [[Rattafum]] stay closed.'],
  'other wording of a ministry': ['Ministry of Foreign Affairs', 'The [[Ministry of Foreign Affairs]] opened late. Nobody at the [[Foreign Ministry]] was sorry.'],
  metonym: ['Germany', 'The treaty divides France and [[Germany]]. [[Berlin]] rejected the plan on Tuesday.'],
  title: ['Dana Pike', 'Lord Chancellor [[Dana Pike]] resigned on Friday. The [[Lord Chancellor]] gave no reason.'],
  'office before its holder': ['Paul Greve', '[[The transport minister]] resigned on Friday. Transport Minister [[Paul Greve]] said that [[he]] was tired.'],
  'same name and kind': ['Quorri', '[[Quorri]] sang. Later [[Quorri]] criticised the plan. [[She]] called it a mistake, and [[her]] sister agreed.'],
}; // biome-ignore format: an example a line reads best

/** What the reader takes the names of an example for, where that is not left to it: a person first, then a body. */
const TAKEN_FOR: Readonly<Record<string, readonly NameType[]>> = { Quorri: ['person', 'organization'] };

const models = loadModels(undefined, ['attribution']);
const words = openWords(models.words);
const rank = openRanker(models.linking);

const without = (left: Sieve | null): Sieves => {
  const rest = (sieves: readonly Sieve[]) => sieves.filter((sieve) => sieve !== left);
  return { names: rest(SIEVES.names), roles: rest(SIEVES.roles), antecedents: rest(SIEVES.antecedents) };
};

function marked(text: string, name: string, sieves: Sieves): string {
  const context = { attributions: [], headings: [] };
  const reading = reader.read(readPage(text, 'plaintext'));
  const names = TAKEN_FOR[name] ? namesAs(name, TAKEN_FOR[name], reading) : reading.names;
  return mentionsOf(text, name, findActors({ ...reading, names }, context, words, rank, sieves).actors);
}

function namesAs(word: string, types: readonly NameType[], { page }: Reading): Name[] {
  return [...page.text.matchAll(new RegExp(word, 'g'))].map(({ index }, i) => {
    const firstToken = page.tokens.start.indexOf(index);
    return { start: index, end: index + word.length, type: types[i], firstToken, endToken: firstToken + 1 };
  });
}

describe('the sieves', () => {
  it('each find what they need, given by those before them', () => {
    const given = new Set<SieveFact>();
    for (const [group, sieves] of Object.entries(SIEVES) as [keyof Sieves, readonly Sieve[]][]) {
      if (group !== 'names') given.add(group);
      for (const { name, needs, gives } of sieves) {
        for (const fact of needs) assert.ok(given.has(fact), `"${name}" needs ${fact}`);
        for (const fact of gives) given.add(fact);
      }
    }
  });

  for (const sieve of Object.values(SIEVES).flat() as Sieve[]) {
    it(`"${sieve.name}" does what no other does`, () => {
      const [name, example] = EXAMPLES[sieve.name];
      const { text } = unmark(example);
      assert.equal(marked(text, name, SIEVES), example);
      assert.notEqual(marked(text, name, without(sieve)), example, 'it is the same without it');
    });
  }
});
