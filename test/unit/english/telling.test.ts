import assert from 'node:assert/strict';
import { cueClassOf, NOUNS_OF_TELLING, VERBS_OF_TELLING } from '../../../server/src/english/telling';

describe('words of telling', () => {
  const example = (cue: string, expected: string | null): void => {
    it(`"${cue}" is ${expected}`, () => assert.equal(cueClassOf(cue.split(' ')), expected));
  };

  example('said', 'speech');
  example('has repeatedly denied', 'speech');
  example('according to', 'speech');
  example('as he put it', 'speech');
  example(':', 'speech');
  example('went on to warn', 'speech');
  example('showed', 'document');
  example('the survey found', 'document');
  example('is feared', 'thought');
  example('want', 'thought');
  example('are eager', 'thought');
  example('in hopes', 'thought');
  example('ordered', 'act');
  example('lied', 'act');
  example('covered up', 'act');
  // The first word that is known decides.
  example('refused to say', 'act');
  example('did not respond to', 'act');
  example('beneath', null);

  for (const [name, lists] of [
    ['verbs', VERBS_OF_TELLING],
    ['nouns', NOUNS_OF_TELLING],
  ] as const) {
    it(`${name} are sorted, and each is in one list`, () => {
      const words = Object.values(lists).map((list) => list.trim().split(/\s+/));
      for (const list of words) assert.deepEqual(list, [...list].sort());
      assert.equal(new Set(words.flat()).size, words.flat().length);
    });
  }
});
