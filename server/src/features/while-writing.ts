import type { Article } from '../article/article';
import type { Finding } from '../rules/rule';
import { firstWhere } from '../text/first-from';
import type { Sentence } from '../text/page';
import { overlaps, type Span, touches } from '../text/span';

/** What was shown of a version of a text. */
export interface WhatIsShown {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** What is shown while somebody writes, and whether something waits until he rests or the cursor leaves. */
export interface Writing extends WhatIsShown {
  readonly holdsBack: boolean;
}

/** Rules that judge what a sentence says; what others find goes as soon as the layout is mended. */
const OF_WORDS: ReadonlySet<string> = new Set(['unattributed-claim', 'vague-source', 'anonymous-source']);

/** An end of a sentence, with the marks that may close behind it. */
const END = /[.!?…]["'”’»)\]]*$/u;

/**
 * What to show of the fresh findings while somebody writes, so that nothing comes and goes under the hands. Nothing new is asked of the
 * sentence at the cursor until it has an end. What was asked of a finished sentence that stands unchanged goes away only where words that
 * are new say who says it.
 *
 * @param before what was shown last
 * @param cursor an offset into the text, or undefined where nobody writes: then nothing waits
 */
export function whileWriting(
  article: Article,
  fresh: readonly Finding[],
  before: WhatIsShown,
  cursor: number | undefined,
): Writing {
  const open = cursor === undefined ? undefined : openSentenceAt(article, cursor);
  const shown = fresh.filter((finding) => !open || !overlaps(finding, open) || wasAsked(finding, before));
  const kept = stillAsked(article, fresh, before);
  const findings = [...shown, ...kept].sort((a, b) => a.start - b.start || a.end - b.end);
  return { article, findings, holdsBack: shown.length < fresh.length };
}

/** The sentence that the cursor stands in or directly behind, if it has no end yet. */
function openSentenceAt({ page }: Article, cursor: number): Sentence | undefined {
  const sentence = page.sentences[firstWhere(page.sentences.length, (i) => page.sentences[i].end >= cursor)];
  const before = page.sentences[firstWhere(page.sentences.length, (i) => page.sentences[i].start > cursor) - 1];
  // Behind the blank that follows the last word the cursor stands in no sentence, and yet the sentence goes on.
  const at = sentence && touches(sentence, cursor) ? sentence : before;
  if (!at || END.test(page.text.slice(at.start, at.end))) return undefined;
  return /^[^\S\r\n]*$/u.test(page.text.slice(at.end, Math.max(at.end, cursor))) ? at : undefined;
}

/** Whether the same was asked at the same place: edits stand at the cursor, so that what begins before it has not moved. */
const wasAsked = ({ rule, start }: Finding, { findings }: WhatIsShown): boolean =>
  findings.some((finding) => finding.rule === rule && finding.start === start);

/** What was asked of sentences that stand unchanged, is asked no more, and is not answered by anything new. */
function stillAsked(article: Article, fresh: readonly Finding[], before: WhatIsShown): Finding[] {
  const sentences = new Map(article.page.sentences.map((sentence) => [textOf(article, sentence), sentence]));
  const known = new Set(before.article.page.sentences.map((sentence) => textOf(before.article, sentence)));
  return before.findings.flatMap((finding) => {
    if (!OF_WORDS.has(finding.rule)) return [];
    const whole = before.article.page.sentences.find((sentence) => overlaps(sentence, finding));
    const now = whole && sentences.get(textOf(before.article, whole));
    if (!now || !END.test(textOf(article, now))) return [];
    if (fresh.some((other) => overlaps(other, now)) || isAnswered(article, now, known)) return [];
    const moved = now.start - whole.start;
    const span = { start: finding.start + moved, end: Math.min(finding.end + moved, article.page.text.length) };
    return [{ ...finding, ...span, related: [] }];
  });
}

/** Whether an attribution takes the sentence in whose source or cue stands in a sentence that is new. */
function isAnswered({ page, attributions }: Article, sentence: Sentence, known: ReadonlySet<string>): boolean {
  const { sentences, text } = page;
  const isNew = (span: Span): boolean => {
    const at = sentences[firstWhere(sentences.length, (i) => sentences[i].end > span.start)];
    return at !== undefined && !known.has(text.slice(at.start, at.end));
  };
  return attributions.some(
    ({ source, cue, content }) =>
      source.length > 0 &&
      [...source, ...cue, ...content].some((part) => overlaps(part, sentence)) &&
      [...source, ...cue].some(isNew),
  );
}

const textOf = ({ page }: Article, { start, end }: Span): string => page.text.slice(start, end);
