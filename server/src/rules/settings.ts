import type { ClaimKind } from '../article/article';
import type { Confidence, RuleMeta, Severity, WordLists } from './rule';

export type RuleSeverity = Severity | 'off';

/** How a rule is set: one severity, or one for each kind of claim with `default` for the rest. */
export interface RuleSetting {
  readonly severity?: RuleSeverity;
  readonly kinds?: Readonly<Partial<Record<ClaimKind, RuleSeverity>>>;
}

/** Everything that can be set about rules. Plain data: whoever reads it from a file or an editor keeps to this shape. */
export interface RuleSettings extends WordLists {
  readonly confidence: Confidence;
  /** By rule name; what is missing has its default. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export const DEFAULT_RULE_SETTINGS: RuleSettings = {
  confidence: 'balanced',
  extraCues: [],
  trustedNarrators: [],
  allowedPhrases: [],
  rules: {},
};

export const SEVERITIES: readonly RuleSeverity[] = ['off', 'hint', 'information', 'warning', 'error'];
const RANK: Readonly<Record<RuleSeverity, number>> = { off: 0, hint: 1, information: 2, warning: 3, error: 4 };

/**
 * The severity of a rule's finding. The user's word for the kind comes first, then the user's for the rule, then the meta's for the kind and
 * for the rule. A severity that the rule itself lowered is never raised above what it asked for.
 */
export function severityOf(
  meta: RuleMeta,
  setting: RuleSetting | undefined,
  kind?: ClaimKind,
  lowered?: Severity,
): RuleSeverity {
  const set = (kind && setting?.kinds?.[kind]) ?? setting?.severity ?? (kind && meta.kinds?.[kind]) ?? meta.severity;
  return lowered && RANK[lowered] < RANK[set] ? lowered : set;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSeverity = (value: unknown): value is RuleSeverity => SEVERITIES.includes(value as RuleSeverity);
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/**
 * Reads `{ "vague-source": "hint", "unattributed-claim": { "severity": …, "kinds": { … } }, "extraCues": [ … ] }` as an editor's setting or a
 * project file has it, on top of `base`. What does not fit is left out: whoever wants to tell the user checks it against the schema.
 */
export function readRuleSettings(value: unknown, base: RuleSettings = DEFAULT_RULE_SETTINGS): RuleSettings {
  if (!isRecord(value)) return base;
  const rules: Record<string, RuleSetting> = { ...base.rules };
  for (const [name, setting] of Object.entries(value)) {
    const read = readRuleSetting(setting);
    if (read) rules[name] = { ...rules[name], ...read };
  }
  return {
    confidence: base.confidence,
    extraCues: [...base.extraCues, ...strings(value.extraCues)],
    trustedNarrators: [...base.trustedNarrators, ...strings(value.trustedNarrators)],
    allowedPhrases: [...base.allowedPhrases, ...strings(value.allowedPhrases)],
    rules,
  };
}

function readRuleSetting(value: unknown): RuleSetting | undefined {
  if (isSeverity(value)) return { severity: value };
  if (!isRecord(value)) return undefined;
  const kinds = isRecord(value.kinds)
    ? Object.fromEntries(Object.entries(value.kinds).filter(([, severity]) => isSeverity(severity)))
    : undefined;
  return { ...(isSeverity(value.severity) && { severity: value.severity }), ...(kinds && { kinds }) };
}
