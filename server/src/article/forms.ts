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
