import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Signal, signalsOf } from '../../src/article/form/signals';
import { FORMS, type Form } from '../../src/article/forms';
import { findHeadings } from '../../src/article/outline/find-headings';
import { readPage } from '../../src/text/read-page';
import { HAND_WEIGHTS } from './hand-weights';
import { type LabelledForm, readLabelledForms, readTaughtForms } from './labelled';

type Weights = ReadonlyMap<Signal, Float64Array>;

interface Example {
  readonly id: string;
  readonly form: Form;
  readonly source: string;
  readonly signals: ReadonlyMap<Signal, number>;
}

const EPOCHS = 120;
const RATE = 0.25;
/** How strongly weights are held to those set by hand. */
const TETHER = 0.3;

const exampleOf = ({ id, form, source, text }: LabelledForm): Example => {
  const page = readPage(text, 'plaintext');
  return { id, form, source, signals: signalsOf(page, findHeadings(page)) };
};

/** Softmax regression by gradient descent, its weights tied to those set by hand. Every form weighs alike, however many texts it has. */
function train(examples: readonly Example[]): Weights {
  const hand = new Map(
    (Object.keys(HAND_WEIGHTS) as Signal[]).map((s) => [s, Float64Array.from(FORMS, (f) => HAND_WEIGHTS[s][f] ?? 0)]),
  );
  const weights = new Map([...hand].map(([signal, row]) => [signal, row.slice()]));
  const counts = FORMS.map((form) => examples.filter((e) => e.form === form).length);
  const strength = FORMS.map((_, f) => (counts[f] === 0 ? 0 : MEAN_TEXTS / counts[f]));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradients = new Map([...weights].map(([signal, row]) => [signal, new Float64Array(row.length)]));
    for (const { form, signals } of examples) {
      const shares = softmax(sumsOf(weights, signals));
      const importance = strength[FORMS.indexOf(form)];
      for (const [signal, level] of signals)
        FORMS.forEach((f, k) => {
          const row = gradients.get(signal);
          if (row) row[k] += importance * level * ((f === form ? 1 : 0) - shares[k]);
        });
    }
    for (const [signal, row] of weights) {
      const gradient = gradients.get(signal);
      const anchor = hand.get(signal);
      if (gradient && anchor)
        for (let k = 0; k < row.length; k++)
          row[k] += RATE * (gradient[k] / MEAN_TEXTS - (TETHER * (row[k] - anchor[k])) / 10);
    }
  }
  return weights;
}

/** Texts that a form counts as, whatever it has. */
const MEAN_TEXTS = 8;

function sumsOf(weights: Weights, signals: ReadonlyMap<Signal, number>): number[] {
  return FORMS.map((_, k) =>
    [...signals].reduce((sum, [signal, level]) => sum + level * (weights.get(signal)?.[k] ?? 0), 0),
  );
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / all);
}

/** The form found for each labelled text by weights that saw no text of its source. */
export function foundWithoutSource(data: string): { readonly form: Form; readonly found: Form; readonly id: string }[] {
  const labelled = readLabelledForms(data).map(exampleOf);
  const taught = readTaughtForms(data).map(exampleOf);
  const known = new Map<string, Weights>();
  return labelled.map(({ id, form, source, signals }) => {
    const weights = known.get(source) ?? train([...labelled, ...taught].filter((e) => e.source !== source));
    known.set(source, weights);
    const sums = sumsOf(weights, signals);
    return { id, form, found: FORMS[sums.indexOf(Math.max(...sums))] };
  });
}

const WEIGHTS_FILE = fileURLToPath(new URL('../../src/article/form/form-weights.ts', import.meta.url));

/** Learns what each signal says of a form and writes it as a table that people can read. */
export function trainForms(data: string): void {
  const weights = train([...readLabelledForms(data), ...readTaughtForms(data)].map(exampleOf));
  const rows = [...weights].map(([signal, row]) => {
    const cells = FORMS.flatMap((form, k) => {
      const rounded = Math.round(row[k] * 100) / 100;
      return rounded === 0 ? [] : [`${form}: ${rounded}`];
    });
    return `  ${/^\w+$/.test(signal) ? signal : `'${signal}'`}: { ${cells.join(', ')} },`;
  });
  const source = [
    "import type { Form } from '../forms';",
    "import type { Signal } from './signals';",
    '',
    '/**',
    ' * How much a signal at its full level speaks for a form (above 0) or against one.',
    ' * Learnt and written by `server/training/form/train-form.ts`: change that, not this.',
    ' */',
    '// biome-ignore format: a table reads best with a row a signal',
    'export const FORM_WEIGHTS: Readonly<Record<Signal, Readonly<Partial<Record<Form, number>>>>> = {',
    ...rows,
    '};',
    '',
  ];
  writeFileSync(WEIGHTS_FILE, source.join('\n'));
}
