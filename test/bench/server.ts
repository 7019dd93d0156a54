import { readFileSync } from 'node:fs';
import type { Hover } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../server/src/text/lines';
import { Editor } from '../protocol/editor';
import { type Spread, spreadOf } from './measure';
import type { Texts } from './texts';

/** Ticks of Linux's clock in a second. */
const TICKS = 100;

/** Milliseconds of the processor that a process has used; undefined where the system does not say. */
export function processorTimeOf(pid: number | undefined): number | undefined {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
    return ((Number(user) + Number(system)) / TICKS) * 1000;
  } catch {
    return undefined;
  }
}

/** What a server takes for texts of one length. Shares are of the processor time that it takes to read a whole text of that length. */
export interface Served {
  readonly length: number;
  readonly whole: Spread;
  /** By where the edit stands: its share of a whole reading, and milliseconds until its findings are there, the pause included. */
  readonly edits: Readonly<Record<string, { readonly share: number; readonly wall: Spread }>>;
  /** Milliseconds until a card of another text is there while this one is read. */
  readonly hover: Spread;
}

/** Where edits are made, as shares of the text. */
const PLACES = { start: 0.02, middle: 0.5, end: 0.98 };

const SMALL = 'Ana Sule, the mayor of Westby, said on Monday that the ferry would not leave.\n';

/** Edits texts in the built server over its protocol, as an editor does. */
export async function servedTexts(texts: Texts, length: number, rounds: number): Promise<Served> {
  const editor = await Editor.start();
  const { pid } = editor.process;
  const spent = (): number => processorTimeOf(pid) ?? performance.now();
  const small = await editor.open(SMALL, { uri: 'file:///small.txt' });
  await editor.pull(small);
  const wholes: number[] = [];
  const hovers: number[] = [];
  const places = Object.entries(PLACES).map(([place, share]) => ({
    place,
    share,
    walls: [] as number[],
    costs: [] as number[],
  }));
  for (let round = 0; round <= rounds; round++) {
    const counts = round > 0;
    const uri = `file:///long-${round}.txt`;
    let text = texts.unread(length);
    const before = spent();
    await editor.open(text, { uri });
    await editor.pull(uri);
    if (counts) wholes.push(spent() - before);
    for (const { share, walls, costs } of places) {
      const at = texts.placeOfEdit(text, share);
      const word = texts.word();
      const [cpu, wall] = [spent(), performance.now()];
      await editor.insert(uri, new LineIndex(text).positionAt(at), word);
      await editor.pull(uri);
      if (counts) walls.push(performance.now() - wall);
      if (counts) costs.push(spent() - cpu);
      text = `${text.slice(0, at)}${word}${text.slice(at)}`;
    }
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    hovers.push(...(await hoversWhileBusy(editor, small, texts.unread(length))).slice(counts ? 0 : 99));
  }
  await editor.stop();
  const whole = spreadOf(wholes);
  const edits = Object.fromEntries(
    places.map(({ place, walls, costs }) => [
      place,
      { share: spreadOf(costs).median / whole.median, wall: spreadOf(walls) },
    ]),
  );
  return { length, whole, edits, hover: spreadOf(hovers) };
}

/** Milliseconds that each card took until a long text was read. */
async function hoversWhileBusy(editor: Editor, small: string, long: string): Promise<number[]> {
  const uri = await editor.open(long, { uri: 'file:///busy.txt' });
  let isDone = false;
  const findings = editor.pull(uri).then(() => {
    isDone = true;
  });
  const took: number[] = [];
  while (!isDone && took.length < 20) {
    const start = performance.now();
    await editor.at<Hover>('hover', small, { line: 0, character: 2 });
    if (!isDone) took.push(performance.now() - start);
  }
  await findings;
  await editor.notify('textDocument/didClose', { textDocument: { uri } });
  return took;
}

/** Megabytes that a server holds with texts open, after they were read; undefined where the system does not say. */
export async function memoryWith(open: readonly string[]): Promise<number | undefined> {
  const editor = await Editor.start();
  for (const [i, text] of open.entries()) await editor.pull(await editor.open(text, { uri: `file:///text-${i}.txt` }));
  const status = (() => {
    try {
      return readFileSync(`/proc/${editor.process.pid}/status`, 'utf8');
    } catch {
      return '';
    }
  })();
  await editor.stop();
  const resident = /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
  return resident === undefined ? undefined : Number(resident) / 1024;
}

/** Milliseconds from the start of a server to the first findings of a text: of the clock, and of the processor. */
export async function coldStart(text: string): Promise<{ readonly wall: number; readonly processor: number }> {
  const start = performance.now();
  const editor = await Editor.start();
  await editor.pull(await editor.open(text));
  const wall = performance.now() - start;
  const processor = processorTimeOf(editor.process.pid) ?? wall;
  await editor.stop();
  return { wall, processor };
}
