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
  /** Run as tests; the rule's page shows the first of each. */
  readonly examples: {
    /** Texts with every finding of the rule in [[double brackets]]. Without the rule, nothing marks these places. */
    readonly found: readonly [string, ...string[]];
    /** Texts without any finding of this rule. */
    readonly fine: readonly [string, ...string[]];
  };
}

/** Something a rule found. The message is plain text; whoever shows it escapes it. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly kind?: ClaimKind;
  readonly message: string;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
  /** At most one place beside it that answers or explains: the nearest source, the other speaker. */
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
export type DraftFinding = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

/** A change of the document: `text` takes the place of the span. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A change of the document that mends a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether the texts are snippets in the notation of the Language Server Protocol, with places for the writer to fill in. */
  readonly snippet?: true;
  /** Whether an editor may take it for the obvious one. */
  readonly preferred?: true;
  /** Whether it may be made unasked, together with all others: no word changes. */
  readonly safe?: true;
}

/** A rule is one file: what it says of itself, what it finds, how it puts that, what can be done about it. */
export interface Rule {
  readonly meta: RuleMeta;
  /** In any order. Pure; never throws. */
  readonly check: (article: Article, options: RuleOptions) => readonly DraftFinding[];
  /** What can be done in the text about one of its findings, best first. Nothing is invented: words are the writer's. */
  readonly fixes?: (article: Article, finding: Finding) => readonly Fix[];
}
