import type { ActorMention, Article, Attribution, ReaderName } from '../article/article';
import type { Finding, Severity } from '../rules/rule';
import type { Span } from '../text/span';

/** The version of the report's format. It rises when a field is removed or changes its meaning, not when one is added. */
export const REPORT_VERSION = 1;

/** What `byline analyze` prints for a file: plain data, described by `server/schema/report.schema.json`. */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  /** As given on the command line. */
  readonly path: string;
  /** Whether the text is English prose, and if not, what it looks like instead. */
  readonly genre: string;
  /** What kind of text it is: report, brief, interview … */
  readonly form: string;
  /** Which reader found what follows. */
  readonly reading: ReaderName;
  readonly headings: readonly { start: number; end: number; level: number; text: string }[];
  readonly sentences: readonly { start: number; end: number; attributed: number }[];
  readonly actors: readonly ReportedActor[];
  readonly attributions: readonly ReportedAttribution[];
  readonly diagnostics: readonly ReportedFinding[];
  /** Of a document in a stream: all its fields but the text. */
  readonly document?: Readonly<Record<string, unknown>>;
}

interface ReportedActor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly affiliations: readonly string[];
  readonly mentions: readonly { start: number; end: number; kind: string; evidence: string; certain?: false }[];
}

interface ReportedCredit {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly actor: string | null;
}

interface ReportedAttribution extends ReportedCredit {
  readonly kind: string;
  readonly content: readonly Span[];
  readonly cueClass: string;
  readonly reportedBy?: ReportedCredit;
}

interface ReportedFinding {
  readonly rule: string;
  readonly kind?: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly confidence: number;
}

/** What stands in a report's place when the file could not be read. */
export interface FailedReport {
  readonly version: typeof REPORT_VERSION;
  readonly path: string;
  readonly error: string;
  /** Of a document in a stream: its line, counted from 1, and what could be read of its fields. */
  readonly line?: number;
  readonly document?: Readonly<Record<string, unknown>>;
}

/** The report on an article. Offsets are those of the article: UTF-16 code units, half-open. */
export function reportOn(path: string, article: Article, findings: readonly Finding[]): Report {
  return {
    version: REPORT_VERSION,
    path,
    genre: article.genre.prose ? 'prose' : article.genre.reason,
    form: article.form,
    reading: article.reader,
    headings: article.headings.map(({ start, end, level, text }) => ({ start, end, level, text })),
    sentences: article.statements.map(({ start, end, attributed }) => ({ start, end, attributed: round(attributed) })),
    actors: article.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      type: actor.type,
      roles: actor.roles.map((role) => role.text),
      aliases: actor.aliases,
      affiliations: actor.affiliations,
      mentions: actor.mentions.map(reportedMention),
    })),
    attributions: article.attributions.map(reportedAttribution),
    diagnostics: findings.map(({ rule, kind, severity, start, end, message, confidence }) => ({
      rule,
      ...(kind && { kind }),
      severity,
      start,
      end,
      message,
      confidence: round(confidence),
    })),
  };
}

const reportedMention = ({ start, end, kind, evidence, certain }: ActorMention) => ({
  start,
  end,
  kind,
  evidence,
  ...(!certain && { certain: false as const }),
});

const reportedAttribution = (attribution: Attribution): ReportedAttribution => {
  const { kind, content, cueClass, reportedBy } = attribution;
  return {
    kind,
    ...creditOf(attribution),
    content: content.map(bare),
    cueClass,
    ...(reportedBy && { reportedBy: creditOf(reportedBy) }),
  };
};

const creditOf = ({ source, cue, actor }: ReportedCredit): ReportedCredit => ({
  source: source.map(bare),
  cue: cue.map(bare),
  actor,
});

const bare = ({ start, end }: Span): Span => ({ start, end });

/** Four digits are more than any confidence is good for. */
const round = (share: number): number => Math.round(share * 1e4) / 1e4;
