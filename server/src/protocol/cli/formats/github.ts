import type { Severity } from '../../../rules/rule';
import { printableLines } from '../printable';
import { type Format, placesIn } from './format';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, which shows them beside the changed lines. */
export function github(): Format {
  return {
    file({ path, article, findings }) {
      const placeOf = placesIn(article.page.text);
      const lines = findings.map((finding) => {
        const { line, column, endLine, endColumn } = placeOf(finding);
        // Columns are only allowed within one line.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
        const properties = `file=${property(path)},line=${line},endLine=${endLine}${columns},title=${property(finding.rule)}`;
        return `::${COMMANDS[finding.severity]} ${properties}::${data(finding.message)}\n`;
      });
      return lines.join('');
    },
    unread: ({ path, error }) => `::error file=${property(path)},title=byline::${data(error)}\n`,
  };
}

const data = (text: string): string =>
  printableLines(text.replaceAll('%', '%25').replaceAll('\r', '%0D')).replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
