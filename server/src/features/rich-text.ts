import type { Span } from '../text/span';

/** A stretch of words: as they are, emphasised, or leading somewhere in this or another document. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly emphasis: string }
  | { readonly link: string; readonly to: LinkTarget };

/** A place to jump to: in the document with that URI, else in the one that is shown. */
export interface LinkTarget extends Span {
  readonly uri?: string;
}

/** A paragraph or, with `item`, a line of a list. */
export interface RichLine {
  readonly pieces: readonly Piece[];
  readonly item?: boolean;
}

/**
 * Lines as Markdown. Whatever the pieces hold is shown as it is: all of it is escaped.
 * @param address the target of a link to a place, or undefined where it cannot be linked
 */
export function toMarkdown(lines: readonly RichLine[], address: (place: LinkTarget) => string | undefined): string {
  const piece = (p: Piece): string => {
    if (typeof p === 'string') return escapeMarkdown(p);
    if ('strong' in p) return `**${escapeMarkdown(p.strong)}**`;
    if ('emphasis' in p) return `*${escapeMarkdown(p.emphasis)}*`;
    const target = address(p.to);
    return target === undefined ? escapeMarkdown(p.link) : `[${escapeMarkdown(p.link)}](${target})`;
  };
  return join(lines, (line) => (line.item ? '- ' : '') + escapeStart(line.pieces.map(piece).join('')));
}

/** Lines as plain text, for editors that show no Markdown. */
export function toPlainText(lines: readonly RichLine[]): string {
  const piece = (p: Piece): string => {
    if (typeof p === 'string') return p;
    if ('strong' in p) return p.strong;
    return 'emphasis' in p ? p.emphasis : p.link;
  };
  return join(lines, (line) => (line.item ? '• ' : '') + line.pieces.map(piece).join(''));
}

/** Paragraphs are parted by a blank line, items of a list are not. */
function join(lines: readonly RichLine[], show: (line: RichLine) => string): string {
  let text = '';
  lines.forEach((line, i) => {
    if (i > 0) text += line.item && lines[i - 1].item ? '\n' : '\n\n';
    text += show(line);
  });
  return text;
}

/** What would be markup wherever it stands, each with what must be beside it for that. */
const MARKUP = [
  /[\\`*[\]~]/u,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
  // The beginnings of tags, entities and icons.
  /<(?=[\p{L}/!?])/u,
  /&(?=#?[\p{L}\p{N}]+;)/u,
  /\$(?=\()/u,
  // Addresses, which many editors make links of.
  /:(?=\/\/)/u,
  /(?<=www)\./u,
  /(?<=[\w.+-])@(?=[\w-])/u,
];
const ANYWHERE = new RegExp(MARKUP.map(({ source }) => source).join('|'), 'giu');

/**
 * Text from a document so that Markdown shows it unchanged: no markup, no HTML, no links, on one line. Only what needs it gets a backslash, as
 * some editors show those.
 */
export const escapeMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(ANYWHERE, '\\$&');

/** The same for what is markup only where a line begins: a heading, a list, a quotation, a line below a heading. */
const escapeStart = (line: string): string => line.replace(/^(\s*\d{0,9})(?=[#>+=.)-])/, '$1\\');
