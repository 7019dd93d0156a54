import fc from 'fast-check';

/** What news is made of, and what breaks readers of it. */
export const PIECES = [
  'Mayor Paolo Greco said',
  'She told reporters',
  'according to Ana Ferreira,',
  'Critics say',
  'the bridge is unsafe',
  'the council',
  'LINDHAVEN, May 4 -',
  'GRECO:',
  'Q:',
  'Dr. J. R. Okafor',
  'the Harbour Workers Union (HWU)',
  '“We will see,”',
  '"no",',
  "'",
  '(',
  '. ',
  '.\n\n',
  '\r\n',
  ' ',
  '—',
  'inter-\nnational',
  '\u00ad',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '🐟',
  '\ud83d',
  '\udc1f',
  'e\u0301',
  '&amp;',
  '=20',
  '1.1 Title\n',
  '* item\n',
  'http://byline.example/a(b)',
  '[who?]',
  '2019',
  'per cent',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** Any text of so many pieces; a hundred are one to two thousand letters. */
export const anyText = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(piece, { minLength, maxLength, size: 'max' }).map((all) => all.join(' '));

/** Some letters of a text replaced, anywhere. */
export interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(4000),
  cut: fc.nat(12),
  put: fc.oneof(fc.constantFrom('', ' ', '\n', ...PIECES), fc.string({ unit: 'binary', maxLength: 2 })),
});

/** Where an edit changes a text. */
export const placeOf = (before: string, { at, cut }: Edit): { start: number; end: number } => {
  const start = at % (before.length + 1);
  return { start, end: Math.min(before.length, start + cut) };
};

export function edited(before: string, edit: Edit): string {
  const { start, end } = placeOf(before, edit);
  return before.slice(0, start) + edit.put + before.slice(end);
}
