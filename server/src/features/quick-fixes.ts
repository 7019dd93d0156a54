import type { Article } from '../article/article';
import { type Ignored, ignoring } from '../project/ignore';
import { fixesOf } from '../rules';
import type { Finding, Fix, TextEdit } from '../rules/rule';
import { messages } from './messages';

/** Something to do about a finding. Changes of settings are named, not made: whoever shows the fix knows where settings are kept. */
export type QuickFix =
  | ({ readonly kind: 'edit' } & Fix)
  | { readonly title: string; readonly kind: 'ignore'; readonly ignored: Ignored }
  | { readonly title: string; readonly kind: 'ignore-in-document'; readonly rule: string }
  | { readonly title: string; readonly kind: 'turn-off'; readonly rule: string };

/** What can be done about a finding, best first: what its rule offers, then silence. */
export function quickFixes(article: Article, finding: Finding): QuickFix[] {
  return [
    ...fixesOf(article, finding).map((fix) => ({ kind: 'edit' as const, ...fix })),
    { title: messages.fix.ignore, kind: 'ignore', ignored: ignoring(article, finding) },
    { title: messages.fix.ignoreInDocument(finding.rule), kind: 'ignore-in-document', rule: finding.rule },
    { title: messages.fix.turnOff(finding.rule), kind: 'turn-off', rule: finding.rule },
  ];
}

/** The edits of all fixes that are safe, in document order. */
export function safeEdits(article: Article, findings: readonly Finding[]): readonly TextEdit[] {
  return findings.flatMap((finding) => fixesOf(article, finding).flatMap((fix) => (fix.safe ? fix.edits : [])));
}
