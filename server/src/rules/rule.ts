import type { Article, ClaimKind } from '../article/article';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule says about itself. Settings, JSON Schema, README table and rule pages are generated from it. */
export interface RuleMeta {
  /** The code shown with every finding, and the name in the settings. */
  readonly name: string;
  /** One sentence, in plain words. */
  readonly summary: string;
  /** Why a copy desk asks for it. Markdown. */
  readonly why: string;
  /** How to fix a finding. Markdown. */
  readonly fix: string;
  readonly severity: Severity | 'off';
  /** Severity of each kind, for rules that tell kinds apart. */
  readonly kinds?: Readonly<Partial<Record<ClaimKind, Severity | 'off'>>>;
  /** A text with every finding in [[double brackets]]; it is run as a test. */
  readonly bad: string;
  /** A text without any finding of this rule; it is run as a test. */
  readonly good: string;
}

/** Something a rule found. The message is plain text; whoever shows it escapes it. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly kind?: ClaimKind;
  readonly message: string;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
  /** Words that gave rise to it, the nearest attribution that does not cover it. */
  readonly related: readonly (Span & { readonly message: string })[];
}

/** How eagerly to flag: the threshold on how sure a sentence's attribution must be. */
export type Confidence = 'strict' | 'balanced' | 'thorough';

/** Lists of the user's own words, in any case. A sentence that has one of them is left alone by the rules that look at its wording. */
export interface WordLists {
  /** Further words that mark an attribution ("quips"). */
  readonly extraCues: readonly string[];
  /** Narrators whose own voice is source enough ("our correspondent"). */
  readonly trustedNarrators: readonly string[];
  /** Phrases that are fine here. */
  readonly allowedPhrases: readonly string[];
}

/** What a rule may take into account. */
export interface RuleOptions extends WordLists {
  readonly confidence: Confidence;
}

/** A finding before severities are settled: a rule may lower one ("hint" for a part of an attributed sentence), never raise it. */
export type Draft = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

export interface Rule {
  readonly meta: RuleMeta;
  readonly check: (article: Article, options: RuleOptions) => readonly Draft[];
}
