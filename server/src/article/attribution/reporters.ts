import { RELATIVE_PRONOUNS } from '../../english/function-words';
import { cueClassOf } from '../../english/telling';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
import { labelCarried } from './carriers';
import { labelCited } from './cited';
import { CUE, FIRST_OF_CONTENT, FIRST_OF_SOURCE, type Labelled, put, type Reporter, runBehind } from './labelled';
import { isMedium, type Outer, outerOf, passesOn } from './outer';
import { type Telling, tellingOf } from './tellings';

/** Tokens between an inner verb and what it introduces. */
const LONGEST_BETWEEN = 8;

/**
 * Where one sentence has two attributions, one around the other ("Lind warned that the bridge would fall, AFP reported"), labels the inner
 * one, which carries the words, and takes note of who passes it on. Attributions do not nest in PolNeAR, so the network has learnt to label
 * one of them; which one, differs. Nothing is done where the outer source is no medium: what Moe says that Lind said is Moe's.
 */
export function labelReported(labelled: Labelled): void {
  for (const sentence of labelled.sentences) {
    if (labelCited(labelled, sentence)) continue;
    const outer = outerOf(labelled, sentence);
    if (outer) labelInner(labelled, sentence, outer);
    else labelCarried(labelled, sentence);
  }
}

function labelInner(labelled: Labelled, sentence: Sentence, { said, source, cue }: Outer): void {
  const { words, labels, reporters } = labelled;
  const spoken = lastCueIn(labelled, said);
  const telling = tellingOf(labelled, said);
  if (telling && passesOn(words, telling.source, telling.cue)) {
    // "The BBC reported that the man had fled, according to police": the police say so.
    if (isMedium(words, source)) return;
    label(labelled, sentence, { source, cue, content: telling.content }, telling);
  } else if (spoken >= 0 && !(telling && isAtOdds(labels, said, telling))) {
    reporters.set(spoken, { source, cue });
    clearOutside(labels, sentence, said);
  } else if (telling) label(labelled, sentence, telling, { source, cue });
}

function label(
  { labels, reporters }: Labelled,
  { firstToken, endToken }: Sentence,
  telling: Telling,
  reporter: Reporter,
): void {
  labels.fill(0, firstToken, endToken);
  put(labels, telling.source, FIRST_OF_SOURCE);
  put(labels, telling.cue, CUE);
  put(labels, telling.content, FIRST_OF_CONTENT);
  reporters.set(telling.cue[0], { source: reporter.source, cue: reporter.cue });
}

/** Whether labels within a range put a source or a content where the sentence's build has none. */
function isAtOdds(labels: Uint8Array, [first, end]: TokenRange, { source, content }: Telling): boolean {
  const isIn = (i: number, [from, to]: TokenRange): boolean => from <= i && i < to;
  for (let i = first; i < end; i++) {
    if (labels[i] >= FIRST_OF_CONTENT && !isIn(i, content)) return true;
    if (labels[i] > 0 && labels[i] < CUE && !isIn(i, source)) return true;
  }
  return false;
}

/** What is said ends where the outer attribution begins. */
function clearOutside(labels: Uint8Array, { firstToken, endToken }: Sentence, [first, end]: TokenRange): void {
  labels.fill(0, firstToken, first);
  if (labels[first] > 0 && labels[first] % 2 === 0) labels[first]--;
  labels.fill(0, end, endToken);
}

/**
 * The first token of the last cue in a range, where somebody speaks and the words around it are his, or -1: "(“It is over,”) {he} <said>",
 * but not "The mayor <denied> (it), and (prices rose)", where the last words are the outer source's.
 */
function lastCueIn({ words, labels }: Labelled, [first, end]: TokenRange): number {
  const within = labels.subarray(first, end);
  const cue = within.lastIndexOf(CUE);
  const speaker = within.lastIndexOf(FIRST_OF_SOURCE);
  if (cue < 0 || speaker < 0 || !within.includes(FIRST_OF_CONTENT)) return -1;
  if (RELATIVE_PRONOUNS.has(words[first + speaker])) return -1;
  const verbs = words.slice(first + cue, runBehind(labels, first + cue, end));
  if (cueClassOf(verbs) !== 'speech' || verbs.some((word) => word.endsWith('ing'))) return -1;
  const behind = within.indexOf(FIRST_OF_CONTENT, cue);
  const isOwn = behind < 0 || (behind - cue <= LONGEST_BETWEEN && behind === within.lastIndexOf(FIRST_OF_CONTENT));
  return isOwn ? first + cue : -1;
}
