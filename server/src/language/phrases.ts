import { formsOfNoun, formsOfVerb } from '../english/inflect';
import { UPOS, type Upos } from './reading';

/** One place in a phrase: the words that may stand there, with the part of speech they must have if that matters. */
interface Slot {
  readonly words: ReadonlySet<string> | undefined;
  readonly tag: number;
  /** How many further tokens may stand before the slot's word: "call … for". */
  readonly gap: number;
}

interface Phrase<Label> {
  readonly label: Label;
  readonly slots: readonly Slot[];
}

/** A phrase found: tokens `[first, end)` of the page. */
export interface PhraseHit<Label> {
  readonly label: Label;
  readonly first: number;
  readonly end: number;
}

/** Words in small letters with straight apostrophes, and tags, by token of the page. */
export interface TaggedWords {
  readonly word: (token: number) => string;
  readonly tags: Uint8Array;
}

const ANY_TAG = -1;
const ADV = UPOS.indexOf('ADV');
/** Tokens from the first comma of an aside to the second one. */
const LONGEST_ASIDE = 6;
const GAP = 3;
const ENDS_GAP = /^[,;:.!?()]/;

/**
 * Lists of phrases, found in one pass: every token is looked up once among the first words of all phrases.
 *
 * Phrases stand between commas. A phrase is written as words in small letters between blanks or line ends. `a/b` is a choice; `deny~` stands for all forms of a verb, `rebel+` for
 * singular and plural of a noun; `plan:VERB` must be tagged so; `*` is any one word; `…` is up to three words within a clause.
 */
export class PhraseFinder<Label> {
  readonly #byFirstWord = new Map<string, Phrase<Label>[]>();
  readonly #loose: boolean;

  /** @param loose whether adverbs and an aside between commas may stand inside a phrase: "critics, meanwhile, say" */
  constructor(lists: Iterable<readonly [Label, string]>, loose = false) {
    this.#loose = loose;
    for (const [label, list] of lists) {
      for (const phrase of list.split(','))
        if (phrase.trim() !== '') this.#add({ label, slots: slotsOf(phrase.trim()) });
    }
  }

  #add(phrase: Phrase<Label>): void {
    for (const word of phrase.slots[0].words ?? []) {
      const phrases = this.#byFirstWord.get(word);
      if (phrases) phrases.push(phrase);
      else this.#byFirstWord.set(word, [phrase]);
    }
  }

  /** Phrases that begin in tokens `[first, end)` and end there, in order of their first token; for each label the longest at a token. */
  find(text: TaggedWords, first: number, end: number): PhraseHit<Label>[] {
    const hits: PhraseHit<Label>[] = [];
    for (let i = first; i < end; i++) {
      const phrases = this.#byFirstWord.get(text.word(i));
      if (!phrases) continue;
      const here = hits.length;
      for (const { label, slots } of phrases) {
        const stop = matchFrom(text, slots, i, end, this.#loose);
        if (stop < 0) continue;
        let same = hits.length - 1;
        while (same >= here && hits[same].label !== label) same--;
        if (same < here) hits.push({ label, first: i, end: stop });
        else if (stop > hits[same].end) hits[same] = { label, first: i, end: stop };
      }
    }
    return hits;
  }
}

/** Where the phrase ends that begins at token `i`, or -1. */
function matchFrom(text: TaggedWords, slots: readonly Slot[], i: number, end: number, loose: boolean): number {
  for (const slot of slots) {
    let left = slot.gap;
    if (loose && slot !== slots[0]) i = behindAside(text, slot, i, end);
    while (!fits(text, slot, i, end)) {
      if (left-- === 0 || i >= end || ENDS_GAP.test(text.word(i))) return -1;
      i++;
    }
    i++;
  }
  return i;
}

/** Where a phrase goes on behind adverbs and one aside between commas; at the token itself where it goes on there. */
function behindAside(text: TaggedWords, slot: Slot, i: number, end: number): number {
  let at = i;
  while (at < end && text.tags[at] === ADV && !fits(text, slot, at, end)) at++;
  if (text.word(at) !== ',') return at;
  for (let k = at + 2; k <= at + LONGEST_ASIDE && k < end; k++) if (text.word(k) === ',') return k + 1;
  return i;
}

function fits(text: TaggedWords, slot: Slot, i: number, end: number): boolean {
  if (i >= end) return false;
  if (slot.words && !slot.words.has(text.word(i))) return false;
  return slot.tag === ANY_TAG || text.tags[i] === slot.tag;
}

function slotsOf(phrase: string): Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of phrase.split(/\s+/)) {
    if (part === '…') {
      gap = GAP;
      continue;
    }
    const [choice, tag] = part.split(':');
    slots.push({
      words: choice === '*' ? undefined : new Set(choice.split('/').flatMap(formsOf)),
      tag: tag === undefined ? ANY_TAG : UPOS.indexOf(tag as Upos),
      gap,
    });
    gap = 0;
  }
  return slots;
}

function formsOf(word: string): readonly string[] {
  if (word.endsWith('~')) return formsOfVerb(word.slice(0, -1));
  if (word.endsWith('+')) return formsOfNoun(word.slice(0, -1));
  return [word];
}
