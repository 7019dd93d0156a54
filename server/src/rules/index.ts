import type { Article } from '../article/article';
import { overlaps } from '../text/span';
import { anonymousSource } from './anonymous-source';
import { attributionNeeded } from './attribution-needed';
import { lateSpeaker } from './late-speaker';
import { mergedSpeakers } from './merged-speakers';
import { quoteWithoutSpeaker } from './quote-without-speaker';
import type { Finding, Fix, Rule } from './rule';
import { DEFAULT_RULE_SETTINGS, type RuleSettings, severityOf } from './settings';
import { unattributedClaim } from './unattributed-claim';
import { vagueSource } from './vague-source';

/** All rules, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  unattributedClaim,
  vagueSource,
  anonymousSource,
  quoteWithoutSpeaker,
  lateSpeaker,
  mergedSpeakers,
  attributionNeeded,
];

/**
 * What the rules find in an article, in document order; nothing in a text that is no English prose. Where an editor's mark stands in a
 * sentence, only the mark: the question is asked there already. Pure; never throws.
 */
export function check(article: Article, settings: RuleSettings = DEFAULT_RULE_SETTINGS): Finding[] {
  if (!article.genre.prose) return [];
  const findings: Finding[] = [];
  const marked = article.page.sentences.filter((sentence) => article.marks.some((mark) => overlaps(sentence, mark)));
  for (const { meta, check } of RULES) {
    for (const draft of check(article, settings)) {
      if (meta.name !== attributionNeeded.meta.name && marked.some((sentence) => overlaps(sentence, draft))) continue;
      const severity = severityOf(meta, settings, draft.kind, draft.severity);
      if (severity !== 'off') findings.push({ ...draft, rule: meta.name, severity });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What can be done in the text about a finding, best first. */
export function fixesOf(article: Article, finding: Finding): readonly Fix[] {
  return RULES.find(({ meta }) => meta.name === finding.rule)?.fixes?.(article, finding) ?? [];
}
