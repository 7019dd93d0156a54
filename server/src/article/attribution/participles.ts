import { type Reading, UPOS } from '../../language/reading';
import type { Sentence } from '../../text/page';
import {
  beginningOfSource,
  CUE,
  FIRST_OF_SOURCE,
  isBare,
  isFiniteAt,
  type Labelled,
  opensAdverbial,
  put,
} from './labelled';
import { endOfSpeaker } from './tellings';

const ADPOSITION = UPOS.indexOf('ADP');
/** Tokens of an opening in front of the subject. */
const LONGEST_OPENING = 12;

/**
 * "{The delegation} put off its meeting with the envoy, <citing> …": the participle is its subject's, and not of whom the sentence names last,
 * to whom the network, which goes by nearness, gives it. "The talks ended, with Lind citing …" is Lind's.
 */
export function mendParticiples(labelled: Labelled): void {
  const { reading, words, sentences, labels } = labelled;
  for (const sentence of sentences) {
    for (let i = sentence.firstToken + 3; i < sentence.endToken; i++) {
      if (labels[i] !== CUE || !words[i].endsWith('ing')) continue;
      const source = beginningOfSource(labels, i, sentence.firstToken);
      const isObject = source < i && isBehindPreposition(reading, words, source, sentence.firstToken);
      const subject = isObject ? subjectOf(labelled, sentence, source) : undefined;
      if (!subject) continue;
      labels.fill(0, source, i);
      if (isBare(labels, subject)) put(labels, subject, FIRST_OF_SOURCE);
    }
  }
}

/** "its meeting with {the envoy}", but not ", with {Lind}". */
const isBehindPreposition = ({ tags }: Reading, words: readonly string[], i: number, first: number): boolean =>
  tags[i - 1] === ADPOSITION && i - 2 > first && words[i - 2] !== ',';

/** The subject with which a sentence begins, behind what opens it, where a verb follows before a token. */
function subjectOf(
  labelled: Labelled,
  { firstToken }: Sentence,
  limit: number,
): readonly [first: number, end: number] | undefined {
  const { reading, words } = labelled;
  let first = firstToken;
  if (opensAdverbial(reading, first)) {
    while (first < limit && first - firstToken <= LONGEST_OPENING && words[first] !== ',') first++;
    if (words[first] !== ',') return undefined;
    first++;
  }
  const end = endOfSpeaker(labelled, first, limit);
  for (let i = end; end > first && i < limit; i++) if (isFiniteAt(reading, i)) return [first, end];
  return undefined;
}
