import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/article/article';
import type { CueClass } from '../../../server/src/english/telling';
import { attributionTokens } from '../../../server/src/features/semantic-tokens';
import { articleOf } from './article-of';

describe('sources, cues and contents in colour', () => {
  const tokens = (
    marked: string,
    parts: readonly [string, string, string],
    cueClass: CueClass = 'speech',
  ): string[] => {
    const { article, actor } = articleOf(marked);
    const { text, sentences } = article.page;
    const [source, cue, content] = parts.map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    });
    const statements = sentences.map((sentence) => ({ ...sentence, attributed: 1 }));
    const attribution = {
      kind: 'indirect',
      source: [source],
      cue: [cue],
      content: [content],
      actor: null,
      cueClass,
    } as const;
    const actors = [{ ...actor, type: 'organization' }] as const;
    const known: Article = { ...article, statements, actors, attributions: [attribution] };
    return attributionTokens(known).map(
      ({ part, start, end, unvouched }) => `${part}${unvouched ? ' (unvouched)' : ''}: ${text.slice(start, end)}`,
    );
  };

  it('are cut at line ends', () => {
    assert.deepEqual(tokens('Moe said\nit rained\nall day.', ['Moe', 'said', 'it rained\nall day']), [
      'source: Moe',
      'cue: said',
      'content: it rained',
      'content: all day',
    ]);
  });

  it('tell thoughts and acts apart, which make nothing known', () => {
    const text = '[[Moe]] fears a flood.';
    assert.deepEqual(tokens(text, ['Moe', 'fears', 'a flood'], 'thought'), [
      'source (unvouched): Moe',
      'cue (unvouched): fears',
      'content (unvouched): a flood',
    ]);
  });

  it('show a news agency that reports what somebody says', () => {
    assert.deepEqual(tokens('Moe said it rained, [[Harbour Wire]] reported.', ['Moe', 'said', 'it rained']), [
      'source: Moe',
      'cue: said',
      'content: it rained',
      'source: Harbour Wire',
      'cue: reported',
    ]);
  });

  it('show it once where it is the one who says it', () => {
    const text = 'It rained all day, [[Harbour Wire]] reported.';
    assert.deepEqual(tokens(text, ['Harbour Wire', 'reported', 'It rained all day']), [
      'content: It rained all day',
      'source: Harbour Wire',
      'cue: reported',
    ]);
  });
});
