import assert from 'node:assert/strict';
import type { Attribution } from '../../../../server/src/article/article';
import { unmark } from '../../markers';
import { actorsOf, finder, mentionsOf } from './find';

describe('sources and speakers', () => {
  const examples = [
    ['[[Swedish Prime Minister Lena Holm]] said that talks would go on.', 'lena-holm'],
    ['Lena Holm arrived on Monday. [[She]] said that talks would go on.', 'lena-holm'],
    ['[[Lena Holm, the head of the World Health Organization,]] said that talks would go on.', 'lena-holm'],
    ['The World Health Organization met Lena Holm. [[The World Health Organization]] said it was content.', 'world-health-organization'],
    ['Lena Holm arrived on Monday. [[Observers]] said that talks would go on.', null],
  ] as const; // biome-ignore format: an example a line reads best

  for (const [marked, id] of examples) {
    it(`${marked} → ${id}`, () => {
      const { text, spans } = unmark(marked);
      assert.equal(finder.actorOfSource(spans, actorsOf(text)), id);
    });
  }

  it('gives "I" in a quotation to its speaker', () => {
    const marked = 'Lena Holm spoke first. “[[I]] trust [[my]] team,” said [[Lena Holm]].';
    const { text } = unmark(marked);
    const source = { start: text.lastIndexOf('Lena'), end: text.length - 1 };
    const said: Omit<Attribution, 'actor'> = {
      kind: 'direct',
      source: [source],
      cue: [{ start: source.start - 5, end: source.start - 1 }],
      content: [{ start: text.indexOf('“'), end: text.indexOf('”') + 1 }],
    };
    const actors = actorsOf(text, [said]);
    assert.equal(mentionsOf(text, 'Lena Holm', actors), marked.replace('Lena Holm', '[[Lena Holm]]'));
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
    this.timeout(20_000);
    const text = 'Kerry met the minister and he said that the group had left its country '.repeat(3000);
    assert.ok(actorsOf(text).length > 0);
  });
});
