import { UPOS } from '../../language/reading';
import type { Statement } from '../article';
import type { PageWords } from './statement-words';

/** How sure a later sentence's attribution must be for it to vouch for the lead. */
const ATTRIBUTED = 0.6;
const LEAST_SHARE = 0.34;
const LEAST_WORDS = 3;
/** The same for the first sentence against all that is attributed further down. */
const SUMMED_SHARE = 0.5;
const SUMMED_WORDS = 4;
/** A lead is no longer than this, however long the first paragraph. */
const LEAD_SENTENCES = 3;
const CONTENT = new Set([
  UPOS.indexOf('NOUN'),
  UPOS.indexOf('PROPN'),
  UPOS.indexOf('VERB'),
  UPOS.indexOf('ADJ'),
  UPOS.indexOf('NUM'),
]);

/**
 * Which statements of the lead the text comes back to with a source: an attributed sentence further down shares a third of their content
 * words, or more. A lead may state what its body attributes (Wikipedia, "Words to watch"; Reuters' handbook).
 * @returns indexes into `statements`
 */
export function restatedInBody(page: PageWords, statements: readonly Statement[]): ReadonlySet<number> {
  const restated = new Set<number>();
  const lead = statements[0]?.block;
  const end = statements.findIndex((statement) => statement.block !== lead);
  if (end <= 0) return restated;
  for (let i = 0; i < Math.min(end, LEAD_SENTENCES); i++) {
    const stems = contentStems(page, statements[i]);
    for (let k = end; k < statements.length; k++) {
      if (statements[k].attributed < ATTRIBUTED) continue;
      const shared = countShared(contentStems(page, statements[k]), stems);
      if (shared < LEAST_WORDS || shared < LEAST_SHARE * stems.size) continue;
      restated.add(i);
      break;
    }
  }
  return restated;
}

/**
 * Whether the first statement sums up what follows: all that is attributed below its paragraph shares half of its content words. It is then
 * the news itself, for which the body vouches.
 */
export function sumsUpBody(page: PageWords, statements: readonly Statement[]): boolean {
  const [first] = statements;
  if (!first) return false;
  const told = new Set<string>();
  for (const statement of statements)
    if (statement.block !== first.block && statement.attributed >= ATTRIBUTED)
      for (const stem of contentStems(page, statement)) told.add(stem);
  const stems = contentStems(page, first);
  const shared = countShared(told, stems);
  return shared >= SUMMED_WORDS && shared >= SUMMED_SHARE * stems.size;
}

/** Cheap stems: the first six letters tell "launched" and "launching" to be one. */
function contentStems(page: PageWords, statement: Statement): Set<string> {
  const stems = new Set<string>();
  for (let i = statement.firstToken; i < statement.endToken; i++) {
    if (CONTENT.has(page.tags[i])) stems.add(page.word(i).slice(0, 6));
  }
  return stems;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
}
