import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { weighedBlocks } from '../../src/article/outline/find-headings';
import type { HeadingFeature } from '../../src/article/outline/heading-feature';
import { readPage } from '../../src/text/read-page';
import { readDocuments } from '../corpora';
import { inAllHabits, type OutlineDocument } from './habits';

interface Example {
  readonly features: readonly HeadingFeature[];
  readonly heading: boolean;
}

const EPOCHS = 60;
const RATE = 0.05;
const L2 = 2e-4;

/** Every short line of every document in every habit, and whether it is a heading. */
export function examplesOf(documents: readonly OutlineDocument[]): Example[] {
  return documents.flatMap(inAllHabits).flatMap(({ text, headings }) => {
    const { blocks, features } = weighedBlocks(readPage(text, 'plaintext'));
    return blocks.flatMap((block, i) => {
      const heading = headings.some(([start, end]) => start <= block.start && block.start < end);
      return features[i].length === 0 || block.kind === 'rule' ? [] : [{ features: features[i], heading }];
    });
  });
}

/** Logistic regression by AdaGrad with L2, in the order of the documents: the same weights every time. */
export function train(examples: readonly Example[]): Map<HeadingFeature, number> {
  const weights = new Map<HeadingFeature, number>();
  const squares = new Map<HeadingFeature, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, heading } of examples) {
      const score = features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
      const error = (heading ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        const gradient = error - L2 * weight;
        const square = (squares.get(feature) ?? 1e-2) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, weight + (RATE * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

/** Where the weights stand: source code, since they are few enough to be read. */
const WEIGHTS_FILE = fileURLToPath(new URL('../../src/article/outline/heading-weights.ts', import.meta.url));

/** Learns the weights of the heading features from the corpus in `<data>/outline` and writes them as a table that people can read. */
export function trainHeadings(data: string): void {
  const weights = train(examplesOf(readDocuments<OutlineDocument>(data, 'outline', 'train')));
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${keyOf(feature)}: ${weight},`);
  const source = [
    "import type { HeadingFeature } from './heading-feature';",
    '',
    '/**',
    ' * How much each mark speaks for a heading (above 0) or against one, in log-odds.',
    ' * Learnt and written by `server/training/outline/train-headings.ts`: change that, not this.',
    ' */',
    'export const HEADING_WEIGHTS: Readonly<Partial<Record<HeadingFeature, number>>> = {',
    ...rows,
    '};',
    '',
  ];
  writeFileSync(WEIGHTS_FILE, source.join('\n'));
}

/** As the formatter writes property names. */
function keyOf(feature: string): string {
  return /^[a-z]+$/.test(feature) ? feature : `'${feature}'`;
}
