import type { Page } from '../../text/page';

/** Longer blocks are paragraphs, whatever they look like: in code units. */
const LONGEST_LINE = 420;
/** Blocks of so many tokens read like a paragraph, even without the end of a sentence. */
const PARAGRAPH = 14;

/** A block as the outline looks at it. */
export interface Line {
  /** Empty where the block is too long for anything but a paragraph. */
  readonly text: string;
  readonly words: number;
  /** Short, and without the end of a sentence: what headings, names and labels are. */
  readonly bare: boolean;
  /** Running text that something may stand above. */
  readonly paragraph: boolean;
}

/** All blocks of a page as lines. */
export function linesOf(page: Page): Line[] {
  return page.blocks.map(({ start, end, kind, firstToken, endToken }) => {
    const tokens = endToken - firstToken;
    const text = end - start > LONGEST_LINE ? '' : page.text.slice(start, end);
    const words = text === '' ? tokens : text.split(/\s+/).length;
    const isText = kind === 'text' || kind === 'list';
    const stops = /[.,;!…]["”’')\]]*$/.test(text);
    const bare = isText && text !== '' && words <= 20 && !stops;
    return { text, words, bare, paragraph: isText && (text === '' || tokens >= PARAGRAPH || (stops && tokens > 4)) };
  });
}
