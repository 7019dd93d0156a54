import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hashLower } from '../../src/language/hash';
import { packRising } from '../../src/language/packed';
import { CLUSTERINGS, WORDS_EXPECTATION, WordFlag } from '../../src/language/words';
import { word } from '../../src/text/page';
import { readPage } from '../../src/text/read-page';
import { readConllu, readDocuments } from '../corpora';
import { writeModel } from '../write-model';
import { cluster } from './cluster';
import { type CountedText, countWords } from './count-words';
import { wordVectors } from './word-vectors';

const MINIMUM_COUNT = 4;
const DIMENSIONS = 64;
const CORPORA = ['names', 'actors', 'attribution', 'pronouns'];

/** Trains the clusters of words on every train text, adds the lists of given names, and returns the model's file. */
export function trainWords(data: string): Uint8Array {
  const text = countWords(readSentences(data), MINIMUM_COUNT);
  const vectors = wordVectors(text, DIMENSIONS);
  const clusterings = CLUSTERINGS.map((size) => cluster(vectors, DIMENSIONS, text.counts, size));
  const entries = collectEntries(text, clusterings);
  return writeModel({
    ...WORDS_EXPECTATION,
    settings: { entries: entries.length },
    sections: {
      hashes: packRising(
        entries.map((entry) => entry.hash),
        -0x80000000,
      ),
      flags: Uint8Array.from(entries, (entry) => entry.flags),
      ...Object.fromEntries(
        CLUSTERINGS.map((size, level) => [
          `clusters${size}`,
          Uint16Array.from(entries, (entry) => entry.clusters[level]),
        ]),
      ),
    },
  });
}

function readSentences(data: string): string[][] {
  const sentences: string[][] = [];
  for (const corpus of CORPORA) {
    for (const { text } of readDocuments<{ text: string }>(data, corpus, 'train')) {
      const page = readPage(text, 'plaintext');
      for (const { firstToken, endToken } of page.sentences) {
        sentences.push(Array.from({ length: endToken - firstToken }, (_, i) => word(page, firstToken + i)));
      }
    }
  }
  // GUM's texts that are not in `actors` are of other genres; EWT is the web's English
  for (const corpus of ['ewt', 'gum']) {
    const file = join(data, 'syntax', `${corpus}-train.conllu`);
    for (const sentence of readConllu(file)) sentences.push(sentence.map((token) => token.form));
  }
  return sentences;
}

interface Entry {
  readonly hash: number;
  flags: number;
  readonly clusters: number[];
}

function collectEntries(text: CountedText, clusterings: readonly Int32Array[]): Entry[] {
  const entries = new Map<number, Entry>();
  for (const [id, form] of text.words.entries()) {
    const hash = hashLower(form);
    // on a collision the more frequent word stays
    if (!entries.has(hash)) entries.set(hash, { hash, flags: 0, clusters: clusterings.map((ids) => ids[id] + 1) });
  }
  for (const [name, flags] of givenNames(new Set(text.words))) {
    const hash = hashLower(name);
    const entry = entries.get(hash);
    if (entry) entry.flags |= flags;
    else entries.set(hash, { hash, flags, clusters: clusterings.map(() => 0) });
  }
  return [...entries.values()].sort((a, b) => a.hash - b.hash);
}

/** Languages of the package's lists; it says of each name 'male' or 'female'. */
const LANGUAGES = ['en', 'es', 'fr', 'it', 'de', 'tr'];

/** Given names that two languages' lists have, or that occur in the texts: the lists are long and many names on them rare. */
function givenNames(seen: ReadonlySet<string>): Map<string, number> {
  const require = createRequire(import.meta.url);
  const languages = new Map<string, number>();
  const flags = new Map<string, number>();
  for (const language of LANGUAGES) {
    const names: ReadonlyMap<string, string> = require(`gender-detection-from-name/names/${language}`);
    for (const [name, gender] of names) {
      languages.set(name, (languages.get(name) ?? 0) + 1);
      flags.set(name, (flags.get(name) ?? 0) | (gender === 'female' ? WordFlag.Female : WordFlag.Male));
    }
  }
  return new Map([...flags].filter(([name]) => name.length > 1 && (languages.get(name)! > 1 || seen.has(name))));
}
