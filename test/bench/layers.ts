import { createActorFinder } from '../../server/src/article/actors/find-actors';
import { createAnalyser, createAnalysis } from '../../server/src/article/analyse';
import { type Attributed, createAttributor } from '../../server/src/article/attribution/attributor';
import { findHeadings } from '../../server/src/article/outline/find-headings';
import { createReader } from '../../server/src/language/reader';
import type { Reading } from '../../server/src/language/reading';
import type { ModelFiles } from '../../server/src/learning/model-file';
import { check } from '../../server/src/rules';
import { readPage } from '../../server/src/text/read-page';
import { type Case, measured } from './measure';
import type { Peer } from './peers';
import type { Texts } from './texts';

/** The least that can be asked of a program that reads text. */
const BARE_TOKENIZER = /[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu;

/** What every time is compared with, and what it is compared for. */
export const BARE = 'bare regex tokenizer';
export const WHOLE = 'whole quick reading';

/** Every layer by itself, the whole of them, edits at three places, and other programs; all on texts of one length that nobody has read. */
export function layerCases(
  models: ModelFiles,
  texts: Texts,
  length: number,
  peers: Readonly<Record<string, Peer>>,
): Record<string, Case> {
  const reader = createReader(models);
  const attributor = createAttributor(models);
  const finder = createActorFinder(models);
  const analyse = createAnalyser(models);
  const analysis = createAnalysis(models);
  const unread = (): string => texts.unread(length);
  const read = (text: string): Reading => reader.read(readPage(text, 'plaintext'));
  const attribute = (of: Reading): Attributed => attributor.link(of, attributor.read(of));
  let held = unread();
  const edit = (share: number): Case =>
    measured(
      () => {
        held = texts.edited(held, share);
        return held;
      },
      (text) => check(analysis.analyse(analysis.readQuickly(readPage(text, 'plaintext')))),
    );
  return {
    [BARE]: measured(unread, (text) => text.match(BARE_TOKENIZER)?.length),
    'text to page': measured(unread, (text) => readPage(text, 'plaintext')),
    'page to parts of speech and names': measured(
      () => readPage(unread(), 'plaintext'),
      (page) => reader.read(page),
    ),
    'page to headings': measured(
      () => readPage(unread(), 'plaintext'),
      (page) => findHeadings(page),
    ),
    'reading to attributions': measured(() => read(unread()), attribute),
    'reading to actors': measured(
      () => {
        const reading = read(unread());
        return {
          reading,
          attributions: attribute(reading).attributions,
          headings: findHeadings(reading.page).headings,
        };
      },
      ({ reading, ...context }) => finder.findActors(reading, context),
    ),
    rules: measured(() => analyse(unread()), check),
    [WHOLE]: measured(unread, (text) => check(analyse(text))),
    'an edit at the start': edit(0.02),
    'an edit in the middle': edit(0.5),
    'an edit at the end': edit(0.98),
    ...Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, measured(unread, peer)])),
  };
}
