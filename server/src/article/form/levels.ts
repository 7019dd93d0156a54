/** Takes note of a signal's level: 0 and less is none, 1 and more is full. */
export type Add<Signal extends string> = (signal: Signal, level: number) => void;

/** `Object.entries` with the keys' own type. */
export const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] =>
  Object.entries(record) as [K, V][];
