import { HEADER_FIELD, LATEST, PHRASES_OF_FORMS, TIME_ALONE, TIME_BEFORE, WORDS_OF_FORMS } from '../../english/forms';
import type { Page } from '../../text/page';
import { word } from '../../text/page';
import { turnOpeners } from '../../text/turn-openers';
import { quotationStates } from '../attribution/features';
import type { Outline } from '../outline/find-headings';

/** What a text shows of its form. */
export type Signal = keyof typeof PHRASES_OF_FORMS | keyof typeof RATES | (typeof LAYOUT)[number];

/** No phrase is looked for beyond this, in code units: what tells a form stands at its ends and everywhere. */
const LONGEST_LOOK = 30_000;

/** Words outside of quotations: how many of them in a hundred words, as a share of what is many, is the level of the signal. */
const RATES = {
  said: { many: 2.5, words: WORDS_OF_FORMS.said },
  iAmMine: { many: 2, words: WORDS_OF_FORMS.iAmMine },
  weAreOurs: { many: 2, words: WORDS_OF_FORMS.weAreOurs },
  you: { many: 1.5, words: WORDS_OF_FORMS.you },
  must: { many: 0.8, words: WORDS_OF_FORMS.must },
  presentTense: { many: 4, words: WORDS_OF_FORMS.presentTense },
  pastTense: { many: 5, words: WORDS_OF_FORMS.pastTense },
  heShe: { many: 4, words: WORDS_OF_FORMS.heShe },
  weekdays: { many: 0.7, words: WORDS_OF_FORMS.weekdays },
} as const;

const LAYOUT = [
  'any text',
  'turns',
  'questions alone',
  'times alone',
  'the latest',
  'dateline',
  'numbered paragraphs',
  'very short',
  'short',
  'long',
  'many headings',
  'mail',
  'quotations',
  'hardly said',
  'questions to the reader',
  'no quotation',
] as const;

/** The signals of a text with their levels, from 0 to 1; those at 0 are left out. */
export function signalsOf(page: Page, outline: Outline): ReadonlyMap<Signal, number> {
  const levels = new Map<Signal, number>();
  const add = (signal: Signal, level: number): void => {
    if (level > 0) levels.set(signal, Math.min(level, 1));
  };
  const look = page.text.length > LONGEST_LOOK ? page.text.slice(0, LONGEST_LOOK) : page.text;
  for (const [name, pattern] of entriesOf(PHRASES_OF_FORMS)) {
    const kinds = new Set(
      Array.from((name === 'interview' ? look.slice(0, HEAD) : look).matchAll(pattern), ([phrase]) =>
        phrase.toLowerCase(),
      ),
    );
    add(name, kinds.size / FULL[name]);
  }
  addRates(page, add);
  addLayout(page, outline, add);
  return levels;
}

/** Where a text says how it came about, in code units from its beginning. */
const HEAD = 1500;

/** How many different turns of phrase make a signal full. */
const FULL: Readonly<Record<keyof typeof PHRASES_OF_FORMS, number>> = {
  release: 2,
  companySpeak: 2,
  letter: 2,
  argument: 5,
  official: 4,
  hearing: 5,
  interview: 1,
  art: 5,
  verdict: 3,
  travel: 7,
  scene: 8,
  teaching: 5,
  address: 3,
};

type Add = (signal: Signal, level: number) => void;

/** `Object.entries` with the keys' own type. */
const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] => Object.entries(record) as [K, V][];

/** Tokens that are counted: forms do not change behind them. */
const MOST_TOKENS = 6000;

function addRates(page: Page, add: Add): void {
  const { inside } = quotationStates(page);
  let asked = 0;
  for (const { endToken } of page.sentences)
    if (!inside[endToken - 1] && page.text[page.tokens.start[endToken - 1]] === '?') asked++;
  add('questions to the reader', asked / Math.max(page.sentences.length, FEWEST_SENTENCES) / 0.1);
  const count = Math.min(page.tokens.length, MOST_TOKENS);
  const found = new Map<keyof typeof RATES, number>();
  let words = 0;
  let quoted = 0;
  for (let i = 0; i < count; i++) {
    if (inside[i]) {
      quoted++;
      continue;
    }
    const shown = word(page, i);
    if (!/^\p{L}/u.test(shown)) continue;
    words++;
    for (const [name, { words: wanted }] of entriesOf(RATES))
      if (wanted.test(shown)) found.set(name, (found.get(name) ?? 0) + 1);
  }
  for (const [name, { many }] of entriesOf(RATES))
    add(name, (found.get(name) ?? 0) / Math.max(words, FEWEST_WORDS) / (many / 100));
  add('hardly said', 1 - (found.get('said') ?? 0) / Math.max(words, FEWEST_WORDS) / FEW_SAID);
  add('quotations', quoted / Math.max(count, 1) / 0.25);
  add('no quotation', quoted === 0 ? 1 : 0);
}

/** Fewer words of saying than these, as a share of all words, are a signal of their own. */
const FEW_SAID = 0.008;

/** A share of the sentences is taken of so many at least. */
const FEWEST_SENTENCES = 15;

/** A rate is taken of so many words at least: one "I" of ten says little. */
const FEWEST_WORDS = 60;

const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s[\p{L}. ]{2,25}){0,2}(?:\s\([^)]{2,30}\))?(?:,?\s\p{Lu}[\p{L}.]{2,8}\s\d{1,2})?\s*[-–—]+\s/u;

function addLayout(page: Page, outline: Outline, add: Add): void {
  const { text, blocks } = page;
  let times = 0;
  let questions = 0;
  let numbered = 0;
  let headers = 0;
  let words = 0;
  let paragraphs = 0;
  let dateline = 0;
  for (const block of blocks.slice(0, MOST_BLOCKS)) {
    const tokens = block.endToken - block.firstToken;
    words += tokens;
    const opening = text.slice(block.start, Math.min(block.end, block.start + 120)).trim();
    if (tokens > 12) paragraphs++;
    if (TIME_ALONE.test(opening) || TIME_BEFORE.test(opening)) times++;
    if (tokens < 45 && text[block.end - 1] === '?') questions++;
    if (/^(?:\d{1,3}\.|\(\d+\))\s+\p{Lu}/u.test(opening) && tokens > 20) numbered++;
    if (HEADER_FIELD.test(opening)) headers++;
    if (paragraphs < 4 && DATELINE.test(opening)) dateline = 1;
  }
  add('any text', 1);
  add('turns', turnOpeners(page).length / Math.max(3, paragraphs * 0.4));
  add('questions alone', questions < 3 ? 0 : questions / Math.max(4, paragraphs * 0.35));
  add('times alone', times < 2 ? 0 : times / 4);
  add('the latest', LATEST.test(text.slice(0, 200)) ? 1 : 0);
  add('dateline', dateline);
  add('numbered paragraphs', numbered < 2 ? 0 : numbered / 4);
  add('very short', words < 150 ? 1 : 0);
  add('short', words < 260 ? 1 : 0);
  add('long', words > 900 ? 1 : 0);
  add('many headings', (outline.headings.length - 2) / 5);
  add('mail', headers < 2 ? 0 : 1);
}

/** Blocks that are looked at. */
const MOST_BLOCKS = 600;
