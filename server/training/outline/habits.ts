/** An article with its headings as spans; the first, where it stands at the very beginning, is the title. */
export interface OutlineDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly headings: readonly (readonly [number, number])[];
}

/** How people mark the headings of sections in plain text; `n` is the heading's number. */
const HABITS: readonly ((heading: string, n: number) => string)[] = [
  (heading) => heading,
  (heading) => `  ${heading}`,
  (heading) => heading.toUpperCase(),
  (heading) => `${heading}\n${'-'.repeat(heading.length)}`,
  (heading, n) => `${n}. ${heading}`,
];

/** The same document with its section headings marked in every habit; the title stays as it is. */
export function inAllHabits(document: OutlineDocument): OutlineDocument[] {
  return HABITS.map((mark) => {
    const headings: [number, number][] = [];
    let text = '';
    let at = 0;
    for (const [n, [start, end]] of [...document.headings].sort((a, b) => a[0] - b[0]).entries()) {
      text += document.text.slice(at, start);
      const heading = document.text.slice(start, end);
      const shown = start === 0 ? heading : mark(heading, n);
      headings.push([text.length, text.length + shown.length]);
      text += shown;
      at = end;
    }
    return { ...document, text: text + document.text.slice(at), headings };
  });
}
