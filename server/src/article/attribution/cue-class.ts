import { type CueClass, cueClassOf } from '../../english/telling';
import type { Span } from '../../text/span';

/** What a cue does with what it introduces. Words that no list has are speech, as most cues are. */
export function classOfCue(text: string, cue: readonly Span[]): CueClass {
  const words = cue.flatMap(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'").split(/\s+/));
  return cueClassOf(words) ?? 'speech';
}
