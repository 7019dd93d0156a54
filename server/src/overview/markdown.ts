import { escapeMarkdown } from '../features/rich-text';
import type { Overview } from './overview';
import { inOneSentence, words } from './words';

/** The page as Markdown with two tables. Whatever comes from the text is escaped. */
export function toMarkdownPage(overview: Overview): string {
  const { name, role, times, direct, indirect } = words.speakerColumns;
  const parts = [`# ${escapeMarkdown(overview.title)}`, inOneSentence(overview)];
  if (overview.speakers.length > 0) {
    const rows = overview.speakers.map((row) => [
      row.name || words.nobody,
      row.role,
      row.sayings,
      row.direct,
      row.indirect,
    ]);
    parts.push(`## ${words.speakers}`, table([name, role, times, direct, indirect], rows));
  }
  const claims = overview.claims.map((row) => [
    row.line, row.text, row.who, words.manners[row.manner], row.kind && words.kind(row.kind), row.question,
    words.states[row.state], row.note, row.evidence, row.date,
  ]); // biome-ignore format: a row reads best on one line
  parts.push(`## ${words.claims}`, claims.length > 0 ? table(Object.values(words.columns), claims) : words.noClaims);
  return `${parts.join('\n\n')}\n`;
}

type CellValue = string | number | undefined;

function table(head: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  const show = (cells: readonly CellValue[]): string =>
    `| ${cells.map((cell) => escapeMarkdown(String(cell ?? '')).replaceAll('|', '\\|')).join(' | ')} |`;
  return [show(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(show)].join('\n');
}
