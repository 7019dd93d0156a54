import { REVIEW_STATES } from '../../project/review';
import type { ClaimRow } from '../claims';
import { words } from '../words';
import type { Column, Filter } from './actions';

/** Whether a claim passes the filter. */
export function isWanted(row: ClaimRow, { speaker, onlyQuestions = false, state, kind, search = '' }: Filter): boolean {
  if (speaker !== undefined && row.speaker !== speaker) return false;
  if (onlyQuestions && row.question === undefined) return false;
  if (state !== undefined && row.state !== state) return false;
  if (kind !== undefined && row.kind !== kind) return false;
  const wanted = search.trim().toLowerCase();
  const { text, who = '', question = '', note = '', evidence = '' } = row;
  return `${text} ${who} ${question} ${note} ${evidence}`.toLowerCase().includes(wanted);
}

/** The claims that pass the filter, in the order that it wants. */
export function wantedClaims(rows: readonly ClaimRow[], filter: Filter): readonly ClaimRow[] {
  const wanted = rows.filter((row) => isWanted(row, filter));
  const { sort } = filter;
  if (!sort) return wanted;
  const compare = COMPARE[sort.by];
  return wanted.sort((a, b) => (sort.down ? compare(b, a) : compare(a, b)));
}

/** How many claims would be shown for each choice of one part of the filter, the other parts as they are. */
export const countWith = (rows: readonly ClaimRow[], filter: Filter, part: Partial<Filter>): number =>
  rows.filter((row) => isWanted(row, { ...filter, ...part })).length;

type Compare = (a: ClaimRow, b: ClaimRow) => number;

const byText =
  (text: (row: ClaimRow) => string | undefined): Compare =>
  (a, b) => {
    const [one = '', other = ''] = [text(a), text(b)];
    // What is empty comes last.
    return Number(one === '') - Number(other === '') || one.localeCompare(other, 'en');
  };

const COMPARE: Readonly<Record<Column, Compare>> = {
  line: (a, b) => a.start - b.start || a.end - b.end,
  claim: byText(({ text }) => text),
  who: byText(({ who }) => who),
  how: byText(({ manner }) => words.manners[manner]),
  kind: byText(({ kind }) => kind && words.kind(kind)),
  question: byText(({ question }) => question),
  state: (a, b) => REVIEW_STATES.indexOf(a.state) - REVIEW_STATES.indexOf(b.state),
  note: byText(({ note }) => note),
  evidence: byText(({ evidence }) => evidence),
  date: byText(({ date }) => date),
};
