import type { Readable } from 'node:stream';

/** Bytes that the headers of a message may have, and its content. */
const [LONGEST_HEADER, LONGEST_CONTENT] = [4096, 256e6];

const LENGTH = /^content-length: *(\d{1,12}) *$/im;
const FIELD = /^[\w-]+:/;

/**
 * Follows how messages are framed in a stream that somebody else reads, and tells once where that is wrong: nothing that comes behind can be
 * understood then, and a reader would wait for its end for ever.
 */
export function watchFraming(stream: Readable, wrong: (why: string) => void): void {
  let header = '';
  /** Bytes of the content that are still to come. */
  let rest = 0;
  const read = (chunk: Buffer): string | undefined => {
    for (let at = 0; at < chunk.length; ) {
      if (rest > 0) {
        const taken = Math.min(rest, chunk.length - at);
        rest -= taken;
        at += taken;
        continue;
      }
      const before = header.length;
      header += chunk.toString('latin1', at, at + LONGEST_HEADER);
      const end = header.indexOf('\r\n\r\n', Math.max(0, before - 3));
      if (end < 0) {
        if (header.length > LONGEST_HEADER || !begins(header)) return 'no header with a Content-Length';
        at += header.length - before;
        continue;
      }
      at += end + 4 - before;
      const lines = header.slice(0, end);
      header = '';
      const length = Number(LENGTH.exec(lines)?.[1]);
      if (!(length <= LONGEST_CONTENT)) return 'no usable Content-Length in a header';
      rest = length;
    }
    return undefined;
  };
  const listen = (chunk: Buffer): void => {
    const why = read(chunk);
    if (why === undefined) return;
    stream.off('data', listen);
    wrong(why);
  };
  stream.on('data', listen);
}

/** Whether this may be the beginning of a header. */
const begins = (header: string): boolean => header.length < 20 || FIELD.test(header);
