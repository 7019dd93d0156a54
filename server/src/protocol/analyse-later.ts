import type { AnalyseOptions, Analysis } from '../article/analyse';
import type { Article } from '../article/article';
import { readPageInSteps } from '../text/read-page';
import type { Steps } from '../text/steps';
import type { Slices } from './slices';

/** More than any open document weighs. */
const LATER = 1e9;

/** Has a text analysed. */
export type Analyse = (uri: string, text: string, options: AnalyseOptions) => Promise<Article>;

/** Analyses texts that are not open when there is nothing to be done for those that are. */
export function analyseLater({ inSteps }: Analysis, slices: Slices): Analyse {
  const steps = function* (text: string, { markup = 'plaintext', ...known }: AnalyseOptions): Steps<Article> {
    const page = yield* readPageInSteps(text, markup);
    return yield* inSteps.analyse(yield* inSteps.readQuickly(page), known);
  };
  return async (uri, text, options) => {
    const article = await slices.run(uri, LATER + text.length, steps(text, options));
    if (!article) throw new Error('nobody cancels it');
    return article;
  };
}
