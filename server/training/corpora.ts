import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Page, Sentence } from '../src/text/page';

/** An article with the names that people marked in it. */
export interface NamesDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** GUM: what kind of text it is. */
  readonly genre?: string;
}

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** GUM: only names are marked elsewhere. */
  readonly kind?: 'name' | 'nominal' | 'pronoun';
}

/** A paragraph of GAP: a pronoun, and two names as [start, end, whether the pronoun means it]. */
export interface PronounDocument {
  readonly id: string;
  readonly text: string;
  readonly pronoun: readonly [number, number];
  readonly a: readonly [number, number, boolean];
  readonly b: readonly [number, number, boolean];
}

/** Reads `<data>/<corpus>/<split>.jsonl`. */
export function readDocuments<T>(data: string, corpus: string, split: 'train' | 'dev'): T[] {
  const lines = readFileSync(join(data, corpus, `${split}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

/** A token of a corpus that brings its own tokens. */
export interface GoldToken {
  readonly form: string;
  readonly spaceAfter: boolean;
  /** CoNLL-U: universal and language-specific part of speech. */
  readonly upos: string;
  readonly xpos: string;
}

/** Reads the sentences of a CoNLL-U file; empty nodes and ranges are left out. */
export function readConllu(path: string): GoldToken[][] {
  const sentences: GoldToken[][] = [];
  let sentence: GoldToken[] = [];
  const finish = (): void => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') finish();
    const [id, form, , upos, xpos, , , , , misc] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    sentence.push({ form, upos, xpos, spaceAfter: !/\bSpaceAfter=No\b/.test(misc) });
  }
  finish();
  return sentences;
}

/** A page whose tokens and sentences are those of a corpus: one sentence a block, one block a line. */
export function pageOf(sentences: readonly (readonly GoldToken[])[]): Page {
  const count = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const tokens = {
    length: count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    sentence: new Int32Array(count),
    block: new Int32Array(count),
  };
  const found: Sentence[] = [];
  const blocks: Block[] = [];
  let text = '';
  let i = 0;
  for (const [s, sentence] of sentences.entries()) {
    const firstToken = i;
    const start = text.length;
    for (const [k, { form, spaceAfter }] of sentence.entries()) {
      tokens.start[i] = text.length;
      text += form;
      tokens.end[i] = text.length;
      tokens.sentence[i] = s;
      tokens.block[i] = s;
      if (spaceAfter && k + 1 < sentence.length) text += ' ';
      i++;
    }
    const span = { start, end: text.length, firstToken, endToken: i };
    found.push({ ...span, block: s });
    blocks.push({ ...span, kind: 'text', blankAbove: 0, indent: 0 });
    text += '\n';
  }
  return { text, markup: 'plaintext', blocks, sentences: found, tokens, quotations: [] };
}
