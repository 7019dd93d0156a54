import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listedClassOf } from '../../src/article/attribution/cue-class';
import { CUE_CLASSES, type CueClass } from '../../src/english/telling';
import { firstFrom } from '../../src/text/first-from';
import type { Page } from '../../src/text/page';
import type { Document } from '../attribution/dump';

/**
 * What some hundred of PolNeAR's cues do, as one reader of this project sees it: for each document the offsets of cues, each with
 * the first letter of its class.
 */
const FILE = fileURLToPath(new URL('cues.txt', import.meta.url));

/** The classes that a reader gave to cues: by document, by the UTF-16 offset at which the cue begins. */
export function readCueClasses(): Map<string, Map<number, CueClass>> {
  const classOf = new Map(CUE_CLASSES.map((name) => [name[0], name]));
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [id, entries] = line.split('\t');
      const pairs = entries.split(' ').map((entry): [number, CueClass] => {
        const known = classOf.get(entry.slice(-1));
        if (!known) throw new Error(`no class of cues begins like '${entry}'`);
        return [Number.parseInt(entry, 10), known];
      });
      return [id, new Map(pairs)];
    }),
  );
}

/** A cue whose class is known: its tokens, the place of its class in `CUE_CLASSES`, and that of the class that the list has, -1 for none. */
export interface LabelledCue {
  readonly tokens: readonly number[];
  readonly label: number;
  readonly listed: number;
}

export function labelledCues(
  page: Page,
  { attributions = [] }: Document,
  classes: ReadonlyMap<number, CueClass>,
): LabelledCue[] {
  const { length, start, end } = page.tokens;
  return attributions.flatMap(({ cue }) => {
    const known = classes.get(Math.min(...cue.map(([from]) => from)));
    if (!known) return [];
    const tokens: number[] = [];
    for (const [from, to] of cue)
      for (let i = firstFrom(end, from + 1); i < length && start[i] < to; i++) tokens.push(i);
    const listed = listedClassOf(
      page.text,
      cue.map(([from, to]) => ({ start: from, end: to })),
    );
    return [{ tokens, label: CUE_CLASSES.indexOf(known), listed: listed ? CUE_CLASSES.indexOf(listed) : -1 }];
  });
}
