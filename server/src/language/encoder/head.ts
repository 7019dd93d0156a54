import type { ModelFile } from '../../learning/model-file';
import { JUDGED_KINDS, type Judgement, SENTENCE_CLASSES, type SentenceFacts } from './judgement';
import type { Kernel } from './kernel/kernel';
import type { FloatLayer, MemoryPlan } from './memory-plan';
import type { EncoderModel } from './model';

/** Numbers that a sentence's words are summed up in. */
export const SENTENCE_WIDTH = 128;

/** Numbers beside its words. */
const FACTS = 4;

/** Sentences that a convolution sees at once, the one in the middle included. */
const TAPS = 5;
const EACH_SIDE = (TAPS - 1) / 2;

/** Sentences on either side that bear on a judgement: those that two convolutions reach. */
export const REACH = 2 * EACH_SIDE;

/** Sentences that are judged at once: a bound on memory that no result depends on. */
const TOGETHER = 64;

const [CLASSES, KINDS] = [SENTENCE_CLASSES.length, JUDGED_KINDS.length];

/** The weights of a sentence's own sum: of its words' numbers, the mean and the pooled sum side by side, and of its facts. */
export function sentenceWeights(file: ModelFile, width: number) {
  const inputs = 2 * width + FACTS;
  const weights = file.section('sentence.weight', 'f32', SENTENCE_WIDTH * inputs);
  return {
    words: (i: number, j: number) => weights[j * inputs + i],
    facts: (i: number, j: number) => weights[j * inputs + 2 * width + i],
  };
}

/** What judges sentences by their numbers: two convolutions over neighbours (kernels of five), then one layer for all that is asked. */
export interface Head {
  readonly facts: FloatLayer;
  readonly near: FloatLayer;
  readonly wide: FloatLayer;
  readonly out: FloatLayer;
  readonly input: number;
  readonly output: number;
}

export function layOutHead(plan: MemoryPlan, { file, width }: EncoderModel): Head {
  const section = (name: string, length: number): Float32Array => file.section(name, 'f32', length);
  const convolution = (name: string): FloatLayer => {
    const weights = section(`${name}.weight`, SENTENCE_WIDTH * SENTENCE_WIDTH * TAPS);
    const bias = section(`${name}.bias`, SENTENCE_WIDTH);
    // (out, in, tap) in the file; computed over the rows of neighbours side by side, (tap, in).
    const weight = (i: number, j: number): number =>
      weights[(j * SENTENCE_WIDTH + (i % SENTENCE_WIDTH)) * TAPS + Math.floor(i / SENTENCE_WIDTH)];
    return plan.floatLayer(TAPS * SENTENCE_WIDTH, SENTENCE_WIDTH, weight, (j) => bias[j]);
  };
  const bias = section('sentence.bias', SENTENCE_WIDTH);
  const inputs = 2 * SENTENCE_WIDTH;
  const [classes, classBias] = [section('class.weight', CLASSES * inputs), section('class.bias', CLASSES)];
  const [kinds, kindBias] = [section('kind.weight', KINDS * inputs), section('kind.bias', KINDS)];
  return {
    facts: plan.floatLayer(FACTS, SENTENCE_WIDTH, sentenceWeights(file, width).facts, (j) => bias[j]),
    near: convolution('near'),
    wide: convolution('wide'),
    out: plan.floatLayer(
      inputs,
      CLASSES + KINDS,
      (i, j) => (j < CLASSES ? classes[j * inputs + i] : kinds[(j - CLASSES) * inputs + i]),
      (j) => (j < CLASSES ? classBias[j] : kindBias[j - CLASSES]),
    ),
    input: plan.room(4 * (TOGETHER + TAPS) * 2 * SENTENCE_WIDTH),
    output: plan.room(4 * TOGETHER * SENTENCE_WIDTH),
  };
}

/** Judges the sentences of a text. */
export function judge(kernel: Kernel, head: Head, facts: readonly SentenceFacts[], sums: Float32Array): Judgement[] {
  const n = facts.length;
  const numbers = Float32Array.from(facts.flatMap((f) => [f.attributed, f.quoted, +f.opensBlock, +f.opensText]));
  const own = run(kernel, head, head.facts, numbers, FACTS, n);
  for (let i = 0; i < own.length; i++) own[i] += sums[i];
  const values = map(kernel, head, own, kernel.tanh);
  const convolve = (layer: FloatLayer, input: Float32Array): Float32Array => {
    // Nothing stands in front of the first sentence and behind the last.
    const padded = new Float32Array((n + TAPS - 1) * SENTENCE_WIDTH);
    padded.set(input, EACH_SIDE * SENTENCE_WIDTH);
    return map(kernel, head, run(kernel, head, layer, padded, SENTENCE_WIDTH, n), kernel.relu);
  };
  const around = convolve(head.wide, convolve(head.near, values));
  const both = new Float32Array(2 * n * SENTENCE_WIDTH);
  for (let s = 0; s < n; s++) {
    const [from, to] = [s * SENTENCE_WIDTH, (s + 1) * SENTENCE_WIDTH];
    both.set(values.subarray(from, to), 2 * from);
    both.set(around.subarray(from, to), from + to);
  }
  const logits = run(kernel, head, head.out, both, 2 * SENTENCE_WIDTH, n);
  return facts.map((_, s) => readOut(kernel, head, logits.subarray(s * head.out.outputs, (s + 1) * head.out.outputs)));
}

/** A layer over `n` rows that begin `step` numbers apart. */
function run(
  { floats, dense }: Kernel,
  { input, output }: Head,
  { inputs, outputs, weights, bias }: FloatLayer,
  rows: Float32Array,
  step: number,
  n: number,
): Float32Array {
  const result = new Float32Array(n * outputs);
  for (let first = 0; first < n; first += TOGETHER) {
    const count = Math.min(TOGETHER, n - first);
    floats.set(rows.subarray(first * step, (first + count - 1) * step + inputs), input >> 2);
    dense(input, step, count, inputs, weights, bias, output, outputs);
    result.set(floats.subarray(output >> 2, (output >> 2) + count * outputs), first * outputs);
  }
  return result;
}

/** A function of the kernel over as many numbers as there are. */
function map(
  { floats }: Kernel,
  { output }: Head,
  values: Float32Array,
  change: (x: number, count: number) => void,
): Float32Array {
  const result = new Float32Array(values.length);
  for (let first = 0; first < values.length; first += TOGETHER * SENTENCE_WIDTH) {
    const some = values.subarray(first, first + TOGETHER * SENTENCE_WIDTH);
    floats.set(some, output >> 2);
    change(output, some.length);
    result.set(floats.subarray(output >> 2, (output >> 2) + some.length), first);
  }
  return result;
}

function readOut({ floats, likelihoods }: Kernel, { output }: Head, logits: Float32Array): Judgement {
  const at = output >> 2;
  const shares = (first: number, count: number): Float32Array => {
    floats.set(logits.subarray(first, first + count), at);
    likelihoods(output, count);
    return floats.slice(at, at + count);
  };
  const [classes, kinds] = [shares(0, CLASSES), shares(CLASSES, KINDS)];
  return { classes: named(SENTENCE_CLASSES, classes), kinds: named(JUDGED_KINDS, kinds) };
}

const named = <Name extends string>(names: readonly Name[], values: Float32Array): Record<Name, number> =>
  Object.fromEntries(names.map((name, i) => [name, values[i]])) as Record<Name, number>;
