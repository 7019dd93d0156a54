import assert from 'node:assert/strict';
import type { Citation } from '../../../../server/src/article/article';
import { readPage } from '../../../../server/src/text/read-page';
import { unmark } from '../../markers';
import { actorsOf, castOf, finder, mentionsOf, reader } from './find';

describe('sources and speakers', () => {
  const examples = [
    ['[[Swedish Prime Minister Lena Holm]] said that talks would go on.', 'lena-holm'],
    ['Lena Holm arrived on Monday. [[She]] said that talks would go on.', 'lena-holm'],
    ['[[Lena Holm, the head of the World Health Organization,]] said that talks would go on.', 'lena-holm'],
    ['The World Health Organization met Lena Holm. [[The World Health Organization]] said it was content.', 'world-health-organization'],
    ['Lena Holm arrived on Monday. [[Observers]] said that talks would go on.', null],
    ["[[Lena Holm's press officer, Ola Brandt,]] said that talks would go on.", 'ola-brandt'],
    ['[[Holm campaign manager Ola Brandt]] said that talks would go on. Lena Holm smiled.', 'ola-brandt'],
    ["Lena Holm arrived on Monday. [[Holm's critics]] said that talks would go on.", null],
    ['[[A critic of the Harbour Union]] said that the vote was a fraud. The Harbour Union met on Monday.', null],
    ['[[A voter at a meeting in Oslo]] said that talks would go on.', null],
    ['Lena Holm left. [[The Holm campaign]] said that talks would go on.', 'holm-campaign'],
    ["Lena Holm left. [[Holm's office]] said that talks would go on.", 'holm-s-office'],
    ['Lena Holm left. [[The Brandt family]] said that talks would go on.', 'brandt-family'],
    ['Lena Holm met Ola Brandt. The Holm campaign won. [[The Brandt campaign]] said that it would sue.', 'brandt-campaign'],
    ['Lena Holm left. [[Holm aide Ola Brandt]] said that talks would go on.', 'ola-brandt'],
    ['[[Ex-Holm adviser Ola Brandt]] said that talks would go on.', 'ola-brandt'],
    ['[[Lead author Ola Brandt]] said that the ice would melt.', 'ola-brandt'],
    ["[[The Herald's reporter at the scene, Ola Brandt,]] said that the ice would melt.", 'ola-brandt'],
    ['[[The report, by Ola Brandt of the institute,]] found that the ice would melt.', 'ola-brandt'],
    ['[[Fans of Lena Holm]] said that talks would go on.', null],
    ['[[Norwegian officials]] said that talks would go on.', 'norwegian-officials'],
    ['[[An Oslo judge]] said that talks would go on.', null],
    ["[[Lena Holm's letter]] said that talks would go on.", 'lena-holm'],
    ['[[A letter by Lena Holm]] said that talks would go on.', 'lena-holm'],
    ['Lena Holm, [[who]] said that talks would go on, left.', 'lena-holm'],
  ] as const; // biome-ignore format: an example a line reads best

  for (const [marked, id] of examples) {
    it(`${marked} → ${id}`, () => {
      const { text, spans } = unmark(marked);
      assert.equal(castOf(text).actorOfSource(spans), id);
    });
  }

  it('are persons where only their words tell that they are', () => {
    const text = 'Said Ole Brandt: “We waited for the boat all night.”';
    const said = { kind: 'direct', source: [{ start: 5, end: 15 }], cue: [{ start: 0, end: 4 }], content: [{ start: 17, end: text.length }] } as const; // biome-ignore format: an example a line reads best
    assert.deepEqual(
      actorsOf(text, [said]).map(({ name, type }) => [name, type]),
      [['Ole Brandt', 'person']],
    );
  });

  it('gives "I" in a quotation to its speaker', () => {
    const marked = 'Lena Holm spoke first. “[[I]] trust [[my]] team,” said [[Lena Holm]].';
    const { text } = unmark(marked);
    const source = { start: text.lastIndexOf('Lena'), end: text.length - 1 };
    const said: Citation = {
      kind: 'direct',
      source: [source],
      cue: [{ start: source.start - 5, end: source.start - 1 }],
      content: [{ start: text.indexOf('“'), end: text.indexOf('”') + 1 }],
    };
    const actors = actorsOf(text, [said]);
    assert.equal(mentionsOf(text, 'Lena Holm', actors), marked.replace('Lena Holm', '[[Lena Holm]]'));
  });
});

describe('speakers', () => {
  /** What is said between quotation marks, by the words between brackets. */
  const spoken = (marked: string): { text: string; said: Citation } => {
    const { text, spans } = unmark(marked);
    const content = { start: text.indexOf('“'), end: text.indexOf('”') + 1 };
    return {
      text,
      said: { kind: 'direct', source: spans, cue: [{ start: content.end, end: content.end + 5 }], content: [content] },
    };
  };

  it('say "we" and "our" for a body', () => {
    const { text, said } = spoken('“We closed our office,” said the [[Harbour Trade Union]].');
    assert.equal(
      mentionsOf(text, 'Harbour Trade Union', actorsOf(text, [said])),
      '“[[We]] closed [[our]] office,” said the [[Harbour Trade Union]].',
    );
  });

  it('are not named by themselves', () => {
    const { text, said } = spoken('Karl Braun met Peter Lund. “Talks with Lund are over,” [[he]] said.');
    assert.equal(
      mentionsOf(text, 'Karl Braun', actorsOf(text, [said])),
      '[[Karl Braun]] met Peter Lund. “Talks with Lund are over,” [[he]] said.',
    );
  });

  it('do not mean themselves by "he"', () => {
    const { text, said } = spoken('Karl Braun met Peter Lund. “He was late,” said [[Peter Lund]].');
    assert.equal(
      mentionsOf(text, 'Karl Braun', actorsOf(text, [said])),
      '[[Karl Braun]] met Peter Lund. “[[He]] was late,” said Peter Lund.',
    );
  });
});

describe('the turns of an interview', () => {
  const text =
    'Mayor Paul Greve mocked the book. Dora Lind wrote it.\n\nTHE EVENING LEDGER: Why?\n\n' +
    'LIND: I sent him flowers. He laughed.\n\nTHE EVENING LEDGER: And then?\n\nLIND: Ask The Evening Ledger.';
  const turns = [...text.matchAll(/^([A-Z ]+): (.*)$/gm)].map((turn): Citation => {
    const colon = turn.index + turn[1].length;
    return {
      kind: 'direct',
      source: [{ start: turn.index, end: colon }],
      cue: [{ start: colon, end: colon + 1 }],
      content: [{ start: colon + 2, end: colon + 2 + turn[2].length }],
    };
  });
  const actors = actorsOf(text, turns);
  const wordsOf = (name: string): string[] | undefined =>
    actors.find((actor) => actor.name === name)?.mentions.map(({ start, end }) => text.slice(start, end));

  it('give "I" to who speaks', () => assert.deepEqual(wordsOf('Dora Lind'), ['Dora Lind', 'LIND', 'I', 'LIND']));
  it('give "he" to somebody else', () => assert.deepEqual(wordsOf('Paul Greve'), ['Paul Greve', 'him', 'He']));
  it('name a newspaper in full', () =>
    assert.deepEqual(wordsOf('Evening Ledger'), ['EVENING LEDGER', 'EVENING LEDGER', 'Evening Ledger']));
});

describe('a person taken for a body', () => {
  const text = 'Brandtholm criticised the plan. She called it a mistake, and her sister agreed.';
  const firstToken = 0;
  const read = reader.read(readPage(text, 'plaintext'));
  const names = [{ start: 0, end: 10, type: 'organization', firstToken, endToken: 1 } as const];

  it('is a person where "she" points to the name', () => {
    const { actors } = finder.findActors({ ...read, names }, { attributions: [], headings: [] });
    assert.deepEqual(
      actors.map(({ name, type, mentions }) => [name, type, mentions.length]),
      [['Brandtholm', 'person', 3]],
    );
  });

  it('stays a body where the lexicon says so', () => {
    const lexicon = { actors: [{ name: 'Brandtholm', type: 'organization' }] } as const;
    const { actors } = finder.findActors({ ...read, names }, { attributions: [], headings: [], lexicon });
    assert.deepEqual(
      actors.map(({ name, type, mentions }) => [name, type, mentions.length]),
      [['Brandtholm', 'organization', 1]],
    );
  });
});

describe('the lexicon of a project', () => {
  it('leaves out what is no actor', () => {
    const text = 'Helena Brandt met Robert Milward.';
    const names = actorsOf(text, [], { notActors: ['Robert Milward'] }).map((actor) => actor.name);
    assert.deepEqual(names, ['Helena Brandt']);
  });

  it('joins the names of one actor', () => {
    const text = 'Helena Brandt met Robert Milward.';
    const lexicon = { actors: [{ name: 'Helena Brandt', type: 'person', aliases: ['Robert Milward'] }] } as const;
    assert.equal(actorsOf(text, [], lexicon).length, 1);
  });
});

describe('any text', () => {
  for (const text of [
    '',
    '\n',
    '\ud800 He \udfff said',
    'He said he was he.',
    'IS IS IS',
    '(((—the—)))',
    'The Sams, the Sams',
  ]) {
    it(JSON.stringify(text), () => {
      assert.ok(Array.isArray(actorsOf(text)));
    });
  }

  it('takes time in proportion to its length', function () {
    this.timeout(60_000);
    const sentence = 'Kerry met the minister and he said that the group had left its country ';
    const cost = (times: number): number => {
      const text = sentence.repeat(times);
      const runs = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        actorsOf(text);
        return process.cpuUsage(before).user;
      });
      return Math.min(...runs);
    };
    cost(400);
    // Five times the text; what grows with its square would take 25 times as long. A heap that other tests have filled costs its part.
    const ratio = cost(2000) / cost(400);
    assert.ok(ratio < 16, `${ratio.toFixed(1)} times the time`);
  });
});
