import { CITED, CITING, UNNAMED, WORDS_OF_MEDIA } from '../../english/reporters';
import { cueClassOf } from '../../english/telling';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
import {
  beginningOfSource,
  CUE,
  endOfPhrase,
  endOfSentence,
  FIRST_OF_CONTENT,
  FIRST_OF_SOURCE,
  isSpeaker,
  isVerb,
  type Labelled,
  put,
  type Reporter,
  runBehind,
} from './labelled';
import { passesOn } from './outer';
import { endOfSpeaker, subjectAndVerb } from './tellings';

/** Tokens of a subject with its apposition, of a source between commas, and of what is reported before "citing". */
const LONGEST_SUBJECT = 14;
const LONGEST_REPORT = 40;
const SHORTEST_CONTENT = 2;

/**
 * Where a medium says whom it cites ("the BBC reported, citing police"), and where one stands between somebody and what he says ("Moe,
 * according to Reuters, said"), labels who is cited.
 * @returns whether the sentence is one of these
 */
export function labelCited(labelled: Labelled, sentence: Sentence): boolean {
  return (
    citedAhead(labelled, sentence) ||
    citedWithin(labelled, sentence) ||
    citedBehind(labelled, sentence) ||
    saidBetween(labelled, sentence)
  );
}

/** "Citing two officials, the BBC reported that …" */
function citedAhead(labelled: Labelled, { firstToken, endToken }: Sentence): boolean {
  const { words } = labelled;
  if (!CITING.has(words[firstToken])) return false;
  const last = endOfSentence(words, endToken);
  let comma = firstToken + 2;
  while (comma < last && comma - firstToken <= LONGEST_SUBJECT && words[comma] !== ',') comma++;
  const outer = words[comma] === ',' ? subjectAndVerb(labelled, comma + 1, last) : undefined;
  if (!outer || last - outer.cue[1] < SHORTEST_CONTENT || !isMedium(labelled, outer)) return false;
  cite(labelled, [firstToken, endToken], {
    cue: [firstToken, firstToken + 1],
    source: [firstToken + 1, comma],
    content: [outer.cue[1], last],
    outer,
  });
  return true;
}

/** "According to the Herald, which cited two aides, …", "the Herald, citing two aides, reported that …" */
function citedWithin(labelled: Labelled, { firstToken, endToken }: Sentence): boolean {
  const { reading, words } = labelled;
  const according = words[firstToken] === 'according' && words[firstToken + 1] === 'to';
  const opens = according ? firstToken + 2 : firstToken;
  const last = endOfSentence(words, endToken);
  const named = endOfPhrase(reading, opens, last);
  const isRelative = words[named + 1] === 'which' && CITED.has(words[named + 2] ?? '');
  if (named === opens || words[named] !== ',' || !(isRelative || CITING.has(words[named + 1]))) return false;
  const cue = isRelative ? named + 2 : named + 1;
  let comma = cue + 2;
  while (comma < last && comma - cue <= LONGEST_SUBJECT && words[comma] !== ',') comma++;
  if (words[comma] !== ',') return false;
  const verb = according ? comma : comma + 1;
  if (!according && !(isVerb(reading, verb) && cueClassOf([words[verb]]) === 'speech')) return false;
  const outer: Reporter = { source: [opens, named], cue: according ? [firstToken, opens] : [verb, verb + 1] };
  if (last - verb - 1 < SHORTEST_CONTENT || !isMedium(labelled, outer)) return false;
  cite(labelled, [firstToken, endToken], {
    cue: [cue, cue + 1],
    source: [cue + 1, comma],
    content: [verb + 1, last],
    outer,
  });
  return true;
}

/** Whether whoever cites passes on what others say: "Citing her grandmother, Lind said …" is Lind's. */
const isMedium = ({ words }: Labelled, { source, cue }: Reporter): boolean =>
  passesOn(words, source, cue) || words.slice(source[0], source[1]).some((word) => WORDS_OF_MEDIA.has(word));

interface Cited extends Reporter {
  readonly content: TokenRange;
  readonly outer: Reporter;
}

function cite({ labels, reporters }: Labelled, sentence: TokenRange, { cue, source, content, outer }: Cited): void {
  labels.fill(0, sentence[0], sentence[1]);
  put(labels, cue, CUE);
  put(labels, source, FIRST_OF_SOURCE);
  put(labels, content, FIRST_OF_CONTENT);
  reporters.set(cue[0], outer);
}

/** "The BBC reported, citing police, that …", "…, the BBC reported, citing police": the police say so. */
function citedBehind(labelled: Labelled, { firstToken, endToken }: Sentence): boolean {
  const { reading, words, labels, reporters } = labelled;
  let citing = firstToken + 2;
  while (citing < endToken && !CITING.has(words[citing])) citing++;
  if (citing >= endToken) return false;
  const last = endOfSentence(words, endToken);
  let end = citing + 1;
  while (end < last && end - citing <= LONGEST_SUBJECT && words[end] !== ',') end++;
  if (end < last && words[end] !== ',') return false;
  const isCited = endOfSpeaker(labelled, citing + 1, end) > citing + 1;
  const isUnnamed = UNNAMED.has(words[endOfPhrase(reading, citing + 1, end) - 1]);
  const outer = isCited || isUnnamed ? citesAt(labelled, firstToken, citing) : undefined;
  if (!outer) return false;
  for (const [from, to] of [outer.source, outer.cue]) labels.fill(0, from, to);
  if (words[end] === ',' && words[end + 1] === 'that') put(labels, [end + 1, last], FIRST_OF_CONTENT);
  labels.fill(0, end, words[end] === ',' ? end + 1 : end);
  put(labels, [citing, citing + 1], CUE);
  put(labels, [citing + 1, end], FIRST_OF_SOURCE);
  reporters.set(citing, outer);
  return true;
}

/** Who passes on what others say in front of "citing": "the BBC <reported>", "<according to> the BBC". */
function citesAt({ words, labels }: Labelled, first: number, citing: number): Reporter | undefined {
  let verb = citing - 1;
  while (verb > first && citing - verb <= LONGEST_REPORT && labels[verb] !== CUE) verb--;
  if (labels[verb] !== CUE) return undefined;
  const cue: TokenRange = [verb, runBehind(labels, verb, citing)];
  const ahead: TokenRange = [beginningOfSource(labels, verb, first), verb];
  const isAhead = ahead[0] < verb;
  const source: TokenRange = isAhead ? ahead : [cue[1], words[citing - 1] === ',' ? citing - 1 : citing];
  return (isAhead || words[verb] === 'according') && passesOn(words, source, cue) ? { source, cue } : undefined;
}

/** "Moe, according to Reuters, said that …", "Moe said, according to Reuters, that …": what stands between takes the words from nobody. */
function saidBetween(labelled: Labelled, { firstToken, endToken }: Sentence): boolean {
  const { reading, words } = labelled;
  let to = firstToken + 3;
  while (to < endToken && to - firstToken <= LONGEST_SUBJECT && !(words[to] === 'to' && words[to - 1] === 'according'))
    to++;
  if (words[to] !== 'to' || words[to - 2] !== ',' || to >= endToken) return false;
  const subject: TokenRange = [firstToken, to - 2];
  let comma = endOfPhrase(reading, to + 1, endToken);
  while (words[comma] === 'by' || words[comma] === 'in') comma = endOfPhrase(reading, comma + 1, endToken);
  const last = endOfSentence(words, endToken);
  if (words[comma] !== ',' || last - comma - 1 < SHORTEST_CONTENT) return false;
  const outer: Reporter = { source: [to + 1, comma], cue: [to - 1, to + 1] };
  const told = subjectAndVerb(labelled, firstToken, subject[1]);
  const verb = comma + 1;
  if (told?.cue[1] === subject[1])
    cite(labelled, [firstToken, endToken], { ...told, content: [comma + 1, last], outer });
  else if (isSpeaker(labelled, subject) && isVerb(reading, verb) && cueClassOf([words[verb]]) === 'speech')
    cite(labelled, [firstToken, endToken], {
      source: subject,
      cue: [verb, verb + 1],
      content: [verb + 1, last],
      outer,
    });
  else return false;
  return true;
}
