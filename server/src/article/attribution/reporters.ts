import { classOfNoun } from '../../english/nouns';
import {
  BEFORE_VERB_OF_SAYING,
  NEEDS_NO_THAT,
  OPENS_TIME,
  PASSES_ON,
  SOURCE_PRONOUNS,
  SUBJECT_PRONOUNS,
  WORDS_OF_MEDIA,
} from '../../english/reporters';
import { cueClassOf } from '../../english/telling';
import { firstWhere } from '../../text/first-from';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
import {
  beginningOfSource,
  CUE,
  endOfPhrase,
  FIRST_OF_CONTENT,
  FIRST_OF_SOURCE,
  isVerb,
  type Labelled,
  put,
  type Reporter,
  runBehind,
} from './labelled';

/** Tokens of a subject with its apposition, and of an adverbial behind a verb. */
const LONGEST_SUBJECT = 14;
const LONGEST_ADVERBIAL = 6;
/** Tokens between a verb and its "that": "told reporters in Oslo that". */
const LONGEST_BETWEEN = 8;
const SHORTEST_CONTENT = 3;

/**
 * Where one sentence has two attributions, one around the other ("Lind warned that the bridge would fall, AFP reported"), labels the inner
 * one, which carries the words, and takes note of who passes it on. Sentences do not nest in PolNeAR, so the network has learnt to label one
 * of them, mostly the outer one. Nothing is done where the outer source is no medium: what Moe says that Lind said is Moe's.
 */
export function labelReported(labelled: Labelled): void {
  for (const sentence of labelled.reading.page.sentences) {
    if (labelCited(labelled, sentence) || labelBetween(labelled, sentence)) continue;
    const outer = outerOf(labelled, sentence);
    if (!outer) continue;
    const { said, source, cue } = outer;
    const spoken = lastCueIn(labelled, said);
    if (spoken >= 0) {
      labelled.reporters.set(spoken, { source, cue });
      labelled.labels.fill(0, source[0], source[1]);
      labelled.labels.fill(0, cue[0], cue[1]);
      continue;
    }
    const inner = innerOf(labelled, said);
    if (!inner) continue;
    labelled.labels.fill(0, sentence.firstToken, sentence.endToken);
    put(labelled.labels, inner.source, FIRST_OF_SOURCE);
    put(labelled.labels, inner.cue, CUE);
    put(labelled.labels, inner.content, FIRST_OF_CONTENT);
    labelled.reporters.set(inner.cue[0], { source, cue });
  }
}

/** "The BBC reported, citing police, that …", "…, the BBC reported, citing police": the police say so. */
function labelCited(labelled: Labelled, { firstToken, endToken }: Sentence): boolean {
  const { reading, words, labels, reporters } = labelled;
  let citing = firstToken + 2;
  while (citing < endToken && words[citing] !== 'citing') citing++;
  if (citing >= endToken) return false;
  const last = endOfSentence(words, endToken);
  let end = citing + 1;
  while (end < last && end - citing <= LONGEST_SUBJECT && words[end] !== ',') end++;
  let verb = citing - 1;
  while (verb > firstToken && citing - verb <= LONGEST_ADVERBIAL && labels[verb] !== CUE) verb--;
  const source = beginningOfSource(labels, verb, firstToken);
  const phrase: TokenRange = [citing + 1, endOfPhrase(reading, citing + 1, end)];
  if (labels[verb] !== CUE || source === verb || (end < last && words[end] !== ',')) return false;
  const cue: TokenRange = [verb, runBehind(labels, verb, citing)];
  if (!passesOn(words, [source, verb], cue) || !(isSubject(labelled, phrase) || words[phrase[1] - 1] === 'familiar'))
    return false;
  const outer: Reporter = { source: [source, verb], cue };
  labels.fill(0, source, cue[1]);
  if (words[end] === ',' && words[end + 1] === 'that') put(labels, [end + 1, last], FIRST_OF_CONTENT);
  labels.fill(0, end, words[end] === ',' ? end + 1 : end);
  put(labels, [citing, citing + 1], CUE);
  put(labels, [citing + 1, end], FIRST_OF_SOURCE);
  reporters.set(citing, outer);
  return true;
}

/** "Moe, according to Reuters, said that …": what stands between subject and verb takes the words from nobody. */
function labelBetween(labelled: Labelled, { firstToken, endToken }: Sentence): boolean {
  const { reading, words, labels, reporters } = labelled;
  let to = firstToken + 3;
  while (to < endToken && to - firstToken <= LONGEST_SUBJECT && !(words[to] === 'to' && words[to - 1] === 'according'))
    to++;
  const subject: TokenRange = [firstToken, to - 2];
  if (words[to] !== 'to' || words[to - 2] !== ',' || to >= endToken || !isSubject(labelled, subject)) return false;
  const comma = endOfPhrase(reading, to + 1, endToken);
  const verb = comma + 1;
  const last = endOfSentence(words, endToken);
  if (words[comma] !== ',' || verb + 1 >= last || !isVerb(reading, verb) || cueClassOf([words[verb]]) !== 'speech')
    return false;
  labels.fill(0, firstToken, endToken);
  put(labels, subject, FIRST_OF_SOURCE);
  put(labels, [verb, verb + 1], CUE);
  put(labels, [verb + 1, last], FIRST_OF_CONTENT);
  reporters.set(verb, { source: [to + 1, comma], cue: [to - 1, to + 1] });
  return true;
}

/** The end of a sentence's words, without its full stop. */
const endOfSentence = (words: readonly string[], end: number): number =>
  /^[.!?]$/.test(words[end - 1]) ? end - 1 : end;

interface Inner extends Reporter {
  readonly content: TokenRange;
}

interface Outer extends Reporter {
  /** What stands within it. */
  readonly said: TokenRange;
}

/** The attribution at a sentence's end or beginning whose source passes on what others say. */
function outerOf({ words, labels }: Labelled, { firstToken, endToken }: Sentence): Outer | undefined {
  const end = endOfSentence(words, endToken);
  for (let i = firstToken; i < end; i++) {
    if (labels[i] !== CUE) continue;
    const cue: TokenRange = [i, runBehind(labels, i, end)];
    const before = beginningOfSource(labels, i, firstToken);
    const behind = labels[cue[1]] === FIRST_OF_SOURCE ? runBehind(labels, cue[1], end) : cue[1];
    const source: TokenRange | undefined = before < i ? [before, i] : behind > cue[1] ? [cue[1], behind] : undefined;
    if (!source || !passesOn(words, source, cue)) continue;
    const first = Math.min(source[0], cue[0]);
    const last = Math.max(source[1], cue[1]);
    const named: TokenRange = [source[0], words[source[1] - 1] === ',' ? source[1] - 1 : source[1]];
    if (first > firstToken && words[first - 1] === ',' && end - last <= LONGEST_ADVERBIAL)
      return { said: [firstToken, first - 1], source: named, cue };
    if (first === firstToken && end > last)
      return { said: [words[last] === ',' || words[last] === 'that' ? last + 1 : last, end], source: named, cue };
  }
  return undefined;
}

function passesOn(words: readonly string[], [first, end]: TokenRange, cue: TokenRange): boolean {
  const verb = words[cue[1] - 1];
  const last = words[end - 1] === ',' ? end - 2 : end - 1;
  if (last === first && SOURCE_PRONOUNS.has(words[first])) return false;
  const accordingTo = verb === 'to' && words[cue[0]] === 'according' && cue[0] < first;
  return accordingTo || PASSES_ON.has(verb) || WORDS_OF_MEDIA.has(words[last] ?? '');
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
  if (/^(?:who|which|that)$/.test(words[first + speaker])) return -1;
  const verbs = words.slice(first + cue, runBehind(labels, first + cue, end));
  if (cueClassOf(verbs) !== 'speech' || verbs.some((word) => /ing$/.test(word))) return -1;
  const behind = within.indexOf(FIRST_OF_CONTENT, cue);
  const isOwn = behind < 0 || (behind - cue <= LONGEST_BETWEEN && behind === within.lastIndexOf(FIRST_OF_CONTENT));
  return isOwn ? first + cue : -1;
}

/** "Lind warned on Monday that the bridge would fall": a subject, a verb of speech and what is said. */
function innerOf(labelled: Labelled, [opens, end]: TokenRange): Inner | undefined {
  const { reading, words } = labelled;
  let verb = opens + 1;
  while (verb < end && verb - opens <= LONGEST_SUBJECT && !isVerb(reading, verb)) verb++;
  if (verb >= end || !isVerb(reading, verb) || words[verb].endsWith('ing')) return undefined;
  if (cueClassOf([words[verb]]) !== 'speech') return undefined;
  let cue = verb;
  while (cue > opens && BEFORE_VERB_OF_SAYING.has(words[cue - 1])) cue--;
  const first = behindOpening(words, opens, cue);
  if (!isSubject(labelled, [first, cue])) return undefined;
  const content = beginningOfSaid(labelled, verb, end);
  return end - content < SHORTEST_CONTENT
    ? undefined
    : { source: [first, cue], cue: [cue, verb + 1], content: [content, end] };
}

/** Where the subject begins: behind "On Monday,". */
function behindOpening(words: readonly string[], first: number, verb: number): number {
  if (words[first + 1] === ',') return first + 2;
  if (!OPENS_TIME.has(words[first])) return first;
  const comma = words.slice(first, Math.min(first + LONGEST_ADVERBIAL, verb)).indexOf(',');
  return comma < 0 ? first : first + comma + 1;
}

const isSpeakerNoun = (noun: string): boolean => ['person', 'organization'].includes(classOfNoun(noun) ?? '');

/** Whether a phrase is a pronoun, or ends with a name or with a noun for a person or a body. */
function isSubject({ reading: { names }, words }: Labelled, [first, end]: TokenRange): boolean {
  const last = words[end - 1] === ',' ? end - 2 : end - 1;
  if (last < first) return false;
  if (last === first && SUBJECT_PRONOUNS.has(words[first])) return true;
  const name = names[firstWhere(names.length, (i) => names[i].endToken > last)];
  return (name !== undefined && name.firstToken <= last) || isSpeakerNoun(words[last]);
}

/** Where what is said begins behind a verb: at its "that", which adverbials may stand before, or at once. */
function beginningOfSaid({ reading, words }: Labelled, verb: number, end: number): number {
  for (let i = verb + 1; i < end && i - verb <= LONGEST_BETWEEN && !isVerb(reading, i); i++)
    if (words[i] === 'that') return i;
  return NEEDS_NO_THAT.has(words[verb]) ? verb + 1 : end;
}
