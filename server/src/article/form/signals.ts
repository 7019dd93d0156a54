import { PHRASES_OF_FORMS } from '../../english/forms';
import type { Page } from '../../text/page';
import type { Outline } from '../outline/find-headings';
import { addLayout, type LAYOUT } from './layout';
import { type Add, entriesOf } from './levels';
import { addWording, type WORDING } from './wording';

/** What a text shows of its form. */
export type Signal =
  | keyof typeof PHRASES_OF_FORMS
  | (typeof WORDING)[number]
  | (typeof LAYOUT)[number]
  | keyof typeof TOGETHER;

/** No phrase is looked for beyond this, in code units: what tells a form stands at its ends and everywhere. */
const LONGEST_LOOK = 30_000;

/** Where a text says how it came about, in code units from its beginning. */
const HEAD = 1500;

/** How many different turns of phrase make a signal full. */
const FULL: Readonly<Record<keyof typeof PHRASES_OF_FORMS, number>> = {
  release: 2,
  companySpeak: 2,
  letter: 2,
  argument: 5,
  official: 3,
  resolution: 3,
  caption: 3,
  law: 6,
  interview: 1,
  art: 5,
  verdict: 3,
  travel: 7,
  scene: 8,
  teaching: 4,
  tale: 8,
  address: 3,
};

type Levels = (signal: Signal) => number;

/** What signals tell only where they stand together. */
const TOGETHER = {
  'story told': (of: Levels): number =>
    of('pastTense') * Math.max(of('heShe'), of('iAmMine')) * of('few figures') * Math.max(of('few names'), of('tale')),
  'law spoken': (of: Levels): number =>
    of('law') *
    Math.min(2 * of('hardly said'), 1) *
    Math.max(of('you'), of('iAmMine'), of('questions alone'), of('fillers')),
  'law written': (of: Levels): number => of('law') * of('hardly said') * (1 - of('you')) * (1 - of('fillers')),
  'news in short': (of: Levels): number =>
    of('very short') * Math.max(of('said'), of('weekdays'), of('dateline')) * (1 - of('you')) * (1 - of('iAmMine')),
  'opinion without a person': (of: Levels): number =>
    of('hardly said') * Math.max(of('must'), of('judgements'), of('argument')) * (1 - of('you')),
} as const;

/** The signals of a text with their levels, from 0 to 1; those at 0 are left out. */
export function signalsOf(page: Page, outline: Outline): ReadonlyMap<Signal, number> {
  const levels = new Map<Signal, number>();
  const add: Add<Signal> = (signal, level) => {
    if (level > 0) levels.set(signal, Math.min(level, 1));
  };
  const look = page.text.length > LONGEST_LOOK ? page.text.slice(0, LONGEST_LOOK) : page.text;
  for (const [name, pattern] of entriesOf(PHRASES_OF_FORMS)) {
    const shown = name === 'interview' ? look.slice(0, HEAD) : look;
    const kinds = new Set(Array.from(shown.matchAll(pattern), ([phrase]) => phrase.toLowerCase()));
    add(name, kinds.size / FULL[name]);
  }
  addWording(page, add);
  addLayout(page, outline, add);
  for (const [name, level] of entriesOf(TOGETHER))
    add(
      name,
      level((signal) => levels.get(signal) ?? 0),
    );
  return levels;
}
