import type { FailedReport, Report } from '../../features/report';
import { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import { printable } from './printable';

/** Columns that a quoted piece of text may take. */
const QUOTE_WIDTH = 100;

/**
 * A report for people to read: outline, actors, who says what, findings with their line and column.
 * @param text the text that the report's offsets belong to
 */
export function prettyReport(report: Report | FailedReport, text: string): string {
  if ('error' in report) return `${printable(report.path)}\n  ${printable(report.error)}\n`;
  const lines = new LineIndex(text);
  const place = ({ start }: Span): string => {
    const { line, character } = lines.positionAt(start);
    return `${line + 1}:${character + 1}`;
  };
  const quote = (span: Span): string => shorten(text.slice(span.start, span.end));
  const quoteAll = (spans: readonly Span[]): string =>
    shorten(spans.map((s) => text.slice(s.start, s.end)).join(' … '));
  const actorName = new Map(report.actors.map((actor) => [actor.id, actor.name]));

  const sections: [string, string[]][] = [
    ['Outline', report.headings.map((h) => `${'  '.repeat(h.level - 1)}${printable(h.text)}`)],
    [
      'Actors',
      report.actors.map((actor) => {
        const names = actor.aliases.length ? ` (${printable(actor.aliases.join(', '))})` : '';
        const roles = actor.roles.length ? `, ${printable(actor.roles.join('; '))}` : '';
        return `${printable(actor.name)}${names}: ${actor.type}${roles}; ${actor.mentions.length} × at ${actor.mentions.map(place).join(' ')}`;
      }),
    ],
    [
      'Who says what',
      report.attributions.map(({ source, cue, content, actor }) => {
        const name = actor !== null ? actorName.get(actor) : undefined;
        const who = name === undefined ? quoteAll(source) || '(nobody named)' : printable(name);
        return `${place(cue[0])}  ${who}  [${quoteAll(cue)}]  ${quoteAll(content)}`;
      }),
    ],
    [
      'Findings',
      report.diagnostics.map(
        (found) =>
          `${place(found)}  ${found.severity}  ${printable(found.message)}  (${found.rule})\n    ${quote(found)}`,
      ),
    ],
  ];
  const shown = sections.flatMap(([title, lines]) =>
    lines.length ? ['', title, ...lines.map((line) => `  ${line}`)] : [],
  );
  const genre = report.genre === 'prose' ? '' : `  (${report.genre}: no findings)`;
  return `${printable(report.path)}${genre}${shown.join('\n')}\n`;
}

function shorten(text: string): string {
  const line = printable(text.replace(/\s+/g, ' ').trim());
  return line.length > QUOTE_WIDTH ? `${line.slice(0, QUOTE_WIDTH - 1)}…` : line;
}
