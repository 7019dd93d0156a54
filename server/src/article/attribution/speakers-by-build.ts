import { TOLD } from '../../english/telling';
import { firstFrom, firstWhere } from '../../text/first-from';
import type { Sentence } from '../../text/page';
import {
  beginningOfSpan,
  CUE,
  endOfPhrase,
  FIRST_OF_CONTENT,
  FIRST_OF_SOURCE,
  isBare,
  isVerb,
  type Labelled,
  put,
  type Range,
  runBehind,
} from './labelled';

const PARTICLE = /^(?:up|in|out|back|down|off|on|along)$/;
const SAID = /^(?:said|says|wrote|writes|asked|asks|added|adds|replied|replies|tweeted|answered)$/;
const IS = /^(?:is|was|are|were|been|be)$/;
const HAS = /^(?:has|have|had)$/;
const QUOTED = /^(?:quoted|cited|reported|heard|overheard|recorded|paraphrased)$/;
const SAYING =
  /^(?:saying|telling|warning|admitting|denying|promising|insisting|claiming|adding|asking|calling|declaring|stating)$/;
const OPENS = /^["“„«]/;
const ASKED = /^(?:asked|pressed|questioned)$/;
/** Tokens of "by the Westby Echo" between "quoted" and "as saying", and of a subject. */
const LONGEST_BETWEEN = 10;
const LONGEST_SUBJECT = 14;

/**
 * Labels speakers whom a sentence's build tells beyond doubt and the network sees too seldom: "“…,” piped up Moe", "Said Moe: “…”",
 * "Moe was quoted as saying that …".
 */
export function labelSpeakersByBuild(labelled: Labelled): void {
  labelBehindQuotations(labelled);
  for (const sentence of labelled.reading.page.sentences) {
    labelOpening(labelled, sentence);
    labelQuoted(labelled, sentence);
    clearSubjects(labelled, sentence);
  }
}

/** "“…,” chimed in Lena Moe": a verb and a name behind what is quoted, whatever the verb. */
function labelBehindQuotations(labelled: Labelled): void {
  const { reading, words, labels } = labelled;
  const { text, tokens, quotations, sentences } = reading.page;
  for (const { pieces, closed, depth } of quotations) {
    const last = pieces.at(-1);
    if (depth > 0 || !closed || !last || !/[,?!]["”’»']?,?$/.test(text.slice(last.end - 2, last.end + 1).trimEnd()))
      continue;
    const first = firstFrom(tokens.start, last.start);
    let verb = firstFrom(tokens.start, last.end);
    if (words[verb] === ',') verb++;
    if (verb >= tokens.length || tokens.block[verb] !== tokens.block[first] || !isVerb(reading, verb)) continue;
    const limit = sentences[tokens.sentence[verb]].endToken;
    const name = PARTICLE.test(words[verb + 1] ?? '') ? verb + 2 : verb + 1;
    const end = Math.min(endOfPhrase(reading, name, limit), limit);
    if (!holdsName(labelled, [name, end]) || !isBare(labels, [name, end])) continue;
    const hasCue = labels[verb] === CUE;
    if (!hasCue && !isBare(labels, [verb, name])) continue;
    put(labels, [verb, name], CUE);
    put(labels, [name, end], FIRST_OF_SOURCE);
    const quoted: Range = [first, firstFrom(tokens.start, last.end)];
    if (isBare(labels, quoted)) put(labels, quoted, FIRST_OF_CONTENT);
  }
}

/** "Said Ole Moe: “We waited.”" */
function labelOpening({ reading, words, labels }: Labelled, { firstToken, endToken }: Sentence): void {
  if (!SAID.test(words[firstToken])) return;
  const colon = endOfPhrase(reading, firstToken + 1, endToken);
  if (words[colon] !== ':' || colon === firstToken + 1 || colon + 2 >= endToken) return;
  put(labels, [firstToken, firstToken + 1], CUE);
  put(labels, [firstToken + 1, colon], FIRST_OF_SOURCE);
  labels[colon] = 0;
  put(labels, [colon + 1, endToken], FIRST_OF_CONTENT);
}

/** "Ida Moe was quoted as saying that …": of passives the one whose subject speaks. */
function labelQuoted(labelled: Labelled, { firstToken, endToken }: Sentence): void {
  const { words, labels, reporters } = labelled;
  for (let quoted = firstToken + 1; quoted + 3 < endToken; quoted++) {
    if (!QUOTED.test(words[quoted])) continue;
    const isPassive = IS.test(words[quoted - 1]);
    let as = quoted + 1;
    if (!isPassive || words[as] === 'by')
      while (as < endToken && as - quoted < LONGEST_BETWEEN && words[as] !== 'as') as++;
    if (words[as] !== 'as' || !SAYING.test(words[as + 1] ?? '')) continue;
    if (!isPassive) {
      labelQuotedBy(labelled, [firstToken, endToken], quoted, as);
      return;
    }
    const is = HAS.test(words[quoted - 2] ?? '') ? quoted - 2 : quoted - 1;
    const subject = beginningOfSubject(words, firstToken, is);
    const content = /^[:,]$/.test(words[as + 2]) ? as + 3 : as + 2;
    let end = content;
    while (end < endToken && labels[end] !== CUE && labels[end] !== FIRST_OF_SOURCE) end++;
    if (/^[.!?]$/.test(words[end - 1]) && end === endToken) end--;
    if (subject >= is || content >= end) return;
    labels.fill(0, subject, content);
    put(labels, [subject, is], FIRST_OF_SOURCE);
    const cue: Range = as === quoted + 1 ? [is, as + 2] : [as, as + 2];
    put(labels, cue, CUE);
    if (as > quoted + 2) reporters.set(as, { source: [quoted + 2, as], cue: [is, quoted + 1] });
    put(labels, [content, end], FIRST_OF_CONTENT);
    return;
  }
}

/** "AFP quoted a minister as saying that …": the minister says it. */
function labelQuotedBy(labelled: Labelled, [first, end]: Range, quoted: number, as: number): void {
  const { words, labels, reporters } = labelled;
  const source = beginningOfSubject(words, first, quoted);
  const content = /^[:,]$/.test(words[as + 2]) ? as + 3 : as + 2;
  const last = /^[.!?]$/.test(words[end - 1]) ? end - 1 : end;
  if (source >= quoted || as === quoted + 1 || content >= last) return;
  labels.fill(0, source, content);
  put(labels, [as, as + 2], CUE);
  put(labels, [quoted + 1, as], FIRST_OF_SOURCE);
  put(labels, [content, last], FIRST_OF_CONTENT);
  reporters.set(as, { source: [source, quoted], cue: [quoted, quoted + 1] });
}

/** "Lind is accused of fraud", "Lind was told to leave": whom a passive is about says nothing, unless he is asked and what follows is quoted. */
function clearSubjects({ reading: { page }, words, labels }: Labelled, { firstToken, endToken }: Sentence): void {
  for (let i = firstToken + 1; i < endToken; i++) {
    if (labels[i] !== CUE) continue;
    const end = runBehind(labels, i, endToken);
    const is = HAS.test(words[i]) ? i + 1 : i;
    if (!IS.test(words[is]) || !words.slice(is + 1, end).some((word) => TOLD.has(word))) continue;
    const subject = beginningOfSpan(labels, i, firstToken);
    const isAsked = ASKED.test(words[end - 1]) || ASKED.test(words[is + 1]);
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
    else if (/^[,;:“”"–—]$/.test(before) || /^(?:that|and|but|while|when)$/.test(before)) break;
    from--;
  }
  return from;
}

/** Whether a name stands in a phrase. */
function holdsName({ reading: { names } }: Labelled, [first, end]: Range): boolean {
  const name = names[firstWhere(names.length, (i) => names[i].firstToken >= first)];
  return name !== undefined && name.endToken <= end;
}
