import { firstFrom } from './first-from';

/** A place as editors count it: both from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where lines begin, to go from offsets to lines and back. LF, CR and CRLF end a line, as in the Language Server Protocol. */
export class LineIndex {
  readonly #starts: Int32Array;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** Number of lines; an empty text has one. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line and character of an offset; offsets outside the text count as its nearer end. */
  positionAt(offset: number): Position {
    const at = clamp(offset, 0, this.#text.length);
    const line = this.#lineOf(at);
    return { line, character: Math.min(at, this.lineEnd(line)) - this.#starts[line] };
  }

  /** The offset of a place; a character behind the line's end counts as the line's end, a line behind the last as the text's end. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.#text.length;
    return clamp(this.#starts[line] + character, this.#starts[line], this.lineEnd(line));
  }

  /** Offset of the line's first character. */
  lineStart(line: number): number {
    return this.#starts[line];
  }

  /** Offset behind the line's last character, its line end left out. */
  lineEnd(line: number): number {
    if (line + 1 >= this.#starts.length) return this.#text.length;
    const next = this.#starts[line + 1];
    return this.#text.charCodeAt(next - 1) === 10 && this.#text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
  }

  #lineOf(offset: number): number {
    return firstFrom(this.#starts, offset + 1) - 1;
  }
}

function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return Int32Array.from(starts);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
