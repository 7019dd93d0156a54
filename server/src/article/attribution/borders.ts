import { OBJECT_PRONOUNS } from '../../english/function-words';
import { SUBJECT_PRONOUNS, TELLS } from '../../english/reporters';
import type { Sentence } from '../../text/page';
import {
  CUE,
  endOfPhrase,
  FIRST_OF_CONTENT,
  FIRST_OF_SOURCE,
  isFiniteAt,
  type Labelled,
  put,
  runBehind,
} from './labelled';
import { endOfSpeaker } from './tellings';

const SHORTEST_CONTENT = 2;

/** Mends where spans begin that the network has one phrase too long or too short: whoever is told something, and offices before a name. */
export function mendBorders(labelled: Labelled): void {
  for (const sentence of labelled.sentences) {
    leaveOutRecipients(labelled, sentence);
    joinOffices(labelled, sentence);
  }
}

/** "<told> the court [Otto Lind had paid]": in PolNeAR whom somebody tells something is in no content. */
function leaveOutRecipients(labelled: Labelled, { firstToken, endToken }: Sentence): void {
  const { words, labels } = labelled;
  for (let i = firstToken; i < endToken; i++) {
    if (labels[i] !== CUE) continue;
    const content = runBehind(labels, i, endToken);
    if (!TELLS.has(words[content - 1]) || labels[content] !== FIRST_OF_CONTENT) continue;
    const end = runBehind(labels, content, endToken);
    const begins = endOfRecipient(labelled, content, end);
    if (begins === content || end - begins < SHORTEST_CONTENT) continue;
    labels.fill(0, content, begins);
    labels[begins] = FIRST_OF_CONTENT;
  }
}

/** The end of whom somebody tells something; the token itself where nobody stands there. */
function endOfRecipient({ reading, words }: Labelled, first: number, limit: number): number {
  const { text, tokens } = reading.page;
  const isName = (i: number): boolean => /^\p{Lu}/u.test(text.slice(tokens.start[i], tokens.end[i]));
  const isPronoun = OBJECT_PRONOUNS.has(words[first]) || words[first] === 'her';
  const end = endOfPhrase(reading, isPronoun ? first + 1 : first, limit);
  if (words[end] === 'that' || words[end] === 'to') return end;
  if (isPronoun) return first + 1;
  if (SUBJECT_PRONOUNS.has(words[end]) && end > first) return end;
  // "the court Otto Lind had paid": a name behind a noun begins what is told.
  for (let i = first + 1; i < end; i++) if (isName(i) && !isName(i - 1) && i > first + 1) return i;
  return first;
}

/** "{The head of the mission, Ida Moe, and her deputy, Otto Lind,} <said> …": an office in front of a name is a part of the source. */
function joinOffices(labelled: Labelled, { firstToken, endToken }: Sentence): void {
  const { reading, words, labels } = labelled;
  if (labels[firstToken] !== FIRST_OF_CONTENT) return;
  const comma = runBehind(labels, firstToken, endToken);
  const source = comma + 1;
  if (words[comma] !== ',' || labels[source] !== FIRST_OF_SOURCE) return;
  const cue = runBehind(labels, source, endToken);
  const behind = labels[cue] === CUE ? runBehind(labels, cue, endToken) : cue;
  const isApposed = words[cue - 1] === ',' && labels[behind] === FIRST_OF_CONTENT;
  if (!isApposed || endOfSpeaker(labelled, firstToken, comma) === firstToken) return;
  for (let i = firstToken; i < comma; i++) if (isFiniteAt(reading, i)) return;
  put(labels, [firstToken, cue], FIRST_OF_SOURCE);
}
