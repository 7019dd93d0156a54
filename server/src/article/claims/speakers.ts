import { ANONYMOUS_PAPERS, CIRCLES, CROWDS, LOOSE_BODIES, OFFICES } from '../../english/claims/crowds';
import {
  AMOUNTS_OF_CROWD,
  BEHIND_HEAD_OF_SOURCE,
  JOINS_BODY_TO_CROWD,
  LONE_SOURCES,
  MAKERS_OF_NO_PAPER,
  MAKES_CIRCLE_KNOWN,
  MAKES_CROWD_KNOWN,
  MAKES_SPEAKER_UNNAMED,
  PEOPLE_POINTED_AT,
} from '../../english/claims/source-phrases';
import { YOU_OR_US } from '../../english/function-words';
import { formsOfNoun } from '../../english/inflect';
import { UPOS } from '../../language/reading';
import { firstFrom } from '../../text/first-from';
import type { Page } from '../../text/page';
import type { Span } from '../../text/span';
import type { PageWords } from './statement-words';

/**
 * Who a source phrase makes speak: somebody a reader can tell (a name, an office, a body); a crowd, and nobody in it; one unnamed
 * person; or a pronoun, who is whoever spoke before.
 */
export type Speaker = 'known' | 'crowd' | 'unnamed' | 'pronoun';

type Noun = 'circle' | 'crowd' | 'body' | 'paper' | 'office';

/** Every form of the nouns, with its number. One that is singular and plural alike ("people") counts as plural. */
const NOUNS = new Map<string, { readonly noun: Noun; readonly plural: boolean }>();
for (const [noun, list] of [
  ['circle', CIRCLES],
  ['crowd', CROWDS],
  ['body', LOOSE_BODIES],
  ['paper', ANONYMOUS_PAPERS],
  ['office', OFFICES],
] as const) {
  for (const word of list.trim().split(/\s+/)) {
    const [one, many] = word.includes('/') ? word.split('/') : formsOfNoun(word);
    NOUNS.set(one, { noun, plural: false });
    NOUNS.set(many, { noun, plural: true });
  }
}

const NOUN = UPOS.indexOf('NOUN');

/** Reads who speaks in a source phrase. Tokens outside every list are taken for somebody known. */
export function speakerIn(words: PageWords, { tokens }: Page, source: Span): Speaker {
  let first = firstFrom(tokens.start, source.start);
  const end = firstFrom(tokens.start, source.end);
  while (first < end && !/[\p{L}\p{N}]/u.test(words.word(first))) first++;
  if (first >= end) return 'known';
  if (end - first === 1 && LONE_SOURCES.has(words.word(first)))
    return words.word(first) === 'others' ? 'crowd' : 'pronoun';
  const partitive = partOf(words, first, end);
  if (partitive) return partitive;
  let head = first;
  while (head + 1 < end && !BEHIND_HEAD_OF_SOURCE.has(words.word(head + 1)) && !(words.word(head + 1) === "'s")) head++;
  // A possessor stands before its noun: "Karst's advisers".
  let possessed = false;
  while (words.word(head + 1) === "'s" && head + 2 < end) {
    possessed = true;
    head += 2;
    while (head + 1 < end && !BEHIND_HEAD_OF_SOURCE.has(words.word(head + 1))) head++;
  }
  const known = NOUNS.get(words.word(head));
  if (!known || known.noun === 'office') {
    return end - first === 1 && AMOUNTS_OF_CROWD.has(words.word(first)) ? 'crowd' : 'known';
  }
  if (isNamedBehind(words, head, end)) return 'known';
  const paper = known.noun === 'paper' || known.noun === 'body';
  if (paper && hasMaker(words, first, head, end)) return 'known';
  const circle = known.noun === 'circle';
  if (!circle && (possessed || hasBody(words, first, head))) return 'known';
  if (known.plural || known.noun === 'paper') {
    const told = circle
      ? !possessed && MAKES_CIRCLE_KNOWN.has(words.word(first))
      : MAKES_CROWD_KNOWN.has(words.word(first));
    return told ? 'known' : 'crowd';
  }
  return MAKES_SPEAKER_UNNAMED.has(words.word(first)) && known.noun !== 'body' ? 'unnamed' : 'known';
}

/** "Some of the older councillors", "one of those present": part of somebody, and no word which part. */
function partOf(words: PageWords, first: number, end: number): Speaker | undefined {
  if (words.word(first + 1) !== 'of' || end - first < 3) return undefined;
  if (YOU_OR_US.has(words.word(first + 2))) return 'known';
  if (AMOUNTS_OF_CROWD.has(words.word(first))) return 'crowd';
  return words.word(first) === 'one' && isOfPeople(words, first + 2, end) ? 'unnamed' : undefined;
}

/** Whether "one of …" means a person who stays unnamed: not "one of the districts", nor "one of the authors, Fatima Moe,". */
function isOfPeople(words: PageWords, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.isPerson(i)) return false;
  for (let i = first; i < end; i++) {
    const noun = NOUNS.get(words.word(i))?.noun;
    if (noun) return noun !== 'body' && noun !== 'paper';
    if (BEHIND_HEAD_OF_SOURCE.has(words.word(i))) return false;
  }
  return PEOPLE_POINTED_AT.has(words.word(first));
}

/** Whether a paper tells who made it, by a name or as an official one. */
function hasMaker(words: PageWords, first: number, head: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.isNamed(i) && i !== head) return true;
  const before = words.word(head - 1);
  if (head === first) return false;
  return before === 'official' || (words.tags[head - 1] === NOUN && !MAKERS_OF_NO_PAPER.has(before));
}

/** Whether a body's name stands before the noun: "UN experts". */
function hasBody(words: PageWords, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (words.isBody(i)) return true;
  return false;
}

/** Whether a name tells who it is after all: behind a comma, or the body that they work for. */
function isNamedBehind(words: PageWords, head: number, end: number): boolean {
  const joined = JOINS_BODY_TO_CROWD.has(words.word(head + 1));
  for (let i = head + 1; i < end; i++) {
    if (!words.isNamed(i)) continue;
    if (words.isPerson(i)) return !joined;
    if (joined && (words.isBody(i) || words.tags[i - 1] === NOUN || words.word(head + 1) === 'for')) return true;
  }
  return false;
}
