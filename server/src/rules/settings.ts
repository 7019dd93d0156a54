import type { ClaimKind } from '../article/article';
import { isRecord, stringsIn } from '../text/json-values';
import type { Confidence, RuleMeta, Severity, WordLists } from './rule';

export type RuleSeverity = Severity | 'off';

/** Everything that can be set about rules. Plain data: whoever reads it from a file or an editor keeps to this shape. */
export interface RuleSettings extends WordLists {
  readonly confidence: Confidence;
  /** By rule name; what is missing has its default. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  /** By kind of claim, for the rules that tell kinds apart. */
  readonly kinds: Readonly<Partial<Record<ClaimKind, RuleSeverity>>>;
}

export const DEFAULT_RULE_SETTINGS: RuleSettings = {
  confidence: 'balanced',
  rules: {},
  kinds: {},
  extraCues: [],
  trustedNarrators: [],
  allowedPhrases: [],
};

/** From the fewest findings to the most. */
export const CONFIDENCES: readonly Confidence[] = ['strict', 'balanced', 'thorough'];

export const isConfidence = (value: unknown): value is Confidence => CONFIDENCES.includes(value as Confidence);

/** From the lowest to the highest. */
export const SEVERITIES: readonly RuleSeverity[] = ['off', 'hint', 'information', 'warning', 'error'];

export const CLAIM_KINDS: readonly ClaimKind[] = [
  'accusation',
  'figure',
  'cause',
  'state-of-mind',
  'prediction',
  'judgement',
  'non-public',
  'generalisation',
];

/**
 * The severity of a rule's finding. The user's word for the kind comes first, then the user's for the rule, then the meta's for the kind and
 * for the rule. Where a rule lowered a finding itself ("hint" for a part of a sentence), nothing raises it above that.
 */
export function severityOf(meta: RuleMeta, settings: RuleSettings, kind?: ClaimKind, lowered?: Severity): RuleSeverity {
  const kinds = kind && meta.kinds ? { set: settings.kinds[kind], usual: meta.kinds[kind] } : undefined;
  const severity = kinds?.set ?? settings.rules[meta.name] ?? kinds?.usual ?? meta.severity;
  return lowered && SEVERITIES.indexOf(lowered) < SEVERITIES.indexOf(severity) ? lowered : severity;
}

export const isSeverity = (value: unknown): value is RuleSeverity => SEVERITIES.includes(value as RuleSeverity);

const severities = (value: Record<string, unknown>): Record<string, RuleSeverity> =>
  Object.fromEntries(Object.entries(value).filter((entry): entry is [string, RuleSeverity] => isSeverity(entry[1])));

/**
 * Reads `{ "vague-source": "hint", "kinds": { "figure": "off" }, "extraCues": ["quips"], … }`, as an editor's section `byline.rules` and a
 * project file's `rules` have it, on top of `base`: severities replace, word lists add up. What does not fit is left out; `project/config.ts`
 * tells the user about it.
 */
export function readRuleSettings(value: unknown, base: RuleSettings = DEFAULT_RULE_SETTINGS): RuleSettings {
  if (!isRecord(value)) return base;
  return {
    confidence: base.confidence,
    rules: { ...base.rules, ...severities(value) },
    kinds: { ...base.kinds, ...(isRecord(value.kinds) && severities(value.kinds)) },
    extraCues: [...base.extraCues, ...stringsIn(value.extraCues)],
    trustedNarrators: [...base.trustedNarrators, ...stringsIn(value.trustedNarrators)],
    allowedPhrases: [...base.allowedPhrases, ...stringsIn(value.allowedPhrases)],
  };
}
