import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { isReaderName, READER_NAMES, type ReaderName } from '../article/article';
import { isRecord } from '../text/json-values';
import type { Ignored } from './ignore';
import type { Confidence } from './rule';
import { CLAIM_KINDS, CONFIDENCES, isConfidence, isSeverity, SEVERITIES } from './settings';

/** The file's name; the nearest one up the tree of folders counts. */
export const CONFIG_NAME = '.byline.json';

/** Findings that were there when the project began to use Byline; kept beside the project file. */
export const BASELINE_NAME = '.byline-baseline.json';

/** Bytes; a project file or a baseline that is longer is not read. */
export const LONGEST_PROJECT_FILE = 10e6;

/** What a project's file says; what it leaves out is left to the editor's settings or the defaults. */
export interface ProjectConfig {
  /** How the project's texts are read where nobody says otherwise. */
  readonly reading?: ReaderName;
  readonly confidence?: Confidence;
  /** As `readRuleSettings` takes it. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Globs from the file's folder; no entry means all files. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Actors, aliases and exceptions, as the actors' lexicon takes them. */
  readonly actors?: unknown;
  readonly ignored: readonly Ignored[];
}

/** Something wrong in the file, in plain words. */
export interface ConfigProblem {
  /** Path of keys: `rules.vague-source`; empty for the file as a whole. */
  readonly at: string;
  readonly message: string;
}

export const EMPTY_CONFIG: ProjectConfig = { rules: {}, include: [], exclude: [], ignored: [] };

const LISTS = ['extraCues', 'trustedNarrators', 'allowedPhrases'];
const KEYS = ['$schema', 'confidence', 'reading', 'rules', 'include', 'exclude', 'actors', 'ignored'];

/**
 * Reads a project file: JSON with comments and trailing commas. Never throws; what is wrong is told and left out, the rest counts.
 * @param ruleNames the rules there are, to tell typing errors
 */
export function readProjectConfig(
  text: string,
  ruleNames: readonly string[],
): { config: ProjectConfig; problems: ConfigProblem[] } {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, ''), errors, {
    allowTrailingComma: true,
    disallowComments: false,
  });
  const problems: ConfigProblem[] = errors.map(({ error, offset }) => ({
    at: '',
    message: `This is no JSON: ${printParseErrorCode(error)} in line ${text.slice(0, offset).split('\n').length}.`,
  }));
  const tell = (at: string, message: string): void => void problems.push({ at, message });
  if (!isRecord(value)) {
    if (errors.length === 0) tell('', 'The file must hold one object: { … }.');
    return { config: EMPTY_CONFIG, problems };
  }
  for (const key of Object.keys(value))
    if (!KEYS.includes(key)) tell(key, `Unknown key. Known are ${KEYS.join(', ')}.`);
  if (value.confidence !== undefined && !isConfidence(value.confidence))
    tell('confidence', `It must be one of ${CONFIDENCES.join(', ')}.`);
  if (value.reading !== undefined && !isReaderName(value.reading))
    tell('reading', `It must be one of ${READER_NAMES.join(', ')}.`);
  const list = (key: string): readonly string[] => readStrings(value[key], key, tell);
  return {
    config: {
      ...(isConfidence(value.confidence) && { confidence: value.confidence }),
      ...(isReaderName(value.reading) && { reading: value.reading }),
      rules: readRules(value.rules, ruleNames, tell),
      include: list('include'),
      exclude: list('exclude'),
      ...(value.actors !== undefined && { actors: value.actors }),
      ignored: readIgnored(value.ignored, tell),
    },
    problems,
  };
}

type Tell = (at: string, message: string) => void;

function readStrings(value: unknown, at: string, tell: Tell): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  tell(at, 'It must be a list of strings.');
  return [];
}

function readRules(value: unknown, ruleNames: readonly string[], tell: Tell): Record<string, unknown> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    tell('rules', 'It must be an object: { "vague-source": "hint" }.');
    return {};
  }
  const rules: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(value)) {
    const at = `rules.${name}`;
    if (LISTS.includes(name)) rules[name] = readStrings(setting, at, tell);
    else if (name === 'kinds') rules[name] = readSeverities(setting, CLAIM_KINDS, at, tell);
    else if (!ruleNames.includes(name)) tell(at, `There is no such rule. There are ${ruleNames.join(', ')}.`);
    else if (isSeverity(setting)) rules[name] = setting;
    else tell(at, `It must be one of ${SEVERITIES.join(', ')}.`);
  }
  return rules;
}

function readSeverities(value: unknown, names: readonly string[], at: string, tell: Tell): Record<string, unknown> {
  if (!isRecord(value)) {
    tell(at, 'It must be an object: { "figure": "off" }.');
    return {};
  }
  const fitting = Object.entries(value).filter(([name, severity]) => {
    if (!names.includes(name)) tell(`${at}.${name}`, `Unknown. There are ${names.join(', ')}.`);
    else if (!isSeverity(severity)) tell(`${at}.${name}`, `It must be one of ${SEVERITIES.join(', ')}.`);
    else return true;
    return false;
  });
  return Object.fromEntries(fitting);
}

/** Reads a list of ignored findings, from a project file or a baseline. */
export function readIgnored(value: unknown, tell: Tell): readonly Ignored[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell('ignored', 'It must be a list of objects with "rule" and "fingerprint" or "file".');
    return [];
  }
  return value.filter((entry, i): entry is Ignored => {
    const optional = (field: unknown): boolean => field === undefined || typeof field === 'string';
    const fits =
      isRecord(entry) &&
      typeof entry.rule === 'string' &&
      optional(entry.fingerprint) &&
      optional(entry.file) &&
      (entry.fingerprint ?? entry.file) !== undefined;
    if (!fits) tell(`ignored[${i}]`, 'It needs "rule" and "fingerprint" or "file", all strings.');
    return fits;
  });
}
