import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSON_TITLES } from '../../src/english/name-words';
import { Corpus } from '../../src/language/names/features';
import { beginOf } from '../../src/language/names/labels';
import type { NameType } from '../../src/language/reading';
import { type Page, word } from '../../src/text/page';
import { readPage } from '../../src/text/read-page';
import { type GoldMention, type GoldToken, type NamesDocument, pageOf, readDocuments } from '../corpora';

/** A page with the labels that people gave its tokens. */
export interface GoldPage {
  readonly page: Page;
  readonly labels: Uint8Array;
  readonly corpus: Corpus;
  /** How much it counts in training. */
  readonly weight: number;
}

/** The annotated names of newswire, by the names of its documents. */
export function readNewswire(data: string): Map<string, GoldPage> {
  const documents = readDocuments<NamesDocument>(data, 'names', 'train');
  return new Map(documents.map((document) => [document.id, label(document, document.mentions, Corpus.Newswire)]));
}

const TYPES: ReadonlySet<string> = new Set<NameType>(['person', 'organization', 'place', 'group']);

/** Reads the annotated names of newswire, GUM and Wikipedia. */
export function readGold(data: string): GoldPage[] {
  const newswire = [...readNewswire(data).values()];
  const gum = readDocuments<NamesDocument>(data, 'actors', 'train').map((document) =>
    label(
      document,
      document.mentions.filter((mention) => mention.kind === 'name').map(trimmer(document.text)),
      Corpus.Gum,
    ),
  );
  return [...newswire, ...gum, ...readWikiGold(join(data, 'ner', 'wikigold.conll'))];
}

function label(document: NamesDocument, mentions: readonly GoldMention[], corpus: Corpus): GoldPage {
  const page = readPage(document.text, 'plaintext');
  const { tokens } = page;
  const labels = new Uint8Array(tokens.length);
  // the longest first: GUM's names may hold others
  const sorted = mentions.filter(({ type }) => TYPES.has(type)).sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const mention of sorted) {
    let first = 0;
    let end = tokens.length;
    while (first < end && tokens.end[first] <= mention.start) first++;
    while (end > first && tokens.start[end - 1] >= mention.end) end--;
    if (end - first > 1 && /^(?:the|an?)$/i.test(word(page, first))) first++;
    while (end - first > 1 && /^['’]s?$/.test(word(page, end - 1))) end--;
    if (first >= end || labels.subarray(first, end).some((known) => known > 0)) continue;
    const begin = beginOf(mention.type as NameType);
    labels.fill(begin + 1, first, end);
    labels[first] = begin;
  }
  return { page, labels, corpus, weight: 1 };
}

const TITLES = new Set(PERSON_TITLES);

/** GUM marks whole phrases: what follows a comma or a relative pronoun, and titles before persons, are no part of the name. */
function trimmer(text: string): (mention: GoldMention) => GoldMention {
  return (mention) => {
    let { start, end } = mention;
    const shown = text.slice(start, end);
    const cut = /,|\s(?:who|which|that|whose|where|in|at|on|from|with)\s|\s\(/.exec(shown);
    if (cut && cut.index > 0) end = start + cut.index;
    if (mention.type === 'person') {
      for (;;) {
        const title = /^(?:the\s+)?(\S+)\s+/i.exec(text.slice(start, end));
        if (!title || !TITLES.has(title[1].toLowerCase())) break;
        start += title[0].length;
      }
    }
    return { ...mention, start, end };
  };
}

const WIKIGOLD_TYPES: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Sentences stand alone there: a page holds as many as an article would. */
const PAGE_SENTENCES = 30;

function readWikiGold(path: string): GoldPage[] {
  const sentences = readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.split(' '))
        .filter(([form, tag]) => form && tag),
    )
    .filter((sentence) => sentence.length > 0);
  const pages: GoldPage[] = [];
  for (let from = 0; from < sentences.length; from += PAGE_SENTENCES) {
    const chunk = sentences.slice(from, from + PAGE_SENTENCES);
    const tokens = chunk.map((sentence) =>
      sentence.map(([form]): GoldToken => ({ form, upos: 'X', xpos: 'X', spaceAfter: true })),
    );
    const labels: number[] = [];
    for (const sentence of chunk) {
      let before = 'O';
      for (const [, tag] of sentence) {
        const type = WIKIGOLD_TYPES[tag.slice(2)];
        labels.push(type === undefined ? 0 : beginOf(type) + (before === tag ? 1 : 0));
        before = tag;
      }
    }
    pages.push({ page: pageOf(tokens), labels: Uint8Array.from(labels), corpus: Corpus.Wikipedia, weight: 1 });
  }
  return pages;
}
