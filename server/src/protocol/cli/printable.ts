/** Control characters and changes of direction, which a terminal obeys instead of showing them. */
const UNPRINTABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A text or a path for the terminal, on one line, where it can do no more than be shown. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD');

/** The same for what has lines of its own. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** JSON that shows nothing raw: what a terminal would obey is escaped, and reads the same to programs. */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(UNPRINTABLE, (char) =>
    char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
