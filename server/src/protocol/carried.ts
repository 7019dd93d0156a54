import { LineIndex, type Position } from '../text/lines';
import { changeBetween } from './convert';

/** No place of the text as it was read. */
export const NOWHERE = -1;

/**
 * Leads between offsets in a text as it was read and places in it as it stands now. What was changed in between is one stretch, from the
 * start of the paragraph that the first change stands in to the end of the last one's.
 */
export class CarriedLines extends LineIndex {
  /** The stretch in the text as it was, and as it is. */
  readonly #start: number;
  readonly #endThen: number;
  readonly #endNow: number;

  constructor(then: string, now: string) {
    super(now);
    const { start, end, text } = changeBetween(then, now);
    const behind = start + text.length;
    const [first, last] = [super.positionAt(start), super.positionAt(behind)];
    this.#start = this.lineStart(first.line);
    // Where whole lines came or went, the next one is what it was.
    const isWhole = last.character === 0 && (end === 0 || isLineEnd(then[end - 1]));
    this.#endNow = isWhole ? behind : this.lineEnd(last.line) + 1;
    this.#endThen = end + this.#endNow - behind;
  }

  /** Where an offset of the text as it was read stands now; what stood in the changed stretch, at its start. */
  override positionAt(offset: number): Position {
    if (offset < this.#start) return super.positionAt(offset);
    return super.positionAt(offset < this.#endThen ? this.#start : offset + this.#endNow - this.#endThen);
  }

  /** Where a place stood when the text was read; `NOWHERE` in the changed stretch. */
  override offsetAt(position: Position): number {
    const offset = super.offsetAt(position);
    if (offset < this.#start) return offset;
    return offset >= this.#endNow ? offset + this.#endThen - this.#endNow : NOWHERE;
  }
}

const isLineEnd = (letter: string): boolean => letter === '\n' || letter === '\r';
