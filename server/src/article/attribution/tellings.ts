import { VERBS_OF_SAYING } from '../../english/build-of-speech';
import { CALENDAR } from '../../english/calendar';
import { POSSESSIVES, QUANTIFIERS } from '../../english/function-words';
import {
  BEFORE_VERB_OF_SAYING,
  BELONGS_TO_CUE,
  CALLS,
  HAS_OBJECT,
  JOINS_SUBJECT,
  NEEDS_NO_THAT,
  OPENS_TIME,
  SUBJECT_PRONOUNS,
  TELLS,
} from '../../english/reporters';
import { cueClassOf } from '../../english/telling';
import { WRITINGS } from '../../english/writings';
import type { TokenRange } from '../../text/span';
import { endOfPhrase, isFiniteAt, isSpeaker, isVerb, type Labelled, opensAdverbial, type Reporter } from './labelled';

/** Tokens of an opening ("Speaking at …,"), of what stands between the commas behind a subject, and behind a verb at the end. */
const LONGEST_OPENING = 32;
const LONGEST_ASIDE = 16;
const LONGEST_TAIL = 8;
/** Tokens between a verb and its "that": "told reporters in Oslo that". */
const LONGEST_BETWEEN = 8;
const SHORTEST_CONTENT = 2;

/** Who tells what, as a sentence's build shows it. */
export interface Telling extends Reporter {
  readonly content: TokenRange;
}

/**
 * What a clause tells on somebody's word: "Speaking at …, Lind warned on Monday that the bridge would fall", "The bridge would fall, Lind
 * told a hearing".
 * @param clause its tokens, without the full stop; whoever passes it on stands outside of them
 */
export function tellingOf(labelled: Labelled, clause: TokenRange): Telling | undefined {
  return tellingBehind(labelled, clause) ?? tellingAhead(labelled, clause);
}

/** Whoever speaks stands behind what he says: "…, Lind told a hearing", "…, said Lind", "…, according to Lind". */
function tellingBehind(labelled: Labelled, [opens, end]: TokenRange): Telling | undefined {
  const { words } = labelled;
  for (let i = end - 2; i > opens && end - i <= LONGEST_OPENING; i--) {
    const isQuoted = /^["”’»']$/.test(words[i]) && words[i - 1] === ',';
    if (words[i] !== ',' && !isQuoted) continue;
    const content: TokenRange = [opens, isQuoted ? i + 1 : i];
    const told = subjectAndVerb(labelled, i + 1, end);
    const telling = told ?? verbAndSubject(labelled, i + 1, end);
    if (!telling || content[1] - opens < SHORTEST_CONTENT || !(isQuoted || hasFinite(labelled, content))) continue;
    return isTail(labelled, [Math.max(telling.source[1], telling.cue[1]), end]) ? { ...telling, content } : undefined;
  }
  return undefined;
}

/** Whether what stands behind a verb, or a speaker, only says to whom, when or where something was said. */
function isTail({ reading, words }: Labelled, [first, end]: TokenRange): boolean {
  if (end - first > LONGEST_TAIL) return false;
  for (let i = first; i < end; i++) if (isFiniteAt(reading, i) || words[i] === 'that') return false;
  return (
    first === end ||
    words[first] === ',' ||
    TELLS.has(words[first - 1]) ||
    opensAdverbial(reading, first) ||
    behindTime(words, first) > first
  );
}

/** "said Lind", "according to Lind". */
function verbAndSubject(labelled: Labelled, first: number, end: number): Reporter | undefined {
  const { words } = labelled;
  const isAccording = words[first] === 'according' && words[first + 1] === 'to';
  const source = isAccording ? first + 2 : first + 1;
  if (!isAccording && !VERBS_OF_SAYING.has(words[first])) return undefined;
  const behind = endOfSubject(labelled, source, end);
  return behind > source ? { source: [source, behind], cue: [first, source] } : undefined;
}

/** Whoever speaks stands in front, at the clause's beginning or behind what opens it. */
function tellingAhead(labelled: Labelled, [opens, end]: TokenRange): Telling | undefined {
  const { reading, words } = labelled;
  const opening = opensAdverbial(reading, opens) ? Math.min(end, opens + LONGEST_OPENING) : opens;
  for (let first = opens; first <= opening; first++) {
    if (opening > opens && words[first - 1] !== ',') continue;
    const telling = subjectAndVerb(labelled, first, end);
    if (!telling) continue;
    const content = contentBehind(labelled, telling.cue[1], end);
    if (content && end - content.start >= SHORTEST_CONTENT)
      return { ...telling, cue: [telling.cue[0], content.cue], content: [content.start, end] };
  }
  return undefined;
}

/** Somebody and his verb of telling that begin at a token, one behind the other: "Ada Lind, the mayor, (on Friday) <has warned>". */
export function subjectAndVerb(labelled: Labelled, first: number, end: number): Reporter | undefined {
  const { words } = labelled;
  const behind = endOfSubject(labelled, first, end);
  if (behind === first) return undefined;
  const cue = behindTime(words, behind);
  let verb = cue;
  while (verb < end && BEFORE_VERB_OF_SAYING.has(words[verb])) verb++;
  return verb < end && isTold(labelled, verb) ? { source: [first, behind], cue: [cue, verb + 1] } : undefined;
}

/** Whether a token is a finite verb by which somebody, or something written, tells something. */
function isTold({ reading, words }: Labelled, i: number): boolean {
  const cueClass = cueClassOf([words[i]]);
  return isVerb(reading, i) && !words[i].endsWith('ing') && (cueClass === 'speech' || cueClass === 'document');
}

/** The end of the noun phrase that begins at a token and may speak ("her spokesman", "two of her aides"); the token itself where none does. */
export function endOfSpeaker(labelled: Labelled, first: number, limit: number): number {
  const { reading, words } = labelled;
  const of = QUANTIFIERS.has(words[first]) && words[first + 1] === 'of' ? first + 2 : first;
  const opens = POSSESSIVES.has(words[of] ?? '') ? of + 1 : of;
  const end = endOfPhrase(reading, opens, limit);
  const speaks = end > opens && (isSpeaker(labelled, [opens, end]) || WRITINGS.has(words[end - 1]));
  return speaks ? end : first;
}

/** The end of a subject that begins at a token, with what stands between commas behind it; the token itself where none begins there. */
function endOfSubject(labelled: Labelled, first: number, limit: number): number {
  const { reading, words } = labelled;
  if (SUBJECT_PRONOUNS.has(words[first])) return first + 1;
  let end = endOfSpeaker(labelled, first, limit);
  if (end === first) return first;
  while (end < limit && JOINS_SUBJECT.has(words[end]) && behindTime(words, end) === end) {
    const next = endOfPhrase(reading, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  if (words[end] !== ',') return end;
  let close = end + 1;
  while (close < limit && close - end <= LONGEST_ASIDE && words[close] !== ',') close++;
  return close < limit && words[close] === ',' ? close + 1 : end;
}

/** Behind "on Friday", "Friday", "last week". */
function behindTime(words: readonly string[], i: number): number {
  if (CALENDAR.has(words[i])) return i + 1;
  return OPENS_TIME.has(words[i]) && CALENDAR.has(words[i + 1] ?? '') ? i + 2 : i;
}

/** Where what is said begins behind a verb, and where the verb's own words end. */
function contentBehind(
  labelled: Labelled,
  behind: number,
  end: number,
): { readonly cue: number; readonly start: number } | undefined {
  const { reading, words } = labelled;
  const verb = words[behind - 1];
  for (let i = behind; i < end && i - behind < LONGEST_BETWEEN && !isVerb(reading, i); i++)
    if (words[i] === 'that') return { cue: behind, start: i };
  if (NEEDS_NO_THAT.has(verb)) return { cue: behind, start: behindTime(words, behind) };
  if (TELLS.has(verb)) {
    const told = SUBJECT_PRONOUNS.has(words[behind]) ? behind : endOfPhrase(reading, behind, end);
    const start = behindTime(words, told);
    const isClause = words[start] === 'to' || hasFinite(labelled, [start, end]);
    return told > behind && isClause ? { cue: behind, start } : undefined;
  }
  if (!HAS_OBJECT.has(verb) && !CALLS.has(verb)) return undefined;
  const cue = BELONGS_TO_CUE.has(words[behind]) ? behind + 1 : behind;
  return CALLS.has(verb) && cue === behind && !isNaming(labelled, behind, end) ? undefined : { cue, start: cue };
}

/** "(called) the vote a fraud": whoever calls his mother says nothing. */
function isNaming({ reading, words }: Labelled, first: number, end: number): boolean {
  for (let i = first + 1; i < end && i - first < LONGEST_BETWEEN && !isVerb(reading, i); i++)
    if (words[i] === 'a' || words[i] === 'an') return true;
  return false;
}

function hasFinite({ reading }: Labelled, [first, end]: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isFiniteAt(reading, i)) return true;
  return false;
}
