import { BEHIND_AS, OPENS_SIDE_CLAUSE, OPENS_SIDE_CLAUSE_FIRST } from '../../english/claims/clauses';
import type { Reading } from '../../language/reading';
import { UPOS } from '../../language/reading';
import type { Span } from '../../text/span';
import type { Statement } from '../article';

const NOUN = UPOS.indexOf('NOUN');
const MARKS: Readonly<Record<string, number>> = { person: 6, organization: 10 };

/** A statement's tokens `[first, end)`, and which of them make its main clause. */
export interface StatementWords {
  readonly first: number;
  readonly end: number;
  readonly main: { readonly first: number; readonly end: number };
}

/**
 * The words of a page as the claim finder reads them: in small letters, with straight apostrophes; and what stands in quotation marks or in
 * a name.
 */
export class PageWords {
  readonly tags: Uint8Array;
  readonly #words: readonly string[];
  /** Bits: 1 inside a quotation, 2 inside a name, 4 inside a person's name, 8 inside that of an organization. */
  readonly #marks: Uint8Array;

  constructor(reading: Reading) {
    const { page, spelling, tags, names } = reading;
    const { length, start } = page.tokens;
    this.tags = tags;
    this.#words = spelling.lower;
    this.#marks = new Uint8Array(length);
    for (const name of names) {
      const mark = MARKS[name.type] ?? 2;
      for (let i = name.firstToken; i < name.endToken; i++) this.#marks[i] |= mark;
    }
    let from = 0;
    for (const piece of piecesInOrder(reading)) {
      while (from < length && start[from] < piece.start) from++;
      for (let i = from; i < length && start[i] < piece.end; i++) this.#marks[i] |= 1;
    }
  }

  /** The token in small letters. */
  readonly word = (token: number): string => this.#words[token] ?? '';

  isQuoted(token: number): boolean {
    return (this.#marks[token] & 1) !== 0;
  }

  isNamed(token: number): boolean {
    return (this.#marks[token] & 2) !== 0;
  }

  isBody(token: number): boolean {
    return (this.#marks[token] & 8) !== 0;
  }

  isPerson(token: number): boolean {
    return (this.#marks[token] & 4) !== 0;
  }

  /** Finds the main clause by its edges: an opening clause up to its comma, and the first subordinator behind the subject. */
  read(statement: Statement): StatementWords {
    const { firstToken: first, endToken: end } = statement;
    let from = first;
    if (OPENS_SIDE_CLAUSE_FIRST.has(this.word(first))) {
      for (let i = first + 2; i < end - 3; i++) {
        if (this.word(i) !== ',' || this.isQuoted(i)) continue;
        from = i + 1;
        break;
      }
    }
    let to = end;
    for (let i = from + 3; i < end; i++) {
      const clause = OPENS_SIDE_CLAUSE.has(this.word(i)) || (this.word(i) === 'as' && BEHIND_AS.has(this.word(i + 1)));
      if (!clause || this.isQuoted(i) || this.tags[i] === NOUN) continue;
      to = i;
      break;
    }
    return { first, end, main: { first: from, end: to } };
  }

  /** Share of the tokens `[first, end)` that stand in quotation marks. */
  quotedShare(first: number, end: number): number {
    let quoted = 0;
    for (let i = first; i < end; i++) if (this.isQuoted(i)) quoted++;
    return end > first ? quoted / (end - first) : 0;
  }
}

function piecesInOrder(reading: Reading): Span[] {
  return reading.page.quotations
    .filter((quotation) => quotation.depth === 0)
    .flatMap((quotation) => quotation.pieces)
    .sort((a, b) => a.start - b.start);
}
