import { createAnalysis } from '../../server/src/article/analyse';
import { SentenceReader } from '../../server/src/language/encoder/sentence-reader';
import type { ModelFiles } from '../../server/src/learning/model-file';
import { encoderPath, readEncoder } from '../../server/src/protocol/node-models';
import { readPage } from '../../server/src/text/read-page';
import { Editor } from '../protocol/editor';
import { type Case, measured } from './measure';
import type { Texts } from './texts';

/** Reading a text in full beside reading it quickly, on one thread. */
export function fullReadingCases(
  models: ModelFiles,
  folder: string,
  texts: Texts,
  length: number,
): Record<string, Case> {
  const analysis = createAnalysis(models);
  const sentences = new SentenceReader(readEncoder(encoderPath(folder)));
  const unread = (): string => texts.unread(length);
  const quickly = (text: string) => analysis.readQuickly(readPage(text, 'plaintext'));
  const inFull = (text: string) => {
    const quick = quickly(text);
    const judged = sentences.readAtOnce(quick.page, analysis.factsOf(quick));
    return analysis.analyse(analysis.readInFull(quick, judged));
  };
  let held = unread();
  return {
    quickly: measured(unread, (text) => analysis.analyse(quickly(text))),
    'in full': measured(unread, inFull),
    'in full, an edit': measured(() => {
      held = texts.edited(held, 0.5);
      return held;
    }, inFull),
  };
}

/** Milliseconds from the start of a server until a text was read in full. */
export async function startInFull(texts: Texts, length: number, rounds: number): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    const editor = await Editor.start({ settings: { reading: 'full' }, initializationOptions: { status: true } });
    const uri = await editor.open(texts.unread(length));
    await editor.pull(uri);
    while (editor.refreshed === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await editor.pull(uri);
    took.push(performance.now() - start);
    await editor.stop();
  }
  return took;
}
