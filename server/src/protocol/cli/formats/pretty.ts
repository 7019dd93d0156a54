import pc from 'picocolors';
import type { Finding, Severity } from '../../../rules/rule';
import { printable } from '../printable';
import { type CheckedFile, type Format, placesIn } from './format';

/** Columns of the text that a code frame shows at most. */
const FRAME_WIDTH = 100;

/**
 * A line a finding for people and for whatever reads `file:line:column: severity: message`.
 * @param onTerminal adds colours, where the terminal and `NO_COLOR` let them be, the words in question, and a summary by rule
 */
export function pretty(onTerminal: boolean): Format {
  const colors = pc.createColors(onTerminal && pc.isColorSupported);
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.dim,
  };
  const rules = new Map<string, number>();
  let files = 0;
  let count = 0;

  const line = ({ path, article }: CheckedFile, finding: Finding, place: string): string => {
    const { severity, message, rule } = finding;
    const head = `${colors.bold(printable(path))}:${place}: ${paint[severity](severity)}: ${printable(message)} ${colors.dim(`(${rule})`)}\n`;
    return onTerminal
      ? `${head}    ${colors.dim('│')} ${paint[severity](shorten(article.page.text.slice(finding.start, finding.end)))}\n`
      : head;
  };
  return {
    file(file) {
      const placeOf = placesIn(file.article.page.text);
      files++;
      return file.findings
        .map((finding) => {
          count++;
          rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
          const place = placeOf(finding);
          return line(file, finding, `${place.line}:${place.column}`);
        })
        .join('');
    },
    end() {
      const byRule = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, times]) => `  ${times} ${rule}\n`);
      return `${onTerminal ? byRule.join('') : ''}${counted(count, 'finding')} in ${counted(files, 'file')}\n`;
    },
  };
}

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

function shorten(text: string): string {
  const line = printable(text.replace(/\s+/g, ' '));
  return line.length > FRAME_WIDTH ? `${line.slice(0, FRAME_WIDTH - 1)}…` : line;
}
