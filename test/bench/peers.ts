import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join(process.cwd(), 'test', 'bench', 'peers');

/** A program that reads English, ready to read. */
export type Peer = (text: string) => unknown;

/** How each is opened; it is left out where it is not installed: `npm install --prefix test/bench/peers`. */
const PEERS: Readonly<Record<string, (open: Open) => Promise<Peer>>> = {
  'compromise/two: tokens, tags': async (open) => {
    const { default: nlp } = await open('compromise/two');
    return (text) => nlp(text).json();
  },
  'compromise/three: people, places, organizations': async (open) => {
    const { default: nlp } = await open('compromise/three');
    return (text) => {
      const read = nlp(text);
      return [read.people().out('array'), read.places().out('array'), read.organizations().out('array')];
    };
  },
  'wink-nlp: sentences, tags': (open) => wink(open, ['sbd', 'pos']),
  'wink-nlp: sentences, tags, entities': (open) => wink(open, ['sbd', 'pos', 'ner', 'cer']),
  'harper.js: lints': async (open) => {
    const [{ LocalLinter }, { binaryInlined }] = [await open('harper.js'), await open('harper.js/binaryInlined')];
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  'write-good': async (open) => {
    const { default: writeGood } = await open('write-good');
    return (text) => writeGood(text);
  },
  'retext: a tree of words': async (open) => {
    const [{ retext }, { default: english }, { default: stringify }] = [
      await open('retext'),
      await open('retext-english'),
      await open('retext-stringify'),
    ];
    const processor = retext().use(english).use(stringify);
    return (text) => processor.parse(text);
  },
  alex: async (open) => {
    const { text: lint } = await open('alex');
    return (text) => lint(text);
  },
};

// Programs of others, each with types of its own or none.
// biome-ignore lint/suspicious/noExplicitAny: what they export is only called
type Open = (name: string) => Promise<any>;

async function wink(open: Open, pipe: readonly string[]): Promise<Peer> {
  const [{ default: nlp }, { default: model }] = [await open('wink-nlp'), await open('wink-eng-lite-web-model')];
  const reader = nlp(model, pipe);
  return (text) => reader.readDoc(text).tokens().out();
}

/** All that are installed, and the names of those that are not. */
export async function installedPeers(): Promise<{ readonly peers: Record<string, Peer>; readonly missing: string[] }> {
  const peers: Record<string, Peer> = {};
  const missing: string[] = [];
  const { open } = (await import(pathToFileURL(join(FOLDER, 'open.mjs')).href)) as { readonly open: Open };
  for (const [name, ready] of Object.entries(PEERS)) {
    try {
      peers[name] = await ready(open);
    } catch {
      missing.push(name);
    }
  }
  return { peers, missing };
}
