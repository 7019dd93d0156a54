import { plainBlocks, type RawBlock } from './blocks';
import { wholeWords } from './letters';
import { readMarkdown } from './markdown';
import type { Block, Markup, Page, Sentence } from './page';
import { findQuotations } from './quotations';
import { cutSentences } from './sentences';
import { atOnce, type Steps } from './steps';
import { TokenBuffer, tokenize } from './tokens';

/** Blocks that are cut in one step. */
const TOGETHER = 64;

/**
 * Cuts a text into blocks, tokens, sentences and quotations. Every offset is in UTF-16 code units of the page's text: the one given, or
 * that text with its words made whole, which `Page.given` leads back from. Line ends are not normalised. Any string is fine, lone surrogates included; the time is linear in its length.
 */
export const readPage = (given: string, markup: Markup): Page => atOnce(readPageInSteps(given, markup));

/** The same in steps. */
export function* readPageInSteps(given: string, markup: Markup): Steps<Page> {
  const { text, places } = markup === 'markdown' ? { text: given, places: undefined } : wholeWords(given);
  const { visible, blocks: raw } =
    markup === 'markdown' ? readMarkdown(text) : { visible: text, blocks: plainBlocks(text) };
  const buffer = new TokenBuffer(text.length);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const [i, block] of raw.entries()) {
    if (i % TOGETHER === 0) yield;
    addBlock(visible, block, buffer, blocks, sentences);
  }
  yield;
  const quotations = findQuotations(visible, blocks, sentences, buffer);
  const page = { text, markup, blocks, sentences, tokens: tokensOf(buffer, sentences), quotations };
  return places ? { ...page, given: { text: given, places } } : page;
}

function addBlock(visible: string, raw: RawBlock, buffer: TokenBuffer, blocks: Block[], sentences: Sentence[]): void {
  const firstToken = buffer.length;
  tokenize(visible, raw.start, raw.end, buffer);
  if (buffer.length === firstToken) return;
  cutSentences(visible, buffer, firstToken, buffer.length, blocks.length, sentences);
  blocks.push({ ...raw, firstToken, endToken: buffer.length });
}

function tokensOf(buffer: TokenBuffer, sentences: readonly Sentence[]): Page['tokens'] {
  const { length } = buffer;
  const sentence = new Int32Array(length);
  const block = new Int32Array(length);
  for (const [index, { firstToken, endToken, block: of }] of sentences.entries()) {
    sentence.fill(index, firstToken, endToken);
    block.fill(of, firstToken, endToken);
  }
  return { length, start: buffer.start.slice(0, length), end: buffer.end.slice(0, length), sentence, block };
}
