import type { Judged, SentenceFacts } from '../language/encoder/judgement';
import { outermostQuotations } from '../language/encoder/windows';
import type { Reading } from '../language/reading';
import { classAt, isWordClass } from '../text/characters';
import type { Page } from '../text/page';
import type { Speech } from './attribution/attributor';

/** Everything that a reader found in a page, token by token and sentence by sentence: one immutable value, and all that an article is made of. */
export interface WholeReading extends Reading {
  /** Sources, cues and contents. */
  readonly speech: Speech;
  /** What the encoder makes of sentences; undefined in a quick reading. */
  readonly judged: Judged | undefined;
}

/** Longer texts are read quickly: in full they would take half a minute, and nobody reads so much at a sitting. */
export const MOST_WORDS = 20_000;

/** Whether a page is longer than what is read in full. */
export function isTooLong({ text, tokens }: Page): boolean {
  if (tokens.length <= MOST_WORDS) return false;
  let words = 0;
  for (let i = 0; i < tokens.length; i++) if (isWordClass(classAt(text, tokens.start[i]))) words++;
  return words > MOST_WORDS;
}

/** What the encoder is told of each sentence of the running text beside its words, in document order. */
export function factsOf(
  page: Page,
  isRunning: (block: number) => boolean,
  attributed: ArrayLike<number>,
): SentenceFacts[] {
  const quotations = outermostQuotations(page);
  const facts: SentenceFacts[] = [];
  let q = 0;
  page.sentences.forEach(({ start, end, firstToken, block }, sentence) => {
    if (!isRunning(block)) return;
    while (q < quotations.length && quotations[q].end <= start) q++;
    let quoted = 0;
    for (let k = q; k < quotations.length && quotations[k].start < end; k++) {
      quoted += Math.min(end, quotations[k].end) - Math.max(start, quotations[k].start);
    }
    facts.push({
      sentence,
      attributed: attributed[sentence],
      quoted: quoted / (end - start),
      opensBlock: page.blocks[block].firstToken === firstToken,
      opensText: facts.length === 0,
    });
  });
  return facts;
}
