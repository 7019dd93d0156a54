import { COMMENTS, KEEPS_VERB_INSIDE, OPENS_ASIDE } from '../../english/comments';
import { cueClassOf } from '../../english/telling';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
import {
  CUE,
  endOfPhrase,
  FIRST_OF_CONTENT,
  FIRST_OF_SOURCE,
  isFiniteAt,
  isVerb,
  type Labelled,
  put,
  runBehind,
} from './labelled';

const SHORTEST_CONTENT = 3;
/** Tokens between "despite" and the noun. */
const LONGEST_ASIDE = 6;
/** Tokens between the beginning of a sentence and the noun that is its subject. */
const AHEAD = 3;

/**
 * Labels what a noun of speech introduces together with who speaks: "comments by Lind that her country …". Where the noun is the subject,
 * what is said ends before the sentence's own verb. What somebody else is known to say stays his.
 */
export function labelNounsOfSpeech(labelled: Labelled): void {
  const { reading, words, sentences, labels } = labelled;
  for (const sentence of sentences) {
    for (let noun = sentence.firstToken; noun + SHORTEST_CONTENT < sentence.endToken; noun++) {
      if (words[noun + 1] !== 'by' || !COMMENTS.has(words[noun].replace(/s$/, ''))) continue;
      const that = endOfPhrase(reading, noun + 2, sentence.endToken);
      if (that === noun + 2 || words[that] !== 'that') continue;
      const aside = opensAside(labelled, noun, sentence);
      if (aside < 0 && isTold(labelled, noun, sentence)) break;
      const content: TokenRange = [that, endOfSaid(labelled, noun, that, sentence)];
      if (content[1] - that < SHORTEST_CONTENT) continue;
      labels.fill(0, Math.max(aside, sentence.firstToken), sentence.endToken);
      put(labels, [noun, noun + 2], CUE);
      put(labels, [noun + 2, that], FIRST_OF_SOURCE);
      put(labels, content, FIRST_OF_CONTENT);
      break;
    }
  }
}

/** Where what stands behind the sentence's own assertion begins (", despite last week's comments by Lind that …"), or -1. */
function opensAside({ words }: Labelled, noun: number, { firstToken }: Sentence): number {
  for (let i = noun - 1; i > firstToken + 1 && noun - i <= LONGEST_ASIDE; i--)
    if (OPENS_ASIDE.has(words[i])) return words[i - 1] === ',' ? i - 1 : -1;
  return -1;
}

/** Whether the noun stands in what a verb of telling introduces. */
function isTold({ words, labels }: Labelled, noun: number, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) {
    if (labels[i] !== CUE) continue;
    const end = runBehind(labels, i, endToken);
    const isNoun = i <= noun && noun < end;
    if (!isNoun && cueClassOf(words.slice(i, end)) !== null) return true;
  }
  return false;
}

/** Where what is said ends: with the sentence, or before its own verb, which is the second one behind a subject. */
function endOfSaid({ reading, words }: Labelled, noun: number, that: number, sentence: Sentence): number {
  const last = /^[.!?]$/.test(words[sentence.endToken - 1]) ? sentence.endToken - 1 : sentence.endToken;
  if (noun - sentence.firstToken > AHEAD) return last;
  let verbs = 0;
  for (let i = that + 1; i < last; i++) {
    // "had won" is one verb, "won is" are two.
    const goesOn = isFiniteAt(reading, i - 1) && !(isVerb(reading, i - 1) && !isVerb(reading, i));
    if (!isFiniteAt(reading, i) || goesOn) continue;
    if (KEEPS_VERB_INSIDE.has(words[i - 1])) continue;
    if (++verbs === 2) return i;
  }
  return last;
}
