import { ENDS_IN_POSSESSOR, VIEWS } from '../../english/frames';
import { type CueClass, cueClassOf } from '../../english/telling';
import type { Span } from '../../text/span';

/** Code units in front of a view that say whose it is. */
const REACH = 6;

/** What a cue does with what it introduces: whose view is told has told it. Words that no list has are speech, as most cues are. */
export function classOfCue(text: string, cue: readonly Span[]): CueClass {
  const words = cue.flatMap(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'").split(/\s+/));
  const [first] = cue;
  const isHeld =
    VIEWS.has(words[0]) && ENDS_IN_POSSESSOR.test(text.slice(Math.max(0, first.start - REACH), first.start));
  return isHeld ? 'speech' : (cueClassOf(words) ?? 'speech');
}
