import { OPENINGS_OF_FORMS, SETS_OF_FORMS, WORDS_OF_FORMS } from '../../english/forms';
import { remembering } from '../../learning/memo';
import { type Page, word } from '../../text/page';
import { quotationStates } from '../attribution/features';
import { type Add, entriesOf } from './levels';

/** Words outside of quotations: how many of them in a hundred words are many. */
const MANY: Readonly<Record<keyof typeof WORDS_OF_FORMS | keyof typeof SETS_OF_FORMS, number>> = {
  said: 2.5,
  saysNow: 0.8,
  iAmMine: 2,
  weAreOurs: 2,
  you: 1.5,
  must: 0.8,
  presentTense: 4,
  pastTense: 5,
  heShe: 4,
  weekdays: 0.7,
  judgements: 0.6,
  fillers: 1,
};

/** Sentences outside of quotations: what share of them is many. */
const MANY_OPENINGS: Readonly<Record<keyof typeof OPENINGS_OF_FORMS, number>> = { thought: 0.15, tellsTo: 0.3 };

export const WORDING = [
  ...(Object.keys(MANY) as (keyof typeof MANY)[]),
  ...(Object.keys(MANY_OPENINGS) as (keyof typeof MANY_OPENINGS)[]),
  'few figures',
  'few names',
  'quotations',
  'no quotation',
  'hardly said',
  'questions to the reader',
] as const;

/** Tokens that are counted: forms do not change behind them. */
const MOST_TOKENS = 6000;
/** Fewer words of saying than these, as a share of all words, are a signal of their own. */
const FEW_SAID = 0.008;
/** Shares of words with figures, and of capitals inside of sentences, that are no longer few. */
const SOME_FIGURES = 0.015;
const SOME_NAMES = 0.09;
/** A share of the sentences is taken of so many at least. */
const FEWEST_SENTENCES = 15;
const FEWEST_OPENINGS = 6;
/** A rate is taken of so many words at least: one "I" of ten says little. */
const FEWEST_WORDS = 60;

/** How a text words things: shares of words and of sentences' beginnings, what stands in quotation marks left out. */
export function addWording(page: Page, add: Add<(typeof WORDING)[number]>): void {
  const { inside } = quotationStates(page);
  addWords(page, inside, add);
  addSentences(page, inside, add);
}

/** Bytes of words that are remembered. */
const REMEMBERED = 1e6;

/** What a word is counted as. */
const kindsOf = remembering(REMEMBERED, (shown): readonly (keyof typeof MANY)[] => {
  const small = shown.toLowerCase();
  return [
    ...entriesOf(WORDS_OF_FORMS).flatMap(([name, wanted]) => (wanted.test(shown) ? [name] : [])),
    ...entriesOf(SETS_OF_FORMS).flatMap(([name, wanted]) => (wanted.has(small) ? [name] : [])),
  ];
});

function addWords(page: Page, inside: ArrayLike<unknown>, add: Add<(typeof WORDING)[number]>): void {
  const count = Math.min(page.tokens.length, MOST_TOKENS);
  const found = new Map<keyof typeof MANY, number>();
  const one = (name: keyof typeof MANY): unknown => found.set(name, (found.get(name) ?? 0) + 1);
  let words = 0;
  let quoted = 0;
  let figures = 0;
  let names = 0;
  for (let i = 0; i < count; i++) {
    if (inside[i]) quoted++;
    const shown = word(page, i);
    if (/^\d/.test(shown)) figures++;
    if (!/^\p{L}/u.test(shown)) continue;
    const first = page.sentences[page.tokens.sentence[i]].firstToken === i;
    if (!first && /^\p{Lu}\p{L}/u.test(shown)) names++;
    if (inside[i]) continue;
    words++;
    for (const name of kindsOf(shown)) one(name);
  }
  const of = Math.max(words, FEWEST_WORDS);
  for (const [name, many] of entriesOf(MANY)) add(name, (found.get(name) ?? 0) / of / (many / 100));
  const all = Math.max(count, FEWEST_WORDS);
  add('few figures', 1 - figures / all / SOME_FIGURES);
  add('few names', 1 - names / all / SOME_NAMES);
  add('hardly said', 1 - (found.get('said') ?? 0) / of / FEW_SAID);
  add('quotations', quoted / Math.max(count, 1) / 0.25);
  add('no quotation', quoted === 0 ? 1 : 0);
}

function addSentences(page: Page, inside: ArrayLike<unknown>, add: Add<(typeof WORDING)[number]>): void {
  let asked = 0;
  let count = 0;
  const found = new Map<keyof typeof MANY_OPENINGS, number>();
  for (const { firstToken, endToken } of page.sentences) {
    if (inside[endToken - 1]) continue;
    if (page.text[page.tokens.start[endToken - 1]] === '?') asked++;
    if (endToken - firstToken < 4 || inside[firstToken]) continue;
    count++;
    const opening = openingOf(page, firstToken, endToken);
    for (const [name, wanted] of entriesOf(OPENINGS_OF_FORMS))
      if (wanted.has(opening)) found.set(name, (found.get(name) ?? 0) + 1);
  }
  add('questions to the reader', asked / Math.max(page.sentences.length, FEWEST_SENTENCES) / 0.1);
  for (const [name, many] of entriesOf(MANY_OPENINGS))
    add(name, (found.get(name) ?? 0) / Math.max(count, FEWEST_OPENINGS) / many);
}

/** The first word of a sentence, in small letters: what numbers it ("1.", "2)") is passed over. */
function openingOf(page: Page, firstToken: number, endToken: number): string {
  let i = firstToken;
  while (i < endToken - 1 && i < firstToken + 3 && !/^\p{L}{2}/u.test(word(page, i))) i++;
  return word(page, i).toLowerCase();
}
