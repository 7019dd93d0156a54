import { createAnalyser } from '../../server/src/article/analyse';
import type { ModelFiles } from '../../server/src/learning/model-file';
import { check } from '../../server/src/rules';
import { processorTime, spreadOf } from './measure';
import type { Texts } from './texts';

/** How time grows with the text: it goes with the length to the power of `exponent`. */
export interface Growth {
  readonly times: readonly { readonly length: number; readonly milliseconds: number }[];
  readonly exponent: number;
}

/** Reads and checks texts of each length, several times where that is soon done. */
export function growthOf(models: ModelFiles, texts: Texts, lengths: readonly number[]): Growth {
  const analyse = createAnalyser(models);
  const once = (length: number): number => {
    const text = texts.unread(length);
    const start = processorTime();
    check(analyse(text));
    return processorTime() - start;
  };
  for (let i = 0; i < 5; i++) once(20_000);
  const times = lengths.map((length) => {
    const rounds = Math.max(1, Math.min(9, Math.round(1_000_000 / length)));
    return { length, milliseconds: spreadOf(Array.from({ length: rounds }, () => once(length))).median };
  });
  return { times, exponent: slopeOf(times.map((t) => [Math.log(t.length), Math.log(t.milliseconds)])) };
}

/** The slope of the line through points that fits best by least squares. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((p) => p[0]), mean((p) => p[1])];
  return mean((p) => (p[0] - x) * (p[1] - y)) / mean((p) => (p[0] - x) ** 2);
}
