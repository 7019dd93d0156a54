import type { FoundAttribution } from '../../../../server/src/article/attribution/linking';

/**
 * An example, written as its answer: {source}, <cue> and [content], each with the number of its attribution behind the
 * closing bracket where there are several ("{She}1 <said>1 [it was late]1"). The text is what is left without them.
 */
export function strip(marked: string): string {
  return marked.replace(/[{}<>[\]](?:[1-9]{1,2}(?![\d%]))?/g, '');
}

/** The text with the attributions written into it. */
export function show(text: string, attributions: readonly FoundAttribution[]): string {
  const numbers = new Map<string, { span: FoundAttribution['cue'][number]; brackets: string; number: string }>();
  attributions.forEach(({ source, cue, content }, i) => {
    const put = (spans: FoundAttribution['cue'], brackets: string): void => {
      for (const span of spans) {
        const key = `${brackets}${span.start}-${span.end}`;
        const number = (numbers.get(key)?.number ?? '') + (attributions.length > 1 ? String(i + 1) : '');
        numbers.set(key, { span, brackets, number });
      }
    };
    put(source, '{}');
    put(cue, '<>');
    put(content, '[]');
  });
  const inserts = [...numbers.values()].flatMap(({ span, brackets, number }) => [
    { at: span.start, closes: false, text: brackets[0] },
    { at: span.end, closes: true, text: brackets[1] + number },
  ]);
  inserts.sort((a, b) => b.at - a.at || Number(a.closes) - Number(b.closes));
  return inserts.reduce((out, { at, text: insert }) => out.slice(0, at) + insert + out.slice(at), text);
}
