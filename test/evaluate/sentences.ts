import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../server/src/text/page';
import { readPage } from '../../server/src/text/read-page';
import type { Span } from '../../server/src/text/span';
import type { Row } from './table';

/** A document with the sentences that people found in it. */
export interface SentenceDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sentences: readonly Span[];
}

/**
 * GUM's dev documents. The treebank gives each sentence as a line of its own, the folder `outline` gives the same documents as whole
 * texts, as people would write them; both have the same characters but for white space. So the treebank's sentences are laid along the
 * text character by character, white space skipped on both sides.
 */
export function readSentences(data: string): SentenceDocument[] {
  const lines = treebankLines(join(data, 'syntax/gum-dev.conllu'));
  return readFileSync(join(data, 'outline/dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; genre: string; text: string })
    .filter(({ id }) => lines.has(id))
    .map(({ id, genre, text }) => ({ id, genre, text, sentences: layOut(lines.get(id)!, text) }));
}

function treebankLines(path: string): Map<string, string[]> {
  const documents = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const id = /^# newdoc id = (.*)/.exec(line)?.[1];
    const text = /^# text = (.*)/.exec(line)?.[1];
    if (id) {
      lines = [];
      documents.set(id, lines);
    } else if (text) lines.push(text);
  }
  return documents;
}

/** Where the lines stand in the text. Throws if the two are not the same text. */
export function layOut(lines: readonly string[], text: string): Span[] {
  let at = 0;
  const skipSpace = (): void => {
    while (at < text.length && /\s/.test(text[at])) at++;
  };
  return lines.map((line) => {
    skipSpace();
    const start = at;
    for (const character of line.replace(/\s+/g, '')) {
      skipSpace();
      if (!text.startsWith(character, at)) throw new Error(`the texts part at offset ${at}`);
      at += character.length;
    }
    return { start, end: at };
  });
}

/**
 * F1 of sentence ends, as sentence splitters are usually compared, and of whole sentences (start and end right), as the CoNLL shared
 * tasks count them (Zeman et al. 2018).
 */
export function sentenceFigures(documents: readonly SentenceDocument[]): Row[] {
  const news = documents.filter(({ genre }) => genre === 'news');
  return [...figuresOf('sentences.gum.news', news), ...figuresOf('sentences.gum.all', documents)];
}

function figuresOf(name: string, documents: readonly SentenceDocument[]): Row[] {
  const ends = { right: 0, counted: 0 };
  const spans = { right: 0, counted: 0 };
  for (const { text, sentences } of documents) {
    const page = readPage(text, 'plaintext');
    count(ends, page, sentences, ({ end }) => `${end}`);
    count(spans, page, sentences, ({ start, end }) => `${start}-${end}`);
  }
  return [
    { name: `${name}.ends.f1`, value: (2 * ends.right) / ends.counted },
    { name: `${name}.spans.f1`, value: (2 * spans.right) / spans.counted },
  ];
}

function count(
  into: { right: number; counted: number },
  page: Page,
  gold: readonly Span[],
  key: (span: Span) => string,
): void {
  const wanted = new Set(gold.map(key));
  into.right += page.sentences.filter((sentence) => wanted.has(key(sentence))).length;
  into.counted += page.sentences.length + gold.length;
}
