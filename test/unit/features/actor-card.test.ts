import assert from 'node:assert/strict';
import type { Actor, Article, Attribution } from '../../../server/src/article/article';
import { actorCard } from '../../../server/src/features/actor-card';
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
});
