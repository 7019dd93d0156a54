import {
  CALLED_LETTER,
  CLOSING,
  CONTACT,
  COORDINATES,
  DAY_OF_LETTER,
  ENDS_SIGNATURE,
  FORWARDED,
  GREETING,
  GREETS_BY_NAME,
  INTRODUCES_REPLY,
  LINE_OF_ADDRESS,
  MAIL_FOOTER,
  MAIL_HEADER,
} from '../../english/mail';
import type { Block, Page } from '../../text/page';
import type { BlockRole } from '../article';
import type { Line } from './line';

/** What of a page is plainly no part of the article's text, and what role it has instead; undefined for all other blocks. */
export type KnownRoles = (BlockRole | undefined)[];

/** Code units that are looked at to tell a footer, which may be a paragraph. */
const OPENING = 200;
/** A mail's header or a letterhead stands among the first blocks. */
const LAST_OF_HEAD = 30;

const COLUMNS = /\S(?: {4,}|\t+ *)\S/;
const FIELD = /^\p{Lu}[\p{L}.]*(?: \p{L}+){0,2}\s?:\s?\S.{0,60}$/u;

/** What the lines before and behind tell of a line: mail headers and letterheads, quoted mail, greetings, signatures, footers. */
export function knownFurniture(page: Page, lines: readonly Line[]): KnownRoles {
  const roles: KnownRoles = new Array(page.blocks.length).fill(undefined);
  const texts = lines.map(({ text }) => text);
  markFrontMatter(page.blocks, texts, roles);
  markMail(page.blocks, texts, roles);
  markLetterhead(page.blocks, texts, roles);
  markSignatures(page, texts, roles);
  markHeadOfLetter(lines, roles);
  markAboveGreeting(page.blocks, texts, roles);
  for (const [i, block] of page.blocks.entries())
    if (!roles[i] && MAIL_FOOTER.test(page.text.slice(block.start, block.start + OPENING))) roles[i] = 'boilerplate';
  return roles;
}

/** The most lines that front matter has. */
const LONGEST_FRONT_MATTER = 60;

/** "---", lines of keys and values, "---" at the very beginning. */
function markFrontMatter(blocks: readonly Block[], texts: readonly string[], roles: KnownRoles): void {
  if (texts[0] !== '---' && texts[0] !== '+++') return;
  const end = texts.indexOf(texts[0], 1);
  if (end < 2 || end > LONGEST_FRONT_MATTER) return;
  for (let i = 1; i < end; i++) if (!/^(?:[\w.-]+\s*[:=]|-\s|\s)/.test(texts[i]) || blocks[i].blankAbove > 0) return;
  roles.fill('matter', 0, end + 1);
}

function markMail(blocks: readonly Block[], texts: readonly string[], roles: KnownRoles): void {
  for (let i = 0; i < Math.min(texts.length, LAST_OF_HEAD); i++) {
    if (roles[i]) continue;
    if (MAIL_HEADER.test(texts[i])) roles[i] = 'letterhead';
    // A header that was too long for its line goes on indented.
    else if (i > 0 && roles[i - 1] === 'letterhead' && blocks[i].indent > 0 && blocks[i].blankAbove === 0)
      roles[i] = 'letterhead';
    else if (roles[i - 1] !== undefined || i > LAST_ABOVE_HEADER) break;
  }
  for (const [i, text] of texts.entries()) {
    if (text.startsWith('>') && !text.startsWith('>>>')) roles[i] = 'reply';
    else if (FORWARDED.test(text)) roles[i] = 'letterhead';
    else if (INTRODUCES_REPLY.test(text) && texts[i + 1]?.startsWith('>')) roles[i] = 'reply';
  }
}

/** Lines that may stand above the first header. */
const LAST_ABOVE_HEADER = 2;

/** Two columns, and the lines that stand in the right one alone. */
function markLetterhead(blocks: readonly Block[], texts: readonly string[], roles: KnownRoles): void {
  const columned = texts.slice(0, LAST_OF_HEAD).findIndex((text) => COLUMNS.test(text) && !/[.!?]$/.test(text));
  if (columned < 0) return;
  for (let i = 0; i < Math.min(texts.length, LAST_OF_HEAD); i++) {
    if (roles[i] || texts[i] === '') continue;
    const inRightColumn = blocks[i].indent >= RIGHT_COLUMN && (FIELD.test(texts[i]) || i > columned);
    const isColumned =
      COLUMNS.test(texts[i]) && !/[.!?]$/.test(texts[i]) && !/^\(?[\p{L}\d]{1,5}[.)]\s/u.test(texts[i]);
    if (isColumned || inRightColumn) roles[i] = 'letterhead';
    else if (blocks[i].endToken - blocks[i].firstToken > LONGEST_LINE_OF_HEAD) return;
  }
}

/** Spaces before what stands in a right column. */
const RIGHT_COLUMN = 24;
/** Tokens: a longer block is text already. */
const LONGEST_LINE_OF_HEAD = 25;

/** Words of a line above a greeting: an address, a day, a name. */
const LONGEST_OF_LETTERHEAD = 8;

/** With a day or an address among them, all short lines above a greeting belong to it, but for one that says what is written: "An open letter …". */
function markHeadOfLetter(lines: readonly Line[], roles: KnownRoles): void {
  const end = Math.max(roles.indexOf('greeting'), 0);
  const head = lines.slice(0, end);
  const isShort = ({ text, words }: Line): boolean => text !== '' && words <= LONGEST_OF_LETTERHEAD;
  if (!head.every((line) => isShort(line) || CALLED_LETTER.test(line.text))) return;
  if (!head.some(({ text }) => DAY_OF_LETTER.test(text) || LINE_OF_ADDRESS.test(text) || COORDINATES.test(text)))
    return;
  for (const [i, { text }] of head.entries()) if (!CALLED_LETTER.test(text)) roles[i] ??= 'letterhead';
}

/** Words of a line of an address. */
const LONGEST_ADDRESS = 6;

/** The addresses above "Dear Editor," and the town above a letter to a paper, in capitals: groups of lines that stand close together. */
function markAboveGreeting(blocks: readonly Block[], texts: readonly string[], roles: KnownRoles): void {
  for (let end = roles.indexOf('greeting'); end > 0; ) {
    let first = end - 1;
    while (first > 0 && blocks[first].blankAbove === 0) first--;
    const group = texts.slice(first, end);
    const isShort = group.every(
      (text, i) => !roles[first + i] && text !== '' && text.split(/\s+/).length <= LONGEST_ADDRESS,
    );
    const isTown = group.length === 1 && /^\p{Lu}{2}[\p{Lu}.'’-]*(?: \p{Lu}+)?$/u.test(group[0]);
    if (!isShort || !(isTown || group.some((text) => LINE_OF_ADDRESS.test(text)))) return;
    roles.fill('letterhead', first, end);
    end = first;
  }
}

/** Code units of a line of an address or a name. */
const LONGEST_SHORT_LINE = 40;

/** Lines and words of a signature. */
const MOST_LINES_SIGNED = 6;
const MOST_WORDS_SIGNED = 9;

function markSignatures({ blocks }: Page, texts: readonly string[], roles: KnownRoles): void {
  const sign = (from: number, most: number): void => {
    for (let i = from; i < Math.min(from + most, texts.length); i++) {
      if (roles[i] === 'reply' || !isLineOfSignature(texts[i])) return;
      roles[i] = 'signature';
    }
  };
  // A name and a comma greet where nothing but short lines stands above, and a paragraph below.
  const isGreeting = (i: number): boolean =>
    (GREETING.test(texts[i]) && (i < LAST_OF_HEAD || roles[i - 1] === 'letterhead')) ||
    (GREETS_BY_NAME.test(texts[i]) &&
      (texts[i + 1] ?? '').length > LONGEST_SHORT_LINE &&
      texts.slice(0, i).every((text, k) => roles[k] || (text !== '' && text.length <= LONGEST_SHORT_LINE)));
  let greeted = false;
  for (const [i, text] of texts.entries()) {
    if (roles[i]) continue;
    if (/^--\s?$/.test(text)) {
      roles[i] = 'signature';
      sign(i + 1, MOST_LINES_SIGNED);
    } else if (isGreeting(i)) {
      roles[i] = 'greeting';
      greeted = true;
    } else if (
      CLOSING.test(text) &&
      (isLineOfSignature(texts[i + 1] ?? '') || (i === texts.length - 1 && roles[i - 1] === 'signature')) &&
      texts.length - i <= MOST_LINES_SIGNED * 3
    ) {
      roles[i] = 'signature';
      sign(i + 1, MOST_LINES_SIGNED);
    } else if (CONTACT.test(text)) {
      roles[i] = 'boilerplate';
      sign(i + 1, MOST_LINES_SIGNED);
    } else if (COORDINATES.test(text)) roles[i] = 'signature';
    // Whoever greets signs with a name.
    else if (
      greeted &&
      blocks[i].endToken - blocks[i].firstToken <= 3 &&
      /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)*$/u.test(text)
    )
      if (roles.slice(0, i).some((role) => role === 'letterhead') || i >= texts.length - 2) roles[i] = 'signature';
  }
}

const isLineOfSignature = (text: string): boolean =>
  text !== '' &&
  text.split(/\s+/).length <= MOST_WORDS_SIGNED &&
  !/[a-z][.!?]$/.test(text) &&
  !/^[#>]/.test(text) &&
  !ENDS_SIGNATURE.test(text);
