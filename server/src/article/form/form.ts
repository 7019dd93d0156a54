import type { Page } from '../../text/page';
import type { Outline } from '../outline/find-headings';
import { FORM_WEIGHTS } from './form-weights';
import { type Signal, signalsOf } from './signals';

/** What kind of text it is, as a desk would call it. */
export const FORMS = [
  'report', // news, told by a third person who says who said so
  'brief', // a report of a paragraph or two
  'interview', // questions and answers, hearings, talks written down
  'release', // what a body says of itself for the press
  'opinion', // a column, an essay, a letter
  'review',
  'live', // entries with their times
  'official', // court papers, reports of the United Nations, laws
  'feature', // reportage, portraits, travel
  'other',
] as const;

export type Form = (typeof FORMS)[number];

/** Whether a word from a setting is the name of a form. */
export const isForm = (word: unknown): word is Form => FORMS.some((form) => form === word);

/**
 * Finds the form of a text from signals of the whole of it: how it is laid out, who speaks, to whom, and of what. Each signal
 * speaks for and against some forms; the form with the highest sum wins, the earlier one of `FORMS` where two are even.
 */
export function findForm(page: Page, outline: Outline): Form {
  return bestForm(signalsOf(page, outline));
}

/** The form that signals speak for most. */
export function bestForm(signals: ReadonlyMap<Signal, number>): Form {
  const sums = FORMS.map((form) => {
    let sum = 0;
    for (const [signal, level] of signals) sum += level * (FORM_WEIGHTS[signal][form] ?? 0);
    return sum;
  });
  return FORMS[sums.indexOf(Math.max(...sums))];
}
