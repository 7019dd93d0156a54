import { createScanner, type ParseError, parse, printParseErrorCode, visit } from 'jsonc-parser';
import type { ActorLexicon } from '../article/actors/lexicon';
import { isReaderName, READER_NAMES, type ReaderName } from '../article/article';
import type { Confidence } from '../rules/rule';
import { CLAIM_KINDS, CONFIDENCES, isConfidence, isSeverity, SEVERITIES } from '../rules/settings';
import { isRecord } from '../text/json-values';
import { LineIndex } from '../text/lines';
import { globProblem } from './globs';
import type { Ignored } from './ignore';
import { readLexicon } from './lexicon';
import type { ConfigProblem, Tell } from './problem';

/** The file's name; the nearest one up the tree of folders counts. */
export const CONFIG_NAME = '.byline.json';

/** Findings that were there when the project began to use Byline; kept beside the project file. */
export const BASELINE_NAME = '.byline-baseline.json';

/** Bytes; a project file or a baseline that is longer is not read. */
export const LONGEST_PROJECT_FILE = 10e6;

/** What a project's file says; what it leaves out is left to the editor's settings or the defaults. */
export interface ProjectConfig {
  /** Nobody looks for a project file further up the tree. */
  readonly root: boolean;
  /** How the project's texts are read where nobody says otherwise. */
  readonly reading?: ReaderName;
  readonly confidence?: Confidence;
  /** As `readRuleSettings` takes it. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Globs from the file's folder; no entry means all files. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Actors, aliases and exceptions. */
  readonly lexicon?: ActorLexicon;
  readonly ignored: readonly Ignored[];
}

export const EMPTY_CONFIG: ProjectConfig = { root: false, rules: {}, include: [], exclude: [], ignored: [] };

const LISTS = ['extraCues', 'trustedNarrators', 'allowedPhrases'];
const KEYS = ['$schema', 'root', 'confidence', 'reading', 'rules', 'include', 'exclude', 'actors', 'ignored'];

/** A project file as it was read. */
export interface ConfigRead {
  readonly config: ProjectConfig;
  readonly problems: readonly ConfigProblem[];
  /** It is no JSON, or no object: whoever mends it must not find it changed. */
  readonly broken: boolean;
}

/** Problems of one file that are told; the rest is counted. */
export const MOST_PROBLEMS = 50;

/** Objects and lists within one another: whoever reads deeper ones with a stack of calls runs out of it. */
const DEEPEST = 64;

/** Words of a list of the user's own, and letters of each: every sentence is held against all of them. */
const MOST_WORDS = 1000;
const LONGEST_WORD = 200;

/**
 * Reads a project file: JSON with comments and trailing commas. Never throws; what is wrong is told and left out, the rest counts. Of a
 * file whose JSON is broken nothing counts.
 * @param ruleNames the rules there are, to tell typing errors
 */
export function readProjectConfig(text: string, ruleNames: readonly string[]): ConfigRead {
  const json = text.replace(/^\uFEFF/, ' ');
  const broken = brokenAt(json);
  if (broken.length > 0) return { config: EMPTY_CONFIG, problems: broken, broken: true };
  const value: unknown = parse(json, [], { allowTrailingComma: true });
  const problems: ConfigProblem[] = [];
  let untold = 0;
  const tell = (at: string, message: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ at, message });
    else untold++;
  };
  const config = readConfig(value, ruleNames, tell);
  if (untold > 0) problems[MOST_PROBLEMS - 1] = { at: '', message: `There are ${untold + 1} more problems.` };
  return { config, problems, broken: !isRecord(value) };
}

/** Why the file is no JSON, if it is none. */
function brokenAt(json: string): readonly ConfigProblem[] {
  if (depthOf(json) > DEEPEST) return [{ at: '', message: `Objects and lists are nested deeper than ${DEEPEST}.` }];
  const errors: ParseError[] = [];
  const enough = new Error('enough');
  try {
    visit(
      json,
      {
        onError: (error, offset, length) => {
          errors.push({ error, offset, length });
          // The parser has no other way to be stopped, and finds one error at nearly every letter of what is no JSON.
          if (errors.length === MOST_PROBLEMS) throw enough;
        },
      },
      { allowTrailingComma: true },
    );
  } catch (error) {
    if (error !== enough) throw error;
  }
  const lines = errors.length > 0 ? new LineIndex(json) : undefined;
  return errors.map(({ error, offset, length }) => ({
    at: '',
    span: { start: offset, end: offset + length },
    message: `This is no JSON: ${printParseErrorCode(error)} in line ${(lines?.positionAt(offset).line ?? 0) + 1}.`,
  }));
}

/** Kinds of tokens, which the parser's types name in a way that no module of ours can use. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };

function depthOf(json: string): number {
  const scanner = createScanner(json, true);
  let deepest = 0;
  let depth = 0;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) depth++;
    else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth--;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function readConfig(read: unknown, ruleNames: readonly string[], tell: Tell): ProjectConfig {
  if (!isRecord(read)) {
    tell('', 'The file must hold one object: { … }.');
    return EMPTY_CONFIG;
  }
  // Without what a key "__proto__" has made it inherit.
  const value: Record<string, unknown> = { ...read };
  for (const key of Object.keys(value))
    if (!KEYS.includes(key)) tell(key, `Unknown key. Known are ${KEYS.join(', ')}.`);
  if (value.confidence !== undefined && !isConfidence(value.confidence))
    tell('confidence', `It must be one of ${CONFIDENCES.join(', ')}.`);
  if (value.reading !== undefined && !isReaderName(value.reading))
    tell('reading', `It must be one of ${READER_NAMES.join(', ')}.`);
  if (value.root !== undefined && typeof value.root !== 'boolean') tell('root', 'It must be true or false.');
  return {
    ...(isConfidence(value.confidence) && { confidence: value.confidence }),
    ...(isReaderName(value.reading) && { reading: value.reading }),
    root: value.root === true,
    rules: readRules(value.rules, ruleNames, tell),
    include: readGlobs(value.include, 'include', tell),
    exclude: readGlobs(value.exclude, 'exclude', tell),
    ...(value.actors !== undefined && { lexicon: readLexicon(value.actors, tell) }),
    ignored: readIgnored(value.ignored, tell),
  };
}

function readGlobs(value: unknown, at: string, tell: Tell): readonly string[] {
  const globs = readStrings(value, at, tell);
  const problem = globProblem(globs);
  if (problem) tell(at, problem);
  return problem ? [] : globs;
}

function readWords(value: unknown, at: string, tell: Tell): readonly string[] {
  const words = readStrings(value, at, tell);
  const fitting = words.filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS);
  if (fitting.length < words.length)
    tell(at, `At most ${MOST_WORDS} entries of at most ${LONGEST_WORD} letters count.`);
  return fitting;
}

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
    if (LISTS.includes(name)) rules[name] = readWords(setting, at, tell);
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
