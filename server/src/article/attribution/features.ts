import { roughStem } from '../../english/inflect';
import { beginOf, NAME_LABELS } from '../../language/names/labels';
import { type Reading, UPOS } from '../../language/reading';
import { hashText } from '../../learning/hash';
import { copyOf } from '../../text/copy-of';
import type { Page } from '../../text/page';

/**
 * What the network sees of a token: one row of each of these tables, summed. Training reads the very same numbers
 * (`training/attribution/dump.ts`), so nothing is computed twice in two languages.
 */
export const TABLES = [
  { name: 'word', rows: 9001 }, // row 0 stands for every word outside the vocabulary
  { name: 'stem', rows: 1 << 13 },
  { name: 'ending', rows: 1 << 12 }, // last three letters
  { name: 'shape', rows: 1 << 8 },
  { name: 'quotation', rows: 6 }, // outside or inside, and whether the token is a mark itself
  { name: 'edges', rows: 16 }, // first or last of its sentence, of its paragraph
  { name: 'opening', rows: 18 }, // marks here and just before, at the start of a sentence or not
  { name: 'tag', rows: UPOS.length },
  { name: 'name', rows: NAME_LABELS.length },
] as const;

/** Rows of a token. */
export const WIDTH = TABLES.length;

/** Words of the table `word`. */
export const VOCABULARY_SIZE = TABLES[0].rows - 1;

/** Where each table starts when all are stacked into one; the last number is the height of the stack. */
export const OFFSETS: readonly number[] = TABLES.reduce(
  (sums, { rows }) => {
    sums.push(sums[sums.length - 1] + rows);
    return sums;
  },
  [0],
);

/** The vocabulary as `hashText` of each normal form, against its row in the table `word`. */
export type Vocabulary = ReadonlyMap<number, number>;

/** Rows that a word alone decides (`word`, `stem`, `ending`, `shape`), kept so that each is computed once. */
export type WordRows = Map<string, readonly [number, number, number, number]>;

const WORD_ROWS_LIMIT = 20_000;

/** Longer words are computed anew each time. */
const LONGEST_KEPT = 40;

/** The form under which a word is looked up: lower case, straight apostrophes, numbers and years made alike. */
export function normalForm(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return /^(?:19|20)\d\d$/.test(word) ? '#year' : '#number';
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Runs of capitals, small letters and digits, each written once; other characters stand for themselves. */
function shape(word: string): string {
  let out = '';
  let last = '';
  for (let i = 0; i < word.length && out.length < 7; i++) {
    const c = word[i];
    const kind = c >= '0' && c <= '9' ? 'd' : c.toLowerCase() !== c ? 'X' : c.toUpperCase() !== c ? 'x' : c;
    if (kind !== last) out += kind;
    last = kind;
  }
  return out;
}

const fold = (hash: number, rows: number): number => (Math.imul(hash, 0x9e3779b1) >>> 9) & (rows - 1);

function rowsOf(word: string, vocabulary: Vocabulary): readonly [number, number, number, number] {
  const form = normalForm(word);
  return [
    vocabulary.get(hashText(form)) ?? 0,
    OFFSETS[1] + fold(hashText(roughStem(form)), TABLES[1].rows),
    OFFSETS[2] + fold(hashText(form, Math.max(0, form.length - 3)), TABLES[2].rows),
    OFFSETS[3] + fold(hashText(shape(word)), TABLES[3].rows),
  ];
}

/** A token as a quotation mark: none, one that opens, one that closes. */
const OPENS = 1;
const CLOSES = 2;

/** How each token stands to the outermost quotations: `inside` is 0 or 1, `mark` is 0, `OPENS` or `CLOSES`. */
export function quotationStates(page: Page): { readonly inside: Uint8Array; readonly mark: Uint8Array } {
  const { length, start, end } = page.tokens;
  const inside = new Uint8Array(length);
  const mark = new Uint8Array(length);
  let i = 0;
  for (const quotation of page.quotations) {
    if (quotation.depth > 0) continue;
    for (const piece of quotation.pieces) {
      while (i > 0 && start[i - 1] >= piece.start) i--;
      while (i < length && start[i] < piece.start) i++;
      const first = i;
      for (; i < length && end[i] <= piece.end; i++) inside[i] = 1;
      if (i === first) continue;
      mark[first] = OPENS;
      const closed = quotation.closed || piece !== quotation.pieces[quotation.pieces.length - 1];
      if (closed && i - first > 1 && isQuotationMark(page.text.charCodeAt(start[i - 1]))) mark[i - 1] = CLOSES;
    }
  }
  return { inside, mark };
}

function isQuotationMark(code: number): boolean {
  return code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb;
}

/**
 * The rows of every token, `WIDTH` a token, numbered within the stack of all tables.
 * @param known filled as it goes; pass the same map again to save work
 */
export function tokenRows({ page, tags, names }: Reading, vocabulary: Vocabulary, known: WordRows): Int32Array {
  const { text, sentences, blocks, tokens } = page;
  const n = tokens.length;
  const rows = new Int32Array(n * WIDTH);
  const { inside, mark } = quotationStates(page);
  if (known.size > WORD_ROWS_LIMIT) known.clear();
  for (let i = 0; i < n; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]);
    let own = known.get(word);
    if (!own) {
      own = rowsOf(word, vocabulary);
      // A slice of thirteen letters and more would keep the whole text in memory.
      if (word.length < LONGEST_KEPT) known.set(copyOf(word), own);
    }
    const sentence = sentences[tokens.sentence[i]];
    const block = blocks[tokens.block[i]];
    const startsSentence = sentence.firstToken === i ? 1 : 0;
    const startsBlock = block.firstToken === i ? 1 : 0;
    const before = startsBlock ? 0 : mark[i - 1];
    const at = i * WIDTH;
    rows[at] = own[0];
    rows[at + 1] = own[1];
    rows[at + 2] = own[2];
    rows[at + 3] = own[3];
    rows[at + 4] = OFFSETS[4] + inside[i] * 3 + mark[i];
    rows[at + 5] =
      OFFSETS[5] +
      startsSentence +
      2 * startsBlock +
      (sentence.endToken === i + 1 ? 4 : 0) +
      (block.endToken === i + 1 ? 8 : 0);
    rows[at + 6] = OFFSETS[6] + startsSentence * 9 + mark[i] * 3 + before;
    rows[at + 7] = OFFSETS[7] + tags[i];
    rows[at + 8] = OFFSETS[8];
  }
  for (const { type, firstToken, endToken } of names) {
    const begin = OFFSETS[8] + beginOf(type);
    for (let i = firstToken; i < endToken; i++) rows[i * WIDTH + 8] = begin + (i > firstToken ? 1 : 0);
  }
  return rows;
}
