import { createReadStream } from 'node:fs';
import { FileError } from '../read-text';

/** A document of a stream: a line of JSON with its text. */
export interface StreamedDocument {
  /** Counted from 1. */
  readonly line: number;
  readonly id: string;
  readonly text: string;
  /** All that the line holds but the text. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A line that is none. */
export interface BadLine {
  readonly line: number;
  readonly error: string;
  /** The id alone, where it could be read. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Reads JSON Lines: documents of the shape `{"id", "text", …}`, one after the other, never more than a line at a time. Empty lines
 * count and say nothing.
 * @param path a file, "-" for standard input
 * @param longest bytes; a longer line is passed over, and told
 * @throws FileError where the file cannot be read
 */
export async function* readDocuments(path: string, longest: number): AsyncGenerator<StreamedDocument | BadLine> {
  let line = 0;
  for await (const bytes of linesOf(path, longest)) {
    line++;
    if (bytes === TOO_LONG) yield { line, error: `longer than ${longest / 1e6} MB`, fields: {} };
    else if (bytes.some((byte) => byte > SPACE)) yield readDocument(line, bytes);
  }
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const TOO_LONG = Symbol('a line that is too long');

async function* linesOf(path: string, longest: number): AsyncGenerator<Buffer | typeof TOO_LONG> {
  const stream: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path);
  let pieces: Buffer[] = [];
  let length = 0;
  const take = (piece: Buffer): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Buffer | typeof TOO_LONG => {
    const whole = length > longest ? TOO_LONG : Buffer.concat(pieces, length);
    pieces = [];
    length = 0;
    return whole;
  };
  try {
    for await (const chunk of stream) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        take(chunk.subarray(start, end));
        yield finish();
        start = end + 1;
      }
      take(chunk.subarray(start));
    }
  } catch (error) {
    throw new FileError((error as Error).message);
  }
  if (length > 0) yield finish();
}

function readDocument(line: number, bytes: Buffer): StreamedDocument | BadLine {
  const bad = (error: string, fields = {}): BadLine => ({ line, error, fields });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return bad(error instanceof SyntaxError ? `no JSON: ${error.message}` : 'not valid UTF-8');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('no JSON object');
  const { text, ...fields } = value as Record<string, unknown>;
  const { id } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') return bad('no "id" that is a string or a number');
  if (typeof text !== 'string') return bad('no "text" that is a string', { id });
  return { line, id: String(id), text, fields };
}
