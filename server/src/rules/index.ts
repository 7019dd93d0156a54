import type { Article } from '../article/article';
import { anonymousSource } from './anonymous-source';
import { attributionNeeded } from './attribution-needed';
import { lateSpeaker } from './late-speaker';
import { mergedSpeakers } from './merged-speakers';
import { quoteWithoutSpeaker } from './quote-without-speaker';
import type { Finding, Rule } from './rule';
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

/** What the rules find in an article, in document order; nothing in a text that is no English prose. Pure; never throws. */
export function check(article: Article, settings: RuleSettings = DEFAULT_RULE_SETTINGS): Finding[] {
  if (!article.genre.prose) return [];
  const findings: Finding[] = [];
  for (const { meta, check } of RULES) {
    for (const draft of check(article, settings)) {
      const severity = severityOf(meta, settings, draft.kind, draft.severity);
      if (severity !== 'off') findings.push({ ...draft, rule: meta.name, severity });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
