import { PASSES_ON, SOURCE_PRONOUNS, WORDS_OF_MEDIA } from '../../english/reporters';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
import {
  beginningOfSource,
  CUE,
  endOfPhrase,
  endOfSentence,
  FIRST_OF_SOURCE,
  isFiniteAt,
  isSpeaker,
  type Labelled,
  type Reporter,
  runBehind,
} from './labelled';

/** Tokens of an adverbial behind the outer verb, and of an outer attribution at its end. */
const LONGEST_ADVERBIAL = 6;
const LONGEST_CLOSING = 12;

/** An attribution around another one, and the tokens within it. */
export interface Outer extends Reporter {
  readonly said: TokenRange;
}

/** The attribution around a sentence whose source passes on what others say: its labels tell it, or the sentence's build alone. */
export function outerOf(labelled: Labelled, sentence: Sentence): Outer | undefined {
  return labelledOuter(labelled, sentence) ?? closing(labelled, sentence);
}

/** The attribution at a sentence's end or beginning whose source passes on what others say, as far as it is labelled. */
function labelledOuter({ reading, words, labels }: Labelled, { firstToken, endToken }: Sentence): Outer | undefined {
  const end = endOfSentence(words, endToken);
  for (let i = firstToken; i < end; i++) {
    if (labels[i] !== CUE) continue;
    const cue: TokenRange = [i, runBehind(labels, i, end)];
    const before = words[i] === 'according' ? i : beginningOfSource(labels, i, firstToken);
    const behind = labels[cue[1]] === FIRST_OF_SOURCE ? runBehind(labels, cue[1], end) : cue[1];
    const source: TokenRange | undefined = before < i ? [before, i] : behind > cue[1] ? [cue[1], behind] : undefined;
    if (!source || !passesOn(words, source, cue)) continue;
    const first = Math.min(source[0], cue[0]);
    const last = Math.max(source[1], cue[1]);
    const named: TokenRange = [source[0], words[source[1] - 1] === ',' ? source[1] - 1 : source[1]];
    const comma = words[first - 1] === 'as' ? first - 2 : first - 1;
    if (comma > firstToken && words[comma] === ',' && end - last <= LONGEST_ADVERBIAL)
      return { said: [firstToken, comma], source: named, cue };
    const opens = first === firstToken + 1 && words[firstToken] === 'as' ? firstToken : first;
    if (opens === firstToken && end > last) {
      let that = last;
      while (that < end && that - last < LONGEST_ADVERBIAL && words[that] !== 'that' && !isFiniteAt(reading, that))
        that++;
      const begins = words[last] === ',' ? last + 1 : words[that] === 'that' ? that + 1 : last;
      return { said: [begins, end], source: named, cue };
    }
  }
  return undefined;
}

/** Whether the source of an attribution passes on what others say, by its verb or by what it is. */
export function passesOn(words: readonly string[], [first, end]: TokenRange, cue: TokenRange): boolean {
  const verb = words[cue[1] - 1];
  const last = words[end - 1] === ',' ? end - 2 : end - 1;
  if (last === first && SOURCE_PRONOUNS.has(words[first])) return false;
  const accordingTo = verb === 'to' && words[cue[0]] === 'according' && cue[0] < first;
  return accordingTo || PASSES_ON.has(verb) || isMedium(words, [first, last + 1]);
}

/** Whether a phrase ends like one for a medium or an agency. */
export const isMedium = (words: readonly string[], [, end]: TokenRange): boolean =>
  WORDS_OF_MEDIA.has(words[end - 1] ?? '');

/** "…, AFP reported on Monday", "…, as reported by AFP", "…, as AFP reported", where nothing of it is labelled as such. */
function closing(labelled: Labelled, { firstToken, endToken }: Sentence): Outer | undefined {
  const { reading, words } = labelled;
  const end = endOfSentence(words, endToken);
  let comma = end - 3;
  while (comma > firstToken && end - comma <= LONGEST_CLOSING && words[comma] !== ',') comma--;
  if (comma <= firstToken || words[comma] !== ',') return undefined;
  const said: TokenRange = [firstToken, comma];
  const as = words[comma + 1] === 'as' ? comma + 2 : comma + 1;
  if (as === comma + 2 && PASSES_ON.has(words[as]) && words[as + 1] === 'by') {
    const behind = endOfPhrase(reading, as + 2, end);
    return behind > as + 2 && end - behind <= LONGEST_ADVERBIAL
      ? { said, source: [as + 2, behind], cue: [as, as + 2] }
      : undefined;
  }
  const phrase = endOfPhrase(reading, as, end);
  // "Reuters reports": both look like nouns.
  const verb = phrase > as + 1 && PASSES_ON.has(words[phrase - 1]) ? phrase - 1 : phrase;
  const passes = PASSES_ON.has(words[verb]) && verb > as && end - verb - 1 <= LONGEST_ADVERBIAL;
  const isNamed = /^\p{Lu}/u.test(reading.page.text[reading.page.tokens.start[as]]);
  return passes && (isNamed || isSpeaker(labelled, [as, verb]))
    ? { said, source: [as, verb], cue: [verb, verb + 1] }
    : undefined;
}
