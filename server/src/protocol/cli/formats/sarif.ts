import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Notification, Region, Result } from 'sarif';
import { version } from '../../../../../package.json';
import { fingerprintOf } from '../../../project/ignore';
import { RULES } from '../../../rules';
import type { Severity } from '../../../rules/rule';
import { LineIndex } from '../../../text/lines';
import type { Span } from '../../../text/span';
import { toJson } from '../printable';
import type { CheckedFile, Format, UnreadFile } from './format';

const LEVELS: Readonly<Record<Severity | 'off', Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** SARIF 2.1.0 (OASIS), the format of code scanning services. Columns are UTF-16 code units, counted from 1. */
export function sarif(): Format {
  const results: Result[] = [];
  const unread: Notification[] = [];
  return {
    file(file) {
      results.push(...resultsOf(file));
      return '';
    },
    unread(file) {
      unread.push(notificationOf(file));
      return '';
    },
    end: () => `${toJson(logOf(results, unread), 2)}\n`,
  };
}

function logOf(results: Result[], unread: Notification[]): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
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
              help: { ...oneLine(meta.fix), markdown: meta.fix },
              defaultConfiguration: { level: LEVELS[meta.severity] },
            })),
          },
        },
        invocations: [{ executionSuccessful: unread.length === 0, toolExecutionNotifications: unread }],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

const oneLine = (text: string): { text: string } => ({ text: text.replace(/\s+/g, ' ') });

/** In a message square brackets would make a link. */
const plain = (text: string): { text: string } => ({ text: text.replace(/[\\[\]]/g, '\\$&') });

function notificationOf({ path, error }: UnreadFile): Notification {
  return {
    level: 'error',
    message: plain(error),
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}

function resultsOf({ path, article, findings }: CheckedFile): Result[] {
  const lines = new LineIndex(article.page.text);
  const uri = uriOf(path);
  const at = (span: Span): Location => ({
    physicalLocation: { artifactLocation: { uri }, region: regionOf(lines, span) },
  });
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ meta }) => meta.name === finding.rule),
    level: LEVELS[finding.severity],
    rank: Math.round(finding.confidence * 100),
    message: plain(finding.message),
    locations: [at(finding)],
    relatedLocations: finding.related.map((related) => ({ ...at(related), message: plain(related.message) })),
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
