import { isReaderName, type ReaderName } from '../article/article';
import { type Form, isForm } from '../article/forms';
import type { Confidence } from '../rules/rule';
import { isConfidence } from '../rules/settings';
import { isRecord } from '../text/json-values';

/** How findings are shown as problems: with the severity of their rules, as hints, or not at all. */
const PROBLEMS = ['all', 'hints', 'none'] as const;
export type Problems = (typeof PROBLEMS)[number];

/** What a user can set for a document under `byline.` in an editor. */
export interface Settings {
  readonly enable: boolean;
  readonly confidence: Confidence;
  readonly reading: ReaderName;
  readonly markdownFindings: boolean;
  readonly problems: Problems;
  /** UTF-16 code units; longer documents are left alone. */
  readonly maxFileSize: number;
  readonly showGuesses: boolean;
  readonly highlightAttributions: boolean;
  readonly pronounHints: boolean;
  /** Counts over headings. */
  readonly codeLens: boolean;
  /** Globs from the workspace's folder; no entry means all files. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** What kind of text files are, by their path from the workspace's folder or a glob; what is not named is found. */
  readonly forms: Readonly<Record<string, Form>>;
  /** `byline.rules` as the user wrote it. */
  readonly rules: unknown;
}

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  confidence: 'balanced',
  reading: 'full',
  markdownFindings: false,
  problems: 'all',
  maxFileSize: 500_000,
  showGuesses: true,
  highlightAttributions: false,
  pronounHints: false,
  codeLens: false,
  include: [],
  exclude: [],
  forms: {},
  rules: {},
};

/** Reads the value of the section `byline`. Whatever is missing or of the wrong type has its default. */
export function readSettings(section: unknown): Settings {
  const read = <T>(
    key: string,
    fallback: T,
    fits: (value: unknown) => boolean = (v) => typeof v === typeof fallback,
  ): T => {
    const value = key.split('.').reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), section);
    return fits(value) ? (value as T) : fallback;
  };
  return {
    enable: read('enable', DEFAULT_SETTINGS.enable),
    confidence: read('confidence', DEFAULT_SETTINGS.confidence, isConfidence),
    reading: read('reading', DEFAULT_SETTINGS.reading, isReaderName),
    markdownFindings: read('markdown.findings', DEFAULT_SETTINGS.markdownFindings),
    problems: read('problems', DEFAULT_SETTINGS.problems, (v) => PROBLEMS.some((one) => one === v)),
    maxFileSize: read('maxFileSize', DEFAULT_SETTINGS.maxFileSize, (v) => typeof v === 'number' && v > 0),
    showGuesses: read('showGuesses', DEFAULT_SETTINGS.showGuesses),
    highlightAttributions: read('highlightAttributions', DEFAULT_SETTINGS.highlightAttributions),
    pronounHints: read('inlayHints.pronouns', DEFAULT_SETTINGS.pronounHints),
    codeLens: read('codeLens', DEFAULT_SETTINGS.codeLens),
    include: read('include', DEFAULT_SETTINGS.include, isStrings),
    exclude: read('exclude', DEFAULT_SETTINGS.exclude, isStrings),
    forms: readForms(read('forms', DEFAULT_SETTINGS.forms, isRecord)),
    rules: read('rules', DEFAULT_SETTINGS.rules, isRecord),
  };
}

/** The entries that name a form. */
const readForms = (forms: Readonly<Record<string, unknown>>): Record<string, Form> =>
  Object.fromEntries(Object.entries(forms).flatMap(([glob, form]) => (isForm(form) ? [[glob, form]] : [])));

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');
