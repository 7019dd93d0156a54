import { lettersOf } from './letters';

/** Word pieces in order, with the places in the text that they stand for: half-open, in UTF-16 code units. */
export interface Pieces {
  readonly ids: number[];
  readonly start: number[];
  readonly end: number[];
}

export const noPieces = (): Pieces => ({ ids: [], start: [], end: [] });

/** Words with more characters are not looked up. */
const LONGEST_WORD = 100;
/** How the vocabulary writes a piece that goes on with a word. */
const GOES_ON = '##';

/** A word on the way: its letters, and for each of their code units where its character stands in the text. */
interface Word {
  letters: string;
  characters: number;
  readonly start: number[];
  readonly end: number[];
}

/**
 * Cuts text into the word pieces of a BERT vocabulary: the longest piece that fits first (Wu et al. 2016). Equal to what the
 * published tokenizers of uncased models give, but that nothing in a text is ever taken for a special piece.
 */
export class WordPieces {
  readonly opening: number;
  readonly closing: number;
  readonly #unknown: number;
  readonly #first = new Map<string, number>();
  readonly #next = new Map<string, number>();
  readonly #longest: number;

  /** @param vocabulary one piece a line; the line's number is the piece's */
  constructor(vocabulary: readonly string[]) {
    let longest = 0;
    vocabulary.forEach((piece, id) => {
      const goesOn = piece.length > GOES_ON.length && piece.startsWith(GOES_ON);
      const letters = goesOn ? piece.slice(GOES_ON.length) : piece;
      (goesOn ? this.#next : this.#first).set(letters, id);
      longest = Math.max(longest, letters.length);
    });
    this.#longest = longest;
    const special = (piece: string): number => this.#first.get(piece) ?? 0;
    this.#unknown = special('[UNK]');
    this.opening = special('[CLS]');
    this.closing = special('[SEP]');
  }

  /**
   * Appends the pieces of the text in the runs, which are read as if nothing stood between them. Time is linear in their length.
   * @param runs half-open, in order
   */
  cut(text: string, runs: Iterable<{ readonly start: number; readonly end: number }>, into: Pieces): void {
    let word = noWord();
    const close = (): void => {
      if (word.characters > 0) this.#cutWord(word, into);
      word = noWord();
    };
    for (const { start, end } of runs) {
      for (let i = start; i < end; ) {
        const point = text.codePointAt(i) ?? 0;
        const next = Math.min(end, i + (point > 0xffff ? 2 : 1));
        const { text: letters, alone } = lettersOf(point);
        if (alone) close();
        if (letters !== '' && letters !== ' ') addLetters(word, letters, i, next);
        if (alone) close();
        i = next;
      }
    }
    close();
  }

  #cutWord({ letters, characters, start, end }: Word, { ids, start: starts, end: ends }: Pieces): void {
    const before = ids.length;
    let pieces = this.#first;
    for (let from = 0; from < letters.length; ) {
      let to = characters > LONGEST_WORD ? from : Math.min(letters.length, from + this.#longest);
      let id: number | undefined;
      for (; to > from; to--) {
        id = pieces.get(letters.slice(from, to));
        if (id !== undefined) break;
      }
      if (id === undefined) {
        // One letter that has no piece makes the whole word unknown.
        for (const list of [ids, starts, ends]) list.length = before;
        ids.push(this.#unknown);
        starts.push(start[0]);
        ends.push(end[end.length - 1]);
        return;
      }
      ids.push(id);
      starts.push(start[from]);
      ends.push(end[to - 1]);
      from = to;
      pieces = this.#next;
    }
  }
}

const noWord = (): Word => ({ letters: '', characters: 0, start: [], end: [] });

function addLetters(word: Word, letters: string, start: number, end: number): void {
  word.letters += letters;
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i);
    // The second half of a pair is no character of its own.
    if ((unit & 0xfc00) !== 0xdc00) word.characters++;
    word.start.push(start);
    word.end.push(end);
  }
}
