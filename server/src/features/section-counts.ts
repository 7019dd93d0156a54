import type { Article, Heading } from '../article/article';
import { vouches } from '../article/claims/vouching';
import type { Finding } from '../rules/rule';
import { firstWhere } from '../text/first-from';

/** What stands between a heading and the next one. */
export interface SectionCount {
  readonly heading: Heading;
  readonly questions: number;
  /** How many speak: actors, and everybody else once for each time. */
  readonly voices: number;
}

/** How much is asked and how many speak below each heading, up to the next. Takes time in proportion to the text. */
export function sectionCounts(
  { headings, attributions }: Article,
  findings: readonly Finding[],
): readonly SectionCount[] {
  const questions = headings.map(() => 0);
  const voices = headings.map(() => new Set<unknown>());
  const sectionOf = (offset: number): number => firstWhere(headings.length, (i) => headings[i].start > offset) - 1;
  for (const { start } of findings) {
    const section = sectionOf(start);
    if (section >= 0) questions[section]++;
  }
  for (const attribution of attributions) {
    const section = sectionOf(attribution.cue[0]?.start ?? attribution.content[0]?.start ?? 0);
    if (section >= 0 && vouches(attribution)) voices[section].add(attribution.actor ?? attribution);
  }
  return headings.map((heading, i) => ({ heading, questions: questions[i], voices: voices[i].size }));
}
