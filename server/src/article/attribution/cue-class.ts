import { ENDS_IN_POSSESSOR, VIEWS } from '../../english/frames';
import { ADVERBS_OF_TELLING, type CueClass, cueClassOf } from '../../english/telling';
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

/** What a cue does with what it introduces: whose view is told has told it. Words that no list has are speech, as most cues are. */
export function classOfCue(text: string, cue: readonly Span[]): CueClass {
  const words = wordsOf(text, cue);
  const [first] = cue;
  const isHeld =
    VIEWS.has(words[0]) && ENDS_IN_POSSESSOR.test(text.slice(Math.max(0, first.start - REACH), first.start));
  return isHeld ? 'speech' : (cueClassOf(words) ?? 'speech');
}
