import type { NameType } from '../reading';

/** What names are, in the order of the labels. */
export const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'place', 'group'];

/** Label 0 is a token outside names; a name of type t begins with 2t + 1 and goes on with 2t + 2. */
export const NAME_LABELS: readonly string[] = ['O', ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

export const OUTSIDE = 0;

/** The label of a name's first token. */
export const beginOf = (type: NameType): number => 2 * NAME_TYPES.indexOf(type) + 1;

export const isBegin = (label: number): boolean => (label & 1) === 1;

/** The type that a label other than `OUTSIDE` speaks of. */
export const typeOfLabel = (label: number): NameType => NAME_TYPES[(label - 1) >> 1];

/** Whether `label` may follow `before`: a name goes on only after its own type. */
export const mayFollow = (before: number, label: number): boolean =>
  label === OUTSIDE || isBegin(label) || before === label || before === label - 1;

/** Transitions are kept row by row: row 0 for a sentence's start, row p + 1 after label p. */
export const TRANSITIONS = (NAME_LABELS.length + 1) * NAME_LABELS.length;
