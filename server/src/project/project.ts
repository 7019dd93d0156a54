import type { ActorLexicon } from '../article/actors/lexicon';
import type { Article } from '../article/article';
import { check, RULES } from '../rules';
import type { Finding } from '../rules/rule';
import { DEFAULT_RULE_SETTINGS, type RuleSettings, readRuleSettings } from '../rules/settings';
import { type ConfigRead, EMPTY_CONFIG, type ProjectConfig, readIgnored, readProjectConfig } from './config';
import { type Matcher, wanting } from './globs';
import { type Accepted, acceptedAmong, type Ignored, withoutIgnored } from './ignore';
import type { ConfigProblem, Tell } from './problem';

/** What goes for the texts of a folder: the same for the editor and the command line. */
export interface Project {
  readonly config: ProjectConfig;
  readonly lexicon: ActorLexicon;
  /** Findings that were there when the project began to use Byline. */
  readonly baseline: readonly Ignored[];
  /** The baseline is there but cannot be read: nobody may write over it. */
  readonly baselineBroken: boolean;
  readonly problems: readonly ConfigProblem[];
  /** The project file is no JSON: what it said before goes on to count. */
  readonly broken: boolean;
  readonly baselineProblems: readonly ConfigProblem[];
  /** Whether the project wants a file, by its path from the folder, with forward slashes. */
  readonly wants: Matcher;
}

/**
 * Reads a project from the texts of its two files; undefined for one that is not there. Never throws.
 * @param lastGood what counts while the file's JSON is broken, as it may be in the middle of an edit
 */
export function readProject(
  text: string | undefined,
  baselineText: string | undefined,
  lastGood: ProjectConfig = EMPTY_CONFIG,
): Project {
  const read = text === undefined ? NOTHING : readProjectConfig(text, RULE_NAMES);
  const config = read.broken ? lastGood : read.config;
  const baselineProblems: ConfigProblem[] = [];
  const baseline = readBaseline(baselineText, (at, message) => baselineProblems.push({ at, message }));
  return {
    config,
    lexicon: config.lexicon ?? {},
    baseline: baseline ?? [],
    baselineBroken: baseline === undefined,
    problems: read.problems,
    broken: read.broken,
    baselineProblems,
    wants: wanting(config.include, config.exclude),
  };
}

const RULE_NAMES = RULES.map(({ meta }) => meta.name);

const NOTHING: ConfigRead = { config: EMPTY_CONFIG, problems: [], broken: false };

/** What the rules find under the project's settings, before those of an editor; what the project ignores is left out, its baseline plays no part. */
export function findingsIn(
  article: Article,
  file: string,
  { config }: Pick<Project, 'config'>,
  editor: RuleSettings = DEFAULT_RULE_SETTINGS,
): Finding[] {
  return withoutIgnored(article, allFindings(article, config, editor), config.ignored, file);
}

/** What the rules find and the project ignores one by one: what somebody has seen and lets stand. */
export function acceptedIn(
  article: Article,
  file: string,
  { config }: Pick<Project, 'config'>,
  editor: RuleSettings = DEFAULT_RULE_SETTINGS,
): Accepted[] {
  return acceptedAmong(article, allFindings(article, config, editor), config.ignored, file);
}

/** What the rules find, whatever is ignored. */
export function allFindings(article: Article, config: ProjectConfig, editor: RuleSettings): Finding[] {
  const base = { ...editor, confidence: config.confidence ?? editor.confidence };
  return check(article, readRuleSettings(config.rules, base));
}

/** Undefined where it cannot be read: a mark of two versions that were merged, half a file. */
function readBaseline(text: string | undefined, tell: Tell): readonly Ignored[] | undefined {
  if (text === undefined) return [];
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as { findings?: unknown } | null;
    return readIgnored(value?.findings, tell);
  } catch {
    tell('', 'This is no JSON.');
    return undefined;
  }
}
