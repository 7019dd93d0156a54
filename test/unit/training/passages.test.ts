import { deepEqual, equal } from 'node:assert/strict';
import { agreementOf, type Passage, readPassages } from '../../../server/training/encoder/passages';

/** A passage whose sentences two readers labelled so. */
function passageOf(...readers: (readonly [string, string])[]): Passage {
  const sentences = readers.map((pair, i) => ({ start: i, end: i + 1, label: pair[0], readers: pair }));
  return { id: 'p', form: 'brief', text: '', sentences };
}

describe('passages of our own', () => {
  it('count how often two readers say the same, and how much of that is chance', () => {
    const { same, kappa } = agreementOf([
      passageOf(['plain', 'plain'], ['plain', 'vague'], ['vague', 'vague'], ['vague', 'plain']),
    ]);
    equal(same, 0.5);
    equal(kappa, 0); // each says "plain" half of the time: half of it by chance
  });

  it('count what one flags and the other does not', () => {
    const { f1 } = agreementOf([
      passageOf(['vague', 'unattributed'], ['unattributed', 'plain'], ['plain', 'plain'], ['vague', 'vague']),
    ]);
    equal(f1, 0.8); // three flagged by one, two by the other, two by both: 2 · 2 / (3 + 2)
  });

  it('have labels that lie on whole words, one after the other', () => {
    const broken = readPassages().flatMap(({ id, text, sentences }) =>
      sentences
        .filter(({ start, end }, i) => {
          const sentence = text.slice(start, end);
          return sentence === '' || sentence !== sentence.trim() || start < (sentences[i - 1]?.end ?? 0);
        })
        .map(({ start }) => `${id} at ${start}`),
    );
    deepEqual(broken, []);
  });
});
