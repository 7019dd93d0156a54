import { RELATIVE_PRONOUNS } from '../../english/function-words';
import { cueClassOf } from '../../english/telling';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
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
import { subjectAndVerb } from './tellings';

/** Tokens of a noun phrase in front of "who". */
const LONGEST_PHRASE = 10;
const OPENS_ASIDE: ReadonlySet<string> = new Set([...RELATIVE_PRONOUNS, 'whose', 'whom']);

/**
 * Mends spans where a relative clause stands between somebody and what he says: "Norvia, whose south lies near the pole, has warned …", "A man
 * who claimed to know him said …", "Lind, who said the dam was safe, has resigned".
 */
export function mendRelatives(labelled: Labelled): void {
  for (const sentence of labelled.sentences) {
    takeSubject(labelled, sentence);
    extendSources(labelled, sentence);
    endWithClause(labelled, sentence);
  }
}

/** "{Norvia, whose south lies near the pole,} <has warned>": whom the relative clause is about speaks, with it. */
function takeSubject(labelled: Labelled, { firstToken, endToken }: Sentence): void {
  const { words, labels } = labelled;
  const told = subjectAndVerb(labelled, firstToken, endToken);
  if (!told || labels[told.cue[1] - 1] < CUE || labels[told.cue[1] - 1] > CUE + 1) return;
  const [first, end] = told.source;
  const comma = words.indexOf(',', first);
  if (comma < 0 || comma >= end - 1 || !OPENS_ASIDE.has(words[comma + 1])) return;
  const aside = labels.subarray(comma, end);
  const isOpen = labels[first] !== FIRST_OF_SOURCE || runBehind(labels, first, end) < end;
  if (!isOpen || (aside.includes(CUE) && aside.includes(FIRST_OF_CONTENT) && isTelling(labelled, [comma, end]))) return;
  put(labels, told.source, FIRST_OF_SOURCE);
  put(labels, told.cue, CUE);
}

/** Whether somebody is known to say something within a range. */
function isTelling({ words, labels }: Labelled, [first, end]: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (labels[i] === CUE && cueClassOf(words.slice(i, runBehind(labels, i, end))) === 'speech') return true;
  return false;
}

/** "A man (who claimed to know him) <said>": the clause is no source without whom it is about. */
function extendSources({ reading, words, labels }: Labelled, { firstToken, endToken }: Sentence): void {
  for (let i = firstToken + 1; i < endToken; i++) {
    if (labels[i] !== FIRST_OF_SOURCE || !RELATIVE_PRONOUNS.has(words[i])) continue;
    const end = runBehind(labels, i, endToken);
    if (end - i < 2 || labels[end] !== CUE) continue;
    let from = i;
    while (from > firstToken && i - from < LONGEST_PHRASE && endOfPhrase(reading, from - 1, i) === i) from--;
    if (from < i) put(labels, [from, end], FIRST_OF_SOURCE);
  }
}

/** "Lind, {who} <said> [the dam was safe], has resigned": what is said ends before the verb of the one it is said of. */
function endWithClause({ reading, words, labels }: Labelled, { firstToken, endToken }: Sentence): void {
  let who = firstToken + 1;
  while (who < endToken && !isFiniteAt(reading, who) && !(words[who - 1] === ',' && RELATIVE_PRONOUNS.has(words[who])))
    who++;
  if (who >= endToken || labels[who] !== FIRST_OF_SOURCE || labels[who + 1] !== CUE) return;
  const content = runBehind(labels, who + 1, endToken);
  if (labels[content] !== FIRST_OF_CONTENT) return;
  const end = runBehind(labels, content, endToken);
  let comma = content + 2;
  while (comma + 1 < end && !(words[comma] === ',' && isFiniteAt(reading, comma + 1))) comma++;
  if (comma + 1 < end) labels.fill(0, comma, end);
}
