import type { Severity } from '../../../rules/rule';
import { LineIndex } from '../../../text/lines';
import { toJson } from '../printable';
import { type Format, listing } from './format';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** Reviewdog's diagnostic format: columns are bytes of UTF-8, counted from 1. */
export function rdjson(): Format {
  const item = listing();
  return {
    begin: () => '{"source":{"name":"byline"},"diagnostics":[',
    file({ path, article, findings }) {
      const { text } = article.page;
      const lines = new LineIndex(text);
      const position = (offset: number): object => {
        const { line, character } = lines.positionAt(offset);
        return { line: line + 1, column: new TextEncoder().encode(text.slice(offset - character, offset)).length + 1 };
      };
      const diagnostics = findings.map(({ rule, severity, message, start, end }) => ({
        message,
        location: { path, range: { start: position(start), end: position(end) } },
        severity: SEVERITIES[severity],
        code: { value: rule },
      }));
      return diagnostics.map((diagnostic) => item(toJson(diagnostic))).join('');
    },
    end: () => '\n]}\n',
  };
}
