import {
  AS_SAYING,
  ENDS_SUBJECT_IN_FRONT,
  IS_ASKED,
  IS_QUOTED,
  IS_REPORTED_TO,
  IS_SAID_BY,
} from '../../english/build-of-speech';
import { FORMS_OF_BE, HAVE } from '../../english/function-words';
import { TOLD } from '../../english/telling';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
import {
  beginningOfSpan,
  CUE,
  endOfPhrase,
  FIRST_OF_CONTENT,
  FIRST_OF_SOURCE,
  isBare,
  type Labelled,
  put,
  runBehind,
} from './labelled';

const OPENS = /^["“„«]/;
/** Tokens of "by the Westby Echo" between "quoted" and "as saying", and of a subject. */
const LONGEST_BETWEEN = 10;
const LONGEST_SUBJECT = 14;
/** Tokens behind "as saying" that only say where: "in a statement". */
const LONGEST_TAIL = 4;

/** "Ida Moe was quoted as saying that …": of passives the one whose subject speaks. */
export function labelQuoted(labelled: Labelled, { firstToken, endToken }: Sentence): void {
  const { reading, words, labels, reporters } = labelled;
  for (let quoted = firstToken + 1; quoted + 2 < endToken; quoted++) {
    if (labelToHaveSaid(labelled, [firstToken, endToken], quoted)) return;
    if (!IS_QUOTED.has(words[quoted])) continue;
    const isPassive = FORMS_OF_BE.has(words[quoted - 1]);
    let as = quoted + 1;
    if (!isPassive || words[as] === 'by')
      while (as < endToken && as - quoted < LONGEST_BETWEEN && words[as] !== 'as') as++;
    if (words[as] !== 'as' || !AS_SAYING.has(words[as + 1] ?? '')) continue;
    if (!isPassive) {
      labelQuotedBy(labelled, [firstToken, endToken], quoted, as);
      return;
    }
    const is = HAVE.has(words[quoted - 2] ?? '') ? quoted - 2 : quoted - 1;
    const subject = beginningOfSubject(words, firstToken, is);
    const medium: TokenRange = [as + 3, words[as + 2] === 'by' ? endOfPhrase(reading, as + 3, endToken) : as + 3];
    const behind = medium[1] > as + 3 ? medium[1] : as + 2;
    const content = /^[:,]$/.test(words[behind]) ? behind + 1 : behind;
    let end = content;
    while (end < endToken && labels[end] !== CUE && labels[end] !== FIRST_OF_SOURCE) end++;
    if (/^[.!?]$/.test(words[end - 1]) && end === endToken) end--;
    if (subject >= is) return;
    labels.fill(0, subject, Math.max(content, end));
    put(labels, [subject, is], FIRST_OF_SOURCE);
    const by: TokenRange = as > quoted + 2 ? [quoted + 2, as] : medium;
    const cue: TokenRange = by[1] > by[0] ? [as, as + 2] : [is, as + 2];
    put(labels, cue, CUE);
    if (by[1] > by[0]) reporters.set(as, { source: by, cue: [is, quoted + 1] });
    if (content < end) put(labels, [content, end], FIRST_OF_CONTENT);
    else labelAhead(labelled, [firstToken, subject]);
    return;
  }
}

/** "Ida Moe is reported to have said that …" */
function labelToHaveSaid({ words, labels }: Labelled, [first, end]: TokenRange, reported: number): boolean {
  const verb = reported + 3;
  if (!IS_REPORTED_TO.has(words[reported]) || !FORMS_OF_BE.has(words[reported - 1]) || verb + 1 >= end) return false;
  if (words[reported + 1] !== 'to' || words[reported + 2] !== 'have' || !IS_SAID_BY.has(words[verb])) return false;
  const is = HAVE.has(words[reported - 2] ?? '') ? reported - 2 : reported - 1;
  const subject = beginningOfSubject(words, first, is);
  const last = /^[.!?]$/.test(words[end - 1]) ? end - 1 : end;
  if (subject >= is || verb + 1 >= last) return false;
  labels.fill(0, subject, end);
  put(labels, [subject, is], FIRST_OF_SOURCE);
  put(labels, [is, verb + 1], CUE);
  put(labels, [verb + 1, last], FIRST_OF_CONTENT);
  return true;
}

/** "“The dam is safe,” Ida Moe was quoted as saying." */
function labelAhead({ words, labels }: Labelled, [first, end]: TokenRange): void {
  const last = words[end - 1] === ',' ? end - 1 : end;
  if (last > first && isBare(labels, [first, end])) put(labels, [first, last], FIRST_OF_CONTENT);
}

/** "AFP quoted a minister as saying that …": the minister says it. */
function labelQuotedBy(labelled: Labelled, [first, end]: TokenRange, quoted: number, as: number): void {
  const { words, labels, reporters } = labelled;
  const source = beginningOfSubject(words, first, quoted);
  const content = /^[:,]$/.test(words[as + 2]) ? as + 3 : as + 2;
  const last = /^[.!?]$/.test(words[end - 1]) ? end - 1 : end;
  if (source >= quoted || as === quoted + 1) return;
  labels.fill(0, source, Math.min(content, end));
  put(labels, [as, as + 2], CUE);
  put(labels, [quoted + 1, as], FIRST_OF_SOURCE);
  const isAhead = source > first && last - content <= LONGEST_TAIL;
  if (content < last && !isAhead) put(labels, [content, last], FIRST_OF_CONTENT);
  else {
    labels.fill(0, content, last);
    labelAhead(labelled, [first, source]);
  }
  reporters.set(as, { source: [source, quoted], cue: [quoted, quoted + 1] });
}

/** "Lind is accused of fraud", "Lind was told to leave": whom a passive is about says nothing, unless he is asked and what follows is quoted. */
export function clearSubjects(
  { reading: { page }, words, labels }: Labelled,
  { firstToken, endToken }: Sentence,
): void {
  for (let i = firstToken + 1; i < endToken; i++) {
    if (labels[i] !== CUE) continue;
    const end = runBehind(labels, i, endToken);
    const is = HAVE.has(words[i]) ? i + 1 : i;
    if (!FORMS_OF_BE.has(words[is]) || !words.slice(is + 1, end).some((word) => TOLD.has(word))) continue;
    const subject = beginningOfSpan(labels, i, firstToken);
    const isAsked = IS_ASKED.has(words[end - 1]) || IS_ASKED.has(words[is + 1]);
    if (isAsked && OPENS.test(page.text[page.tokens.start[endToken]] ?? '')) {
      if (subject < i) put(labels, [subject, i], FIRST_OF_SOURCE);
    } else if (labels[subject] === FIRST_OF_SOURCE) labels.fill(0, subject, i);
  }
}

/** Where the noun phrase begins that ends before a verb: behind a comma, but for the commas around an apposition. */
function beginningOfSubject(words: readonly string[], first: number, verb: number): number {
  const inApposition = words[verb - 1] === ',';
  let from = inApposition ? verb - 2 : verb - 1;
  let open = inApposition;
  while (from > first && verb - from < LONGEST_SUBJECT) {
    const before = words[from - 1];
    if (before === ',' && open) open = false;
    else if (/^[,;:“”"–—]$/.test(before) || ENDS_SUBJECT_IN_FRONT.has(before)) break;
    from--;
  }
  return from;
}
