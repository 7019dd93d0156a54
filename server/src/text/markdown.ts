import { GFM, parser } from '@lezer/markdown';
import type { RawBlock } from './blocks';
import { Char, classAt, isBlankClass } from './characters';

/** A Markdown text as its readers see it. */
export interface MarkdownText {
  /** As long as the text itself; what is no prose is blanked out, so that offsets stay the same. */
  readonly visible: string;
  readonly blocks: readonly RawBlock[];
}

const full = parser.configure(GFM);

/** For paragraphs beyond all measure, where links and emphasis would take quadratic time to pair up. */
const blocksOnly = parser.configure([
  GFM,
  { remove: ['Link', 'Image', 'LinkEnd', 'Emphasis', 'HTMLTag', 'InlineCode', 'Autolink', 'Strikethrough'] },
]);
const LONGEST_PARAGRAPH = 20_000;

const FRONT_MATTER =
  /^\ufeff?(?:---[ \t]*\n(?:.*\n){0,500}?(?:---|\.\.\.)|\+\+\+[ \t]*\n(?:.*\n){0,500}?\+\+\+)[ \t]*(?:\n|$)/;

/** Blocks without any prose. */
const SKIPPED = new Set([
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
  'Table',
  'LinkReference',
  'HorizontalRule',
]);

/** Pieces inside prose that stand for something else: blanked like a word that is not there. */
const BLANKED = new Set(['InlineCode', 'Image', 'Comment', 'ProcessingInstruction', 'Entity', 'TaskMarker']);

/** Pieces that only dress the words beside them: they part no word from its punctuation. */
const DRESSING = new Set([
  'URL',
  'LinkTitle',
  'LinkLabel',
  'HTMLTag',
  'Autolink',
  'EmphasisMark',
  'LinkMark',
  'QuoteMark',
  'HeaderMark',
  'ListMark',
  'StrikethroughMark',
]);

/** Has the class `Ignorable`, which parts no word from its punctuation. */
const DRESSED = '\u2060';

/**
 * Reads the blocks of a Markdown text (CommonMark with GitHub's tables, tasks and bare addresses) and blanks out front matter, code,
 * tables, addresses, HTML, images and all marks. The words of links stay.
 */
export function readMarkdown(text: string): MarkdownText {
  const { source, offsets } = withoutCarriageReturns(text);
  const frontMatter = FRONT_MATTER.exec(source)?.[0] ?? '';
  const body = frontMatter.replace(/[^\n]/g, ' ') + source.slice(frontMatter.length);
  const place = (offset: number): number => (offsets ? offsets[offset] : offset);

  const mask = new Mask(text);
  mask.hide(0, place(frontMatter.length), ' ');
  const found: { kind: RawBlock['kind']; from: number; to: number; level?: number }[] = [];
  let inItem = 0;
  const tree = (hasLongParagraph(body) ? blocksOnly : full).parse(body);
  tree.iterate({
    enter(node) {
      const { name } = node;
      const from = place(node.from);
      const to = place(node.to);
      if (SKIPPED.has(name)) {
        mask.hide(from, to, ' ');
        return false;
      }
      const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(name);
      if (heading) found.push({ kind: 'heading', from, to, level: Number(heading[1]) });
      else if (name === 'Paragraph' || name === 'Task') found.push({ kind: inItem > 0 ? 'list' : 'text', from, to });
      else if (name === 'ListItem') inItem++;
      else if (BLANKED.has(name)) mask.hide(from, to, ' ');
      else if (DRESSING.has(name)) mask.hide(from, to, DRESSED);
      else if (name === 'Escape' || name === 'HardBreak') mask.hide(from, from + 1, name === 'Escape' ? DRESSED : ' ');
      return !BLANKED.has(name) && name !== 'Autolink';
    },
    leave({ name }) {
      if (name === 'ListItem') inItem--;
    },
  });
  const visible = mask.finish();
  return { visible, blocks: found.flatMap((block) => trimmed(visible, block)) };
}

/** The text with LF alone, which is all that the parser knows, and where each of its offsets was; no offsets if nothing changed. */
function withoutCarriageReturns(text: string): { source: string; offsets?: Int32Array } {
  if (!text.includes('\r')) return { source: text };
  const source = text.replace(/\r\n?/g, '\n');
  const offsets = new Int32Array(source.length + 1);
  for (let i = 0, at = 0; i <= source.length; i++, at++) {
    offsets[i] = at;
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
  }
  return { source, offsets };
}

function hasLongParagraph(source: string): boolean {
  for (let at = 0; source.length - at > LONGEST_PARAGRAPH; ) {
    const end = source.indexOf('\n\n', at);
    if ((end < 0 ? source.length : end) - at > LONGEST_PARAGRAPH) return true;
    at = end + 2;
  }
  return false;
}

/** Copies a text while blanking out ranges, which must come in the order of their starts. */
class Mask {
  readonly #source: string;
  readonly #pieces: string[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  hide(from: number, to: number, by: string): void {
    const start = Math.max(from, this.#at);
    if (to <= start) return;
    this.#pieces.push(this.#source.slice(this.#at, start), this.#source.slice(start, to).replace(/[^\r\n]/g, by));
    this.#at = to;
  }

  finish(): string {
    this.#pieces.push(this.#source.slice(this.#at));
    return this.#pieces.join('');
  }
}

function trimmed(
  visible: string,
  block: { kind: RawBlock['kind']; from: number; to: number; level?: number },
): RawBlock[] {
  let { from: start, to: end } = block;
  while (start < end && isBlankClass(classAt(visible, start))) start++;
  while (end > start && isBlankClass(classAt(visible, end - 1))) end--;
  if (start === end) return [];
  return [
    { kind: block.kind, start, end, blankAbove: blankLinesAbove(visible, block.from), indent: 0, level: block.level },
  ];
}

function blankLinesAbove(visible: string, start: number): number {
  let lines = 0;
  for (let i = start - 1; i >= 0 && isBlankClass(classAt(visible, i)); i--)
    if (classAt(visible, i) === Char.LineEnd) lines++;
  return Math.max(0, lines - 1);
}
