import type { Article, Attribution } from '../article/article';
import { isPronoun } from '../english/pronouns';
import { ATTRIBUTION_MARK } from '../rules/attribution-needed';
import { type Ignored, ignoring } from '../rules/ignore';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import { messages } from './messages';
import { shortName } from './names';

/** A change of the document: `text` takes the place of the span. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Something to do about a finding. Changes of settings are named, not made: whoever shows the fix knows where settings are kept. */
export type QuickFix =
  | {
      readonly title: string;
      readonly kind: 'edit';
      readonly edits: readonly TextEdit[];
      readonly preferred: boolean;
      /** Whether it may be made unasked, together with all others: no word changes. */
      readonly safe?: true;
    }
  | { readonly title: string; readonly kind: 'ignore'; readonly ignored: Ignored }
  | { readonly title: string; readonly kind: 'ignore-in-document'; readonly rule: string }
  | { readonly title: string; readonly kind: 'turn-off'; readonly rule: string };

const MARKED: ReadonlySet<string> = new Set([
  'unattributed-claim',
  'vague-source',
  'anonymous-source',
  'quote-without-speaker',
]);
const LONGEST_SOURCE = 60;

/** What can be done about a finding, best first. */
export function quickFixes(article: Article, finding: Finding): QuickFix[] {
  const fixes: QuickFix[] = [];
  const end = endOfAssertion(article, finding);
  const name = finding.rule === 'unattributed-claim' ? lastSource(article, finding) : undefined;
  if (name !== undefined) {
    fixes.push({
      title: messages.fix.attribute(name),
      kind: 'edit',
      edits: [{ start: end, end, text: `, according to ${name}` }],
      preferred: false,
    });
  }
  if (MARKED.has(finding.rule)) {
    fixes.push({
      title: messages.fix.mark(ATTRIBUTION_MARK),
      kind: 'edit',
      edits: [{ start: end, end, text: ` ${ATTRIBUTION_MARK}` }],
      preferred: false,
    });
  }
  if (finding.rule === 'attribution-needed') {
    const { start } = finding;
    const from = /[ \t\u00A0]/.test(article.page.text[start - 1] ?? '') ? start - 1 : start;
    fixes.push({
      title: messages.fix.unmark,
      kind: 'edit',
      edits: [{ start: from, end: finding.end, text: '' }],
      preferred: true,
    });
  }
  const parting = finding.rule === 'merged-speakers' ? newParagraph(article, finding) : undefined;
  if (parting) {
    fixes.push({ title: messages.fix.newParagraph, kind: 'edit', edits: [parting], preferred: true, safe: true });
  }
  return [
    ...fixes,
    { title: messages.fix.ignore, kind: 'ignore', ignored: ignoring(article, finding) },
    { title: messages.fix.ignoreInDocument(finding.rule), kind: 'ignore-in-document', rule: finding.rule },
    { title: messages.fix.turnOff(finding.rule), kind: 'turn-off', rule: finding.rule },
  ];
}

/** The edits of all fixes that are safe, in document order. */
export function safeEdits(article: Article, findings: readonly Finding[]): readonly TextEdit[] {
  return findings.flatMap((finding) =>
    quickFixes(article, finding).flatMap((fix) => (fix.kind === 'edit' && fix.safe ? fix.edits : [])),
  );
}

/** A blank line before the sentence of the second speaker, unless the first one's words stand in it too. */
function newParagraph({ page: { text, sentences } }: Article, { start, related }: Finding): TextEdit | undefined {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence || related.some((first) => first.end > sentence.start)) return undefined;
  const before = text.slice(0, sentence.start).trimEnd().length;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: before, end: sentence.start, text: lineEnd + lineEnd };
}

/** Where words can be added to the finding's assertion: before the full stop, or behind a quotation that ends with it. */
function endOfAssertion({ page: { text } }: Article, { start, end }: Span): number {
  const tail = /(?<![.!?…])[.!?…]+["”’'»)\]]*$|(?<![\s,;:])[\s,;:]+$/u.exec(text.slice(start, end));
  if (!tail) return end;
  // In “It fell.” the full stop is the quotation's own: words go behind the closing mark.
  return /["”’'»]$/u.test(tail[0]) ? end : start + tail.index;
}

/** How to name the last source cited before the finding, as it would read behind "according to". */
function lastSource(article: Article, finding: Span): string | undefined {
  for (const attribution of article.attributions.toReversed()) {
    if (attribution.cue[0].start >= finding.start || attribution.source.length === 0) continue;
    const name = nameOf(article, attribution);
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameOf(article: Article, { actor, source }: Attribution): string | undefined {
  const words = article.page.text.slice(source[0].start, source[0].end).replace(/\s+/g, ' ').trim();
  const known = article.actors.find(({ id }) => id === actor);
  if (known?.type === 'person') return shortName(known.name);
  if (isPronoun(words)) return known?.name;
  if (words.length > LONGEST_SOURCE || !/\p{L}/u.test(words)) return known?.name;
  return words.replace(/^(?:The|A|An|His|Her|Its|Their)\b/, (article) => article.toLowerCase());
}
