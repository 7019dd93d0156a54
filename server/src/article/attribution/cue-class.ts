import { ENDS_IN_POSSESSOR, VIEWS } from '../../english/frames';
import { ADVERBS_OF_TELLING, CUE_CLASSES, type CueClass, cueClassOf, DECEITS } from '../../english/telling';
import type { Heard } from '../../language/encoder/judgement';
import { firstFrom } from '../../text/first-from';
import type { Page } from '../../text/page';
import type { Span } from '../../text/span';

/** Code units in front of a view that say whose it is. */
const REACH = 6;

/**
 * Whether a cue tells something though nobody stands there as its source: "reportedly", "reports that …", "it was said". Who does
 * something or other, unnamed ("from launching an attack"), tells nothing.
 */
export function tellsByItself(text: string, cue: readonly Span[]): boolean {
  const words = wordsOf(text, cue);
  const cueClass = cueClassOf(words);
  return (cueClass !== null && cueClass !== 'act') || words.some((word) => ADVERBS_OF_TELLING.has(word));
}

const wordsOf = (text: string, cue: readonly Span[]): string[] =>
  cue.flatMap(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'").split(/\s+/));

/** What a cue does with what it introduces, by its words: whose view is told has told it. Null where no list has them. */
export function listedClassOf(text: string, cue: readonly Span[]): CueClass | null {
  const words = wordsOf(text, cue);
  const [first] = cue;
  const isHeld =
    VIEWS.has(words[0]) && ENDS_IN_POSSESSOR.test(text.slice(Math.max(0, first.start - REACH), first.start));
  return isHeld ? 'speech' : cueClassOf(words);
}

/** How much it speaks for a class, in log-odds, that the list has the cue: chosen with the weights, see `training/encoder/cues.py`. */
const LISTED = 1;

/** Whether a cue is what its list says, whatever else it sounds like: a view that somebody holds has been told, a deceit has not. */
const isBeyondDoubt = (text: string, cue: readonly Span[], listed: CueClass): boolean =>
  wordsOf(text, cue).some(
    (word) => (listed === 'speech' && VIEWS.has(word)) || (listed === 'act' && DECEITS.has(word)),
  );

/**
 * What a cue does with what it introduces.
 * @param heard what the encoder says; without it the list decides, and words that it does not have are speech, as most cues are
 */
export function classOfCue({ text, tokens, sentences }: Page, cue: readonly Span[], heard: Heard): CueClass {
  const listed = listedClassOf(text, cue);
  if (listed && isBeyondDoubt(text, cue, listed)) return listed;
  const sums = CUE_CLASSES.map(() => 0);
  let count = 0;
  for (const { start, end } of cue) {
    for (let i = firstFrom(tokens.end, start + 1); i < tokens.length && tokens.start[i] < end; i++) {
      const sentence = tokens.sentence[i];
      const own = heard(sentence);
      if (!own) continue;
      const from = (i - sentences[sentence].firstToken) * sums.length;
      for (let k = 0; k < sums.length; k++) sums[k] += own[from + k];
      count++;
    }
  }
  if (count === 0 || sums.every((sum) => sum === 0)) return listed ?? 'speech';
  const scores = sums.map((sum, k) => sum / count + (CUE_CLASSES[k] === listed ? LISTED : 0));
  return CUE_CLASSES[scores.indexOf(Math.max(...scores))];
}
