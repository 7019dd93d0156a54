import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Overview } from './overview';
import { words } from './words';

/** The claims as a table for a spreadsheet: a header, then a row each. A cell that a spreadsheet would take for a formula is told to be text. */
export function toCsv({ claims }: Overview): string {
  const { line, claim, who, how, kind, question } = words.columns;
  return stringify(
    claims.map((row) => [
      row.line,
      row.text,
      row.who,
      words.manners[row.manner],
      row.kind && words.kind(row.kind),
      row.question,
    ]),
    { header: true, columns: [line, claim, who, how, kind, question], escape_formulas: true },
  );
}
