/** The same text in memory of its own. Engines cut slices of thirteen letters and more out of the whole text, which then lives as long as they. */
export function copyOf(slice: string): string {
  const units = new Array<number>(slice.length);
  for (let i = 0; i < units.length; i++) units[i] = slice.charCodeAt(i);
  return String.fromCharCode(...units);
}
