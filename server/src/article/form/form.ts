import type { Page } from '../../text/page';
import { FORMS, type Form } from '../forms';
import type { Outline } from '../outline/find-headings';
import { FORM_WEIGHTS } from './form-weights';
import { type Signal, signalsOf } from './signals';

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
