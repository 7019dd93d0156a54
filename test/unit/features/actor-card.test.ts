import assert from 'node:assert/strict';
import type { Actor, Article, Attribution } from '../../../server/src/article/article';
import { actorCard } from '../../../server/src/features/actor-card';
import { hoverAt } from '../../../server/src/features/hover';
import { toPlainText } from '../../../server/src/features/rich-text';
import { articleOf } from './article-of';

describe('the card of an actor', () => {
  const card = (article: Article, actor: Actor): string[] =>
    toPlainText(actorCard(article, [], actor, (offset) => offset + 1))
      .split('\n')
      .filter(Boolean);

  it('tells kind, sector, country and roles', () => {
    const { article, actor } = articleOf('The Italian minister [[Ida Moe]] spoke.');
    const role = { text: 'Italian minister', start: 4, end: 20, sector: 'government' as const };
    const known = { ...actor, roles: [role, { ...role, start: 30, end: 46 }], affiliations: ['Italian'] };
    assert.equal(card(article, known)[0], 'Ida Moe · person, government, Italy · Italian minister');
  });

  it('links to the first mentions and the last', () => {
    const { article, actor } = articleOf(Array(12).fill('[[Moe]]').join('\n'));
    assert.equal(card(article, actor)[1], '12 mentions: line 1, 5, 9, 13, 17, 21, 25 … 45');
  });

  it('tells what the actor says and what others say about it', () => {
    const text = '[[Ida Moe]] said that it rained. Karl Lie denied that Moe was right about rain.';
    const { article, actor } = articleOf(text.replace('that Moe', 'that [[Moe]]'));
    const plain = article.page.text;
    const span = (words: string) => ({ start: plain.indexOf(words), end: plain.indexOf(words) + words.length });
    const attribution = (source: string, cue: string, content: string, id: string | null): Attribution => {
      const [kind, cueClass] = ['indirect', 'speech'] as const;
      return { kind, source: [span(source)], cue: [span(cue)], content: [span(content)], actor: id, cueClass };
    };
    const attributions = [
      attribution('Ida Moe', 'said', 'that it rained', 'a'),
      attribution('Karl Lie', 'denied', 'that Moe was right about rain', null),
    ];
    assert.deepEqual(card({ ...article, attributions }, actor).slice(2), [
      'Says:',
      '• it rained',
      'Others say:',
      '• Karl Lie denied: Moe was right about rain',
    ]);
  });

  it('tells who passes on what the actor says, and so does what is shown over the words', () => {
    const { article, actor } = articleOf('[[Ida Moe]] warned that the bridge would fall, La Voce reported.');
    const plain = article.page.text;
    const span = (words: string) => ({ start: plain.indexOf(words), end: plain.indexOf(words) + words.length });
    const attribution: Attribution = {
      kind: 'indirect',
      source: [span('Ida Moe')],
      cue: [span('warned')],
      content: [span('that the bridge would fall')],
      actor: 'a',
      cueClass: 'speech',
      reportedBy: { source: [span('La Voce')], cue: [span('reported')], actor: null },
    };
    const reported = { ...article, attributions: [attribution] };
    assert.deepEqual(card(reported, actor).slice(2), [
      'Says:',
      '• warned: the bridge would fall (reported by La Voce)',
    ]);
    const hover = hoverAt(reported, [], plain.indexOf('bridge'), () => 1);
    assert.equal(hover && toPlainText(hover.lines).trim(), 'Said by Ida Moe (“warned”, line 1), reported by La Voce');
  });

  for (const [cue, content, cueClass, shown] of [
    ['published', 'a book of poems', 'document', '• published: a book of poems'],
    ['fears', 'a long winter in town', 'thought', '• fears: a long winter in town'],
    ['refused', 'to pay the fine', 'act', undefined],
    ['inherited', 'a love of the sea', 'speech', undefined],
  ] as const) {
    it(`${shown ? 'tells' : 'tells nothing of'} what is no speech: ${cue} ${content}`, () => {
      const { article, actor } = articleOf(`[[Ida Moe]] ${cue} ${content}.`);
      const plain = article.page.text;
      const span = (words: string) => ({ start: plain.indexOf(words), end: plain.indexOf(words) + words.length });
      const source = [span('Ida Moe')];
      const said: Attribution = { kind: 'indirect', source, cue: [span(cue)], content: [span(content)], actor: 'a', cueClass }; // biome-ignore format: one line reads best
      assert.equal(card({ ...article, attributions: [said] }, actor)[3], shown);
    });
  }
});
