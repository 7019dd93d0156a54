export interface Row {
  readonly name: string;
  readonly value: number;
  /** How many cases it is a share of. */
  readonly cases?: number;
}

/** Prints names to the left, figures with three decimals to the right. */
export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.name.length));
  for (const { name, value, cases } of rows) {
    console.log(`${name.padEnd(width)}  ${value.toFixed(3)}${cases === undefined ? '' : `  (n = ${cases})`}`);
  }
}
