import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Region, Result } from 'sarif';
import { version } from '../../../../package.json';
import type { Article } from '../../article/article';
import { RULES } from '../../rules';
import { fingerprintOf } from '../../rules/ignore';
import type { Finding, Severity } from '../../rules/rule';
import { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';

/** A file with what was found in it. */
export interface Found {
  /** As given on the command line. */
  readonly path: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

const LEVELS: Readonly<Record<Severity | 'off', Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'none',
  off: 'none',
};

/** Findings in SARIF 2.1.0 (OASIS), the format of code scanning services. Columns are UTF-16 code units, counted from 1. */
export function toSarif(files: readonly Found[]): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Byline',
            version,
            rules: RULES.map(({ meta }) => ({
              id: meta.name,
              shortDescription: { text: meta.summary },
              fullDescription: oneLine(meta.why),
              help: oneLine(meta.fix),
              defaultConfiguration: { level: LEVELS[meta.severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(resultsOf),
      },
    ],
  };
}

const oneLine = (text: string): { text: string } => ({ text: text.replace(/\s+/g, ' ') });

function resultsOf({ path, article, findings }: Found): Result[] {
  const lines = new LineIndex(article.page.text);
  const uri = uriOf(path);
  const at = (span: Span): Location => ({
    physicalLocation: { artifactLocation: { uri }, region: regionOf(lines, span) },
  });
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ meta }) => meta.name === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [at(finding)],
    relatedLocations: finding.related.map((related) => ({ ...at(related), message: { text: related.message } })),
    partialFingerprints: { 'byline/v1': fingerprintOf(article, finding) },
  }));
}

function regionOf(lines: LineIndex, { start, end }: Span): Region {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

/** Relative to the working directory where the file lies below it, as services expect it of a checkout. */
function uriOf(path: string): string {
  const [here, there] = [pathToFileURL(`${process.cwd()}/`).href, pathToFileURL(resolve(path)).href];
  return there.startsWith(here) ? there.slice(here.length) : there;
}
