import type { Places } from './letters';
import type { Span } from './span';

/** How the text is marked up. In Markdown, everything that is no prose is masked out before tokens are cut. */
export type Markup = 'plaintext' | 'markdown';

/** What the layout alone says of a block. Whether a block is a heading, a byline or a caption is decided above. */
export type BlockKind =
  | 'text' // a paragraph, or a line that stands alone
  | 'list' // bullets and numbered items
  | 'table' // columns cut by tabs, bars or runs of spaces
  | 'code' // source code, logs, preformatted matter
  | 'heading' // Markdown headings only: there the layout says so
  | 'rule'; // underlines and separators

/**
 * A paragraph. In most files that is a line; in hard-wrapped files (mail, Project Gutenberg) it is what blank lines part.
 * The span leaves out the white space around it.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** Blank lines directly above, as the text has them (0 when the line above is not blank). */
  readonly blankAbove: number;
  /** Width of white space before the first character, in code units. */
  readonly indent: number;
  /** Markdown headings: 1 to 6. */
  readonly level?: number | undefined;
}

/**
 * All tokens of the text, as a struct of arrays: no object per token. Tokens cover words, numbers, punctuation;
 * never white space, never what the markup masks.
 */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `Page.sentences`. */
  readonly sentence: Int32Array;
  /** Index into `Page.blocks`. */
  readonly block: Int32Array;
}

/** A sentence; it never crosses a block. Headings are sentences here too: the outline tells them apart. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
}

/** A stretch in quotation marks. One that is reopened paragraph after paragraph has a piece for every paragraph. */
export interface Quotation {
  /** With their marks, in order. */
  readonly pieces: readonly Span[];
  /** False where the closing mark is missing and the end of the paragraph stands for it. */
  readonly closed: boolean;
  /** Nesting: 0 for the outermost. */
  readonly depth: number;
}

/** A text cut into blocks, sentences, tokens and quotations: the ground that all layers above stand on. */
export interface Page {
  readonly text: string;
  readonly markup: Markup;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly quotations: readonly Quotation[];
  /** The text as it was given and the way back to it, where words were made whole: until then all offsets are those of `text`. */
  readonly given?: { readonly text: string; readonly places: Places } | undefined;
}

/** The characters of token `i`. */
export function word(page: Page, i: number): string {
  return page.text.slice(page.tokens.start[i], page.tokens.end[i]);
}
