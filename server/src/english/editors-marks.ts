/** What editors write into a text where a source is wanting: in brackets of either make, in any case. */
export const BRACKETED_MARKS = [
  'according to whom?',
  'attribution needed',
  'attribution?',
  'by whom?',
  'citation needed',
  'citation?',
  'cite?',
  'needs source',
  'says who',
  'says who?',
  'source needed',
  'source tk',
  'source?',
  'sources?',
  'tk',
  'who says so?',
  'who says?',
  'who?',
] as const;

/** The same without brackets, in capitals: "to come", in the spelling that no other word has. */
export const LETTER_MARKS = ['TK', 'TKTK'] as const;
