import { KEEPS_HYPHEN } from '../english/prefixes';
import { Char, classAt } from './characters';

/** A text with its words whole, and where their letters stood. */
export interface WholeWords {
  readonly text: string;
  /** Where things stand in the text as it was given; undefined where nothing was changed. */
  readonly places: Places | undefined;
}

/** Leads from offsets in the text that is read back to those in the text as given. */
export class Places {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  /** @param starts where each code unit of the text begins in the given one, @param ends where it ends there */
  constructor(starts: Int32Array, ends: Int32Array) {
    this.#starts = starts;
    this.#ends = ends;
  }

  /** Where what begins at `offset` began. */
  start(offset: number): number {
    return offset < this.#starts.length ? this.#starts[offset] : (this.#ends.at(-1) ?? 0);
  }

  /** Where what ends at `offset` ended: marks left out behind it are no part of it. */
  end(offset: number): number {
    return offset > 0 ? this.#ends[Math.min(offset, this.#ends.length) - 1] : 0;
  }
}

/** A stretch of the given text, and what is read in its place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * Makes the words of a plain text whole for the reader: parted at line ends ("Ell-⏎wood"), with soft hyphens or marks without width
 * inside, with accents of their own, with entities of HTML, or left in quoted-printable (RFC 2045) by a mail program.
 *
 * A word that was parted stands on its first line, and the line breaks behind it, so that lines stay as long as they were. The
 * time is linear in the length of the text.
 */
export function wholeWords(text: string): WholeWords {
  const begins = mayBegin(text);
  if (begins.length === 0) return { text, places: undefined };
  const changes = changesIn(text, begins);
  return changes.length === 0 ? { text, places: undefined } : changed(text, changes);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–',
  mdash: '—', hellip: '…', laquo: '«', raquo: '»', euro: '€', pound: '£', cent: '¢', copy: '©', reg: '®', trade: '™', bull: '•', middot: '·',
  eacute: 'é', egrave: 'è', aacute: 'á', agrave: 'à', oacute: 'ó', uacute: 'ú', iacute: 'í', ntilde: 'ñ', ccedil: 'ç', ouml: 'ö', auml: 'ä',
  uuml: 'ü', szlig: 'ß', aring: 'å', oslash: 'ø', ecirc: 'ê', ocirc: 'ô', Eacute: 'É', Ouml: 'Ö', Auml: 'Ä', Uuml: 'Ü', Aring: 'Å', Oslash: 'Ø',
}; // biome-ignore format: pairs read best in rows

const ANY =
  /(?<entity>&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});)|(?<=(?<left>[\p{L}\p{M}]{1,30}))(?<hyphen>[-\u2010]\r?\n[ \t]*)(?=(?<right>\p{L}[^\s]{0,40})(?<space>[ \t]?))|(?<marks>\u00ad(?:\r?\n(?=\p{L}))?|(?<=\p{L})[\u200b\u2060\ufeff\u200c\u200d]+(?=\p{Script=Latin}))|(?<dash>[\u2010\u2011])|(?<accents>\p{L}\p{M}+)|(?<bytes>=[\dA-F]{2}(?:(?:=\r?\n)?=[\dA-F]{2})*)|(?<soft>=\r?\n)/iuy;

/** Where something may begin that `ANY` finds, rising: most texts have few such places, and the pattern is slow. */
function mayBegin(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      code < 0x80 ? code === AMPERSAND || code === EQUALS || (code === HYPHEN && isLineEnd(text, i + 1)) : isRare(code)
    )
      places.push(i);
    else if (code >= FIRST_MARK && i > 0 && classAt(text, i) === Char.Letter) {
      // A mark on the letter before it, which may be a pair of surrogates.
      places.push(isLowSurrogate(text.charCodeAt(i - 1)) ? i - 2 : i - 1);
    }
  }
  return places;
}

const [AMPERSAND, EQUALS, HYPHEN] = [0x26, 0x3d, 0x2d];
/** No mark on letters has a smaller code. */
const FIRST_MARK = 0x300;

const isLineEnd = (text: string, i: number): boolean => text[i] === '\n' || text[i] === '\r';

/** Soft hyphens, hyphens that do not break or are no minus, and what has no width. */
const isRare = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200d) ||
  code === 0x2010 ||
  code === 0x2011 ||
  code === 0x2060 ||
  code === 0xfeff;

const isLowSurrogate = (code: number): boolean => (code & 0xfc00) === 0xdc00;

function changesIn(text: string, begins: readonly number[]): Change[] {
  const quotedPrintable = isQuotedPrintable(text);
  let compounds: ReadonlySet<string> | undefined;
  const changes: Change[] = [];
  let behind = 0;
  for (const start of begins) {
    if (start < behind) continue;
    ANY.lastIndex = start;
    const match = ANY.exec(text);
    if (!match) continue;
    const { 0: found, groups } = match;
    const end = start + found.length;
    behind = end;
    const put = (by: string): void => {
      if (by !== found) changes.push({ start, end, by });
    };
    if (groups?.entity) put(decodeEntity(groups.entity));
    else if (groups?.hyphen) {
      const { left, right, space } = groups;
      compounds ??= compoundsIn(text);
      put(keepsHyphen(left, right, compounds) ? found[0] : '');
      // The line breaks behind the word now.
      const wordEnd = end + right.length;
      if (space !== '') changes.push({ start: wordEnd, end: wordEnd + 1, by: '\n' });
    } else if (groups?.marks) put('');
    else if (groups?.dash) put('-');
    else if (groups?.accents) put(found.normalize('NFC'));
    else if (quotedPrintable && groups?.bytes) put(decodeBytes(found.replace(/=\r?\n/g, '')));
    else if (quotedPrintable && groups?.soft) put('');
  }
  return changes;
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const shown =
    point >= 32 && point <= 0x10ffff && (point & 0xfff800) !== 0xd800 ? String.fromCodePoint(point) : entity;
  return shown;
}

/** Bytes of UTF-8, or of Latin-1 where they are none; line ends are let be. */
function decodeBytes(bytes: string): string {
  try {
    return decodeURIComponent(bytes.replaceAll('=', '%')).replace(/[\r\n]/g, ' ');
  } catch {
    return bytes.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

/** A mail says so in its header; a piece of one shows it by bytes of UTF-8 or by blanks at line ends. */
function isQuotedPrintable(text: string): boolean {
  return (
    /^content-transfer-encoding:\s*quoted-printable/im.test(text) ||
    /=(?:E2|C[23])(?:=\r?\n)?=[89AB]|=20\r?\n|[\w,.]=\r?\n[^\r\n]{20}/.test(text)
  );
}

/** Whether "right-⏎wing" is "right-wing", and not a word that was parted: the text has it elsewhere, or its parts say so. */
function keepsHyphen(left: string, right: string, compounds: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(right) || KEEPS_HYPHEN.has(left.toLowerCase())) return true;
  return compounds.has(`${left}-${/^[\p{L}\p{M}]+/u.exec(right)?.[0]}`.toLowerCase());
}

/** The words with a hyphen inside a line, in small letters. */
function compoundsIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/[\p{L}\p{M}]{1,30}-[\p{L}\p{M}]{1,30}/gu), ([word]) => word.toLowerCase()));
}

function changed(text: string, changes: readonly Change[]): WholeWords {
  const pieces: string[] = [];
  const starts = new Int32Array(text.length + changes.reduce((sum, { by }) => sum + by.length, 0));
  const ends = new Int32Array(starts.length);
  let length = 0;
  let at = 0;
  const keep = (to: number): void => {
    pieces.push(text.slice(at, to));
    for (; at < to; at++, length++) {
      starts[length] = at;
      ends[length] = at + 1;
    }
  };
  for (const { start, end, by } of [...changes].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    keep(start);
    pieces.push(by);
    for (let i = 0; i < by.length; i++, length++) {
      starts[length] = start;
      ends[length] = end;
    }
    at = end;
  }
  keep(text.length);
  return { text: pieces.join(''), places: new Places(starts.slice(0, length), ends.slice(0, length)) };
}
