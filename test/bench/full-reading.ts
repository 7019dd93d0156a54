import { spawnSync } from 'node:child_process';
import { createAnalysis } from '../../server/src/article/analyse';
import type { Article } from '../../server/src/article/article';
import type { WholeReading } from '../../server/src/article/whole-reading';
import { SentenceReader } from '../../server/src/language/encoder/sentence-reader';
import type { ModelFiles } from '../../server/src/learning/model-file';
import { encoderPath, readEncoder } from '../../server/src/protocol/node-models';
import { readPage } from '../../server/src/text/read-page';
import { Editor } from '../protocol/editor';

/** More edits than are ever timed: a window that was read before would cost nothing. */
const EDITS = 200;

/**
 * Reading a text in full beside reading it quickly, on one thread.
 * @param unread gives the text with every paragraph new, `edited` with one
 */
export function fullReadingCases(
  models: ModelFiles,
  folder: string,
  { unread, edited }: Readonly<Record<'unread' | 'edited', () => string>>,
): Record<string, () => unknown> {
  const analysis = createAnalysis(models);
  const sentences = new SentenceReader(readEncoder(encoderPath(folder)));
  const read = (text: string): WholeReading => analysis.readQuickly(readPage(text, 'plaintext'));
  const inFull = (text: string): Article => {
    const quick = read(text);
    const judged = sentences.readAtOnce(quick.page, analysis.factsOf(quick));
    return analysis.analyse(analysis.readInFull(quick, judged));
  };
  const edits = Array.from({ length: EDITS }, () => {
    const quick = read(edited());
    return { page: quick.page, facts: analysis.factsOf(quick) };
  });
  let edit = 0;
  inFull(edited());
  return {
    'whole analysis, quickly': () => analysis.analyse(read(unread())),
    'whole analysis, in full': () => inFull(unread()),
    'windows of an edited paragraph': () => {
      const { page, facts } = edits[edit++ % EDITS];
      return sentences.readAtOnce(page, facts);
    },
  };
}

/** A server that has just been started, and a text that is opened in it. */
export interface ColdStart {
  /** Milliseconds until findings by words alone are there, and until those of the reading in full are. */
  readonly quick: number;
  readonly full: number;
  /** Megabytes that the server then holds; undefined where the system has no `ps`. */
  readonly memory: number | undefined;
}

/** Starts the built server as an editor does, opens a text and waits until it was read in full. */
export async function startCold(text: string): Promise<ColdStart> {
  const start = performance.now();
  const editor = await Editor.start({ settings: { reading: 'full' }, initializationOptions: { status: true } });
  const uri = await editor.open(text);
  await editor.pull(uri);
  const quick = performance.now() - start;
  while (editor.refreshed === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await editor.pull(uri);
  const full = performance.now() - start;
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(editor.process.pid)], { encoding: 'utf8' });
  await editor.stop();
  return { quick, full, memory: stdout ? Number(stdout) / 1024 : undefined };
}
