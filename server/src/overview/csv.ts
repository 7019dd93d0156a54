import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Overview } from './overview';
import { words } from './words';

/** The claim log as a table for a spreadsheet: a header, then a row each. A cell that a spreadsheet would take for a formula is told to be text. */
export function toCsv({ claims }: Overview): string {
  return stringify(
    claims.map((row) => [
      row.line,
      row.text,
      row.who,
      words.manners[row.manner],
      row.kind && words.kind(row.kind),
      row.question,
      words.states[row.state],
      row.note,
      row.evidence,
      row.date,
    ]),
    { header: true, columns: Object.values(words.columns), escape_formulas: true },
  );
}
