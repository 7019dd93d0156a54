import { ANONYMOUS_PAPERS, CIRCLES, CROWDS, LOOSE_BODIES, OFFICES } from '../../english/claims/crowds';
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

const ENDS_HEAD = new Set(
  'who that which whose whom of in at on from with for to by close familiar briefed interviewed contacted inside outside here there along behind , ( – — - including like such as'.split(
    ' ',
  ),
);
const AFTER_HEAD = new Set(['of', 'at', 'from', 'with', 'in', 'for']);
const PRONOUNS = new Set('he she they it who one others'.split(' '));
const QUANTIFIERS = new Set(
  'some many most several few others numerous various multiple countless two three four five six seven eight nine ten dozen dozens hundreds thousands scores'.split(
    ' ',
  ),
);
const DEFINITE = new Set('the these those his her its their our my your both all'.split(' '));
/** Behind these a circle was spoken of before: “the critics”; behind “his” it is still anybody's guess who of it. */
const POINTED_AT = new Set('the these those both all'.split(' '));
const INDEFINITE = new Set('a an one another'.split(' '));
/** Their reports are nobody's: "media reports". */
const MEDIA = new Set('media news newspaper opinion press police user witness'.split(' '));
const NOUN = UPOS.indexOf('NOUN');

/** Reads who speaks in a source phrase. Tokens outside every list are taken for somebody known. */
export function speakerIn(words: PageWords, { tokens }: Page, source: Span): Speaker {
  let first = firstFrom(tokens.start, source.start);
  const end = firstFrom(tokens.start, source.end);
  while (first < end && !/[\p{L}\p{N}]/u.test(words.word(first))) first++;
  if (first >= end) return 'known';
  if (end - first === 1 && PRONOUNS.has(words.word(first))) return words.word(first) === 'others' ? 'crowd' : 'pronoun';
  const partitive = partOf(words, first, end);
  if (partitive) return partitive;
  let head = first;
  while (head + 1 < end && !ENDS_HEAD.has(words.word(head + 1)) && !(words.word(head + 1) === "'s")) head++;
  // A possessor stands before its noun: "Karst's advisers".
  let possessed = false;
  while (words.word(head + 1) === "'s" && head + 2 < end) {
    possessed = true;
    head += 2;
    while (head + 1 < end && !ENDS_HEAD.has(words.word(head + 1))) head++;
  }
  const known = NOUNS.get(words.word(head));
  if (!known || known.noun === 'office') {
    return end - first === 1 && QUANTIFIERS.has(words.word(first)) ? 'crowd' : 'known';
  }
  if (isNamedBehind(words, head, end)) return 'known';
  const paper = known.noun === 'paper' || known.noun === 'body';
  if (paper && hasMaker(words, first, head, end)) return 'known';
  const circle = known.noun === 'circle';
  if (!circle && (possessed || hasBody(words, first, head))) return 'known';
  if (known.plural || known.noun === 'paper') {
    const told = circle ? !possessed && POINTED_AT.has(words.word(first)) : DEFINITE.has(words.word(first));
    return told ? 'known' : 'crowd';
  }
  return INDEFINITE.has(words.word(first)) && known.noun !== 'body' ? 'unnamed' : 'known';
}

/** "Some of the older councillors", "one of those present": part of somebody, and no word which part. */
function partOf(words: PageWords, first: number, end: number): Speaker | undefined {
  if (words.word(first + 1) !== 'of' || end - first < 3) return undefined;
  if (/^(?:you|us|we)$/.test(words.word(first + 2))) return 'known';
  if (QUANTIFIERS.has(words.word(first))) return 'crowd';
  return words.word(first) === 'one' && isOfPeople(words, first + 2, end) ? 'unnamed' : undefined;
}

/** Whether "one of …" means a person who stays unnamed: not "one of the districts", nor "one of the authors, Fatima Moe,". */
function isOfPeople(words: PageWords, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.isPerson(i)) return false;
  for (let i = first; i < end; i++) {
    const noun = NOUNS.get(words.word(i))?.noun;
    if (noun) return noun !== 'body' && noun !== 'paper';
    if (ENDS_HEAD.has(words.word(i))) return false;
  }
  return /^(?:them|those|these)$/.test(words.word(first));
}

/** Whether a paper tells who made it, by a name or as an official one. */
function hasMaker(words: PageWords, first: number, head: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.isNamed(i) && i !== head) return true;
  const before = words.word(head - 1);
  if (head === first) return false;
  return before === 'official' || (words.tags[head - 1] === NOUN && !MEDIA.has(before));
}

/** Whether a body's name stands before the noun: "UN experts". */
function hasBody(words: PageWords, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (words.isBody(i)) return true;
  return false;
}

/** Whether a name tells who it is after all: behind a comma, or the body that they work for. */
function isNamedBehind(words: PageWords, head: number, end: number): boolean {
  const joined = AFTER_HEAD.has(words.word(head + 1));
  for (let i = head + 1; i < end; i++) {
    if (!words.isNamed(i)) continue;
    if (words.isPerson(i)) return !joined;
    if (joined && (words.isBody(i) || words.tags[i - 1] === NOUN || words.word(head + 1) === 'for')) return true;
  }
  return false;
}
