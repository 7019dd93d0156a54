import type { Page } from '../../text/page';
import { LONGEST_STRETCH } from './network';

/** Tokens that a stretch gathers before it is closed: longer ones read no better, shorter ones are quicker to read anew. */
const ENOUGH = 100;

/** A half-open range of tokens that the network reads at once. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * Cuts the running tokens into stretches of whole blocks; a block that is too long is cut after a sentence, or where it
 * must be. Code, tables and rules are left out: nobody speaks there.
 */
export function cutStretches(page: Page): Stretch[] {
  const stretches: Stretch[] = [];
  let first = -1;
  let end = -1;
  const close = (): void => {
    if (first >= 0) cutLong(page, first, end, stretches);
    first = -1;
  };
  for (const block of page.blocks) {
    if (block.kind === 'code' || block.kind === 'table' || block.kind === 'rule') {
      close();
      continue;
    }
    if (first >= 0 && block.endToken - first > LONGEST_STRETCH) close();
    if (first < 0) first = block.firstToken;
    end = block.endToken;
    if (end - first >= ENOUGH) close();
  }
  close();
  return stretches;
}

function cutLong(page: Page, from: number, end: number, stretches: Stretch[]): void {
  const { sentence } = page.tokens;
  let first = from;
  while (end - first > LONGEST_STRETCH) {
    const limit = first + LONGEST_STRETCH;
    const starts = page.sentences[sentence[limit]].firstToken;
    const cut = starts > first ? starts : limit;
    stretches.push({ first, end: cut });
    first = cut;
  }
  if (end > first) stretches.push({ first, end });
}
