import type { Article } from '../article/article';
import { touching } from '../rules/look-up';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import { plainWords } from './plain-words';

/** What the user does not want to hear of: one finding, by its sentence, or a whole rule in one file. */
export interface Ignored {
  readonly rule: string;
  /** See `fingerprintOf`. Without it, every finding of the rule. */
  readonly fingerprint?: string;
  /** Path from the folder of the file that lists it, with forward slashes. Without it, wherever the sentence turns up. */
  readonly file?: string;
  /** The beginning of the sentence, for people; plays no part in finding it again. */
  readonly text?: string;
}

const EXCERPT = 60;

/**
 * A name for a finding that outlives edits elsewhere, moves of its paragraph, and changes of white space, quotation marks or case: sixteen
 * hexadecimal digits from the rule and the letters and digits of the sentences that the finding stands in.
 */
export function fingerprintOf(article: Article, finding: Pick<Finding, 'rule'> & Span): string {
  return hash(`${finding.rule}\n${plainWords(sentencesOf(article, finding))}`);
}

/** The entry that makes one finding silent. */
export function ignoring(article: Article, finding: Finding): Ignored {
  const text = sentencesOf(article, finding).replace(/\s+/g, ' ').trim();
  return {
    rule: finding.rule,
    fingerprint: fingerprintOf(article, finding),
    text: text.length > EXCERPT ? `${[...text].slice(0, EXCERPT - 1).join('')}…` : text,
  };
}

/** The findings that nobody asked to ignore, in their order. `file` is the document's path from the folder of the list, if it has one. */
export function withoutIgnored(
  article: Article,
  findings: readonly Finding[],
  ignored: readonly Ignored[],
  file?: string,
): Finding[] {
  const applies = ignored.filter((entry) => entry.file === undefined || entry.file === file);
  if (applies.length === 0) return [...findings];
  const keys = new Set(applies.map(({ rule, fingerprint = '*' }) => `${rule} ${fingerprint}`));
  return findings.filter(
    (finding) => !keys.has(`${finding.rule} *`) && !keys.has(`${finding.rule} ${fingerprintOf(article, finding)}`),
  );
}

/** A finding that somebody has seen and lets stand, with the entry that says so. */
export interface Accepted {
  readonly finding: Finding;
  readonly entry: Ignored;
}

/** The findings that are ignored one by one, by their sentence; those of whole rules are not among them. `file` as in `withoutIgnored`. */
export function acceptedAmong(
  article: Article,
  findings: readonly Finding[],
  ignored: readonly Ignored[],
  file?: string,
): Accepted[] {
  const entries = new Map<string, Ignored>();
  for (const entry of ignored)
    if (entry.fingerprint !== undefined && (entry.file === undefined || entry.file === file))
      entries.set(`${entry.rule} ${entry.fingerprint}`, entry);
  if (entries.size === 0) return [];
  return findings.flatMap((finding) => {
    const entry = entries.get(`${finding.rule} ${fingerprintOf(article, finding)}`);
    return entry ? [{ finding, entry }] : [];
  });
}

function sentencesOf({ page }: Article, finding: Span): string {
  const sentences = touching(page.sentences, finding);
  const start = sentences[0]?.start ?? finding.start;
  const end = sentences.at(-1)?.end ?? finding.end;
  return page.text.slice(start, end);
}

/** FNV-1a over UTF-16 code units, twice with different starts. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
