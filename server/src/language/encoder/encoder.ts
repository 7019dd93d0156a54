import { judge, layOutHead, SENTENCE_WIDTH, sentenceWeights } from './head';
import type { Judgement, SentenceFacts } from './judgement';
import { createKernel, type Kernel, LARGEST } from './kernel/kernel';
import { MemoryPlan, type WholeLayer } from './memory-plan';
import { type EncoderModel, SHAPE_ROWS } from './model';
import { layOutTokens, type TokenLayer } from './token-layer';
import type { Window } from './windows';

const EPSILON = 1e-12;

/** One layer of the encoder. */
interface Layer {
  readonly query: WholeLayer;
  /** Keys and values, side by side. */
  readonly memory: WholeLayer;
  readonly output: WholeLayer;
  readonly attentionNorm: Norm;
  readonly up: WholeLayer;
  readonly down: WholeLayer;
  readonly innerNorm: Norm;
}

interface Norm {
  readonly gain: number;
  readonly bias: number;
}

/** A half-open range of a window's rows. */
interface Rows {
  readonly first: number;
  readonly end: number;
}

/** What the encoder makes of a window. */
export interface WindowReading {
  /** `SENTENCE_WIDTH` numbers for each sentence. */
  readonly sums: Float32Array;
  /** For each piece of the sentences, the first of them first, what the layer of tokens says: `TokenLayer.columns` numbers. */
  readonly tokens: Float32Array;
}

/**
 * A BERT encoder (Devlin et al. 2019) whose layers multiply whole numbers (after Dettmers et al. 2022, a scale for each row of what
 * goes in and each column of the weights). What it makes of a window depends on nothing that was read before, and is the same to the
 * bit in every host.
 */
export interface Encoder {
  readonly tokens: TokenLayer;
  readonly encode: (window: Window) => WindowReading;
  /**
   * Judges the sentences of a running text, each by its own numbers and those of four on either side.
   * @param facts one a sentence, in document order
   * @param sums what `encode` gave for them, one behind the other
   */
  readonly judge: (facts: readonly SentenceFacts[], sums: Float32Array) => Judgement[];
}

/** Everything of the encoder that lies in memory. */
type Places = ReturnType<typeof layOut>;

/**
 * Puts the weights into a kernel.
 * @throws ModelError where the model's sections do not fit; another error where the host has no WebAssembly with vectors
 */
export function createEncoder(model: EncoderModel): Encoder {
  const plan = new MemoryPlan(model.file);
  const places = layOut(plan, model);
  const kernel = createKernel(plan.size);
  plan.fill(kernel);
  for (let i = 0; i < model.windows.rows; i++) kernel.words[(places.numbers >> 2) + i] = i;
  return {
    tokens: places.tokens,
    judge: (facts, sums) => judge(kernel, places.head, facts, sums),
    encode({ ids, shapes, sentences }) {
      const { width } = model;
      const own = { first: sentences[0]?.first ?? 0, end: sentences[sentences.length - 1]?.end ?? 0 };
      embed(kernel, places, model, ids, shapes);
      places.layers.forEach((layer, l) => {
        // Of the last layer's rows only those of the sentences are read.
        const wanted = l + 1 < places.layers.length ? { first: 0, end: ids.length } : own;
        apply(kernel, places, layer, model, ids.length, wanted);
      });
      const sums = new Float32Array(sentences.length * SENTENCE_WIDTH);
      sentences.forEach(({ first, end }, s) => {
        if (end === first) return;
        kernel.pool(places.x + 4 * first * width, end - first, width, places.pool, places.weights, places.pooled);
        const { weights, bias } = places.sentence;
        kernel.dense(places.pooled, 2 * width, 1, 2 * width, weights, bias, places.sums, SENTENCE_WIDTH);
        const at = places.sums >> 2;
        sums.set(kernel.floats.subarray(at, at + SENTENCE_WIDTH), s * SENTENCE_WIDTH);
      });
      return { sums, tokens: readTokens(kernel, places, width, own) };
    },
  };
}

/** What is told of the pieces of sentences, which lie one behind the other. */
function readTokens(kernel: Kernel, { x, wide, tokens }: Places, width: number, { first, end }: Rows): Float32Array {
  const rows = end - first;
  const { columns, layer } = tokens;
  const { inputs, outputs, weights, bias } = layer;
  kernel.dense(x + 4 * first * width, width, rows, inputs, weights, bias, wide, outputs);
  const said = new Float32Array(rows * columns);
  for (let t = 0; t < rows; t++) {
    const at = (wide >> 2) + t * outputs;
    said.set(kernel.floats.subarray(at, at + columns), t * columns);
  }
  return said;
}

function layOut(plan: MemoryPlan, model: EncoderModel) {
  const { file, width, inner, factor, pieces } = model;
  // Four rows are multiplied at once, from any row on.
  const rows = (model.windows.rows + 3 + 15) & ~15;
  const norm = (name: string): Norm => ({
    gain: plan.floats(`${name}.gain`, width),
    bias: plan.floats(`${name}.bias`, width),
  });
  const layers = Array.from(
    { length: model.layers },
    (_, l): Layer => ({
      query: plan.wholeLayer([`${l}.query`], width, width),
      memory: plan.wholeLayer([`${l}.key`, `${l}.value`], width, width),
      output: plan.wholeLayer([`${l}.output`], width, width),
      attentionNorm: norm(`${l}.attention`),
      up: plan.wholeLayer([`${l}.up`], width, inner),
      down: plan.wholeLayer([`${l}.down`], inner, width),
      innerNorm: norm(`${l}.inner`),
    }),
  );
  return {
    layers,
    table: plan.bytes('words', pieces * factor),
    tableScales: plan.floats('words.scale', pieces),
    projection: plan.wholeLayer(['projection'], factor, width, false),
    positions: plan.floats('positions', model.windows.rows * width),
    shapeTable: plan.floats('shapes', SHAPE_ROWS * width),
    embedding: norm('embedding'),
    pool: plan.floats('pool.weight', width),
    sentence: plan.floatLayer(2 * width, SENTENCE_WIDTH, sentenceWeights(file, width).words, () => 0),
    head: layOutHead(plan, model),
    tokens: layOutTokens(plan, model),
    ids: plan.room(4 * rows),
    shapes: plan.room(4 * rows),
    numbers: plan.room(4 * rows),
    x: plan.room(4 * rows * width),
    y: plan.room(4 * rows * width),
    wide: plan.room(4 * rows * Math.max(inner, 3 * width)),
    whole: plan.room(2 * rows * Math.max(inner, width)),
    scales: plan.room(4 * rows),
    keys: plan.room(4 * rows * 32),
    weights: plan.room(4 * rows),
    zero: plan.room(4 * rows * width),
    pooled: plan.room(4 * 2 * width),
    sums: plan.room(4 * SENTENCE_WIDTH),
  };
}

function embed(
  kernel: Kernel,
  places: Places,
  { width, factor }: EncoderModel,
  ids: Int32Array,
  shapes: Uint8Array,
): void {
  const rows = ids.length;
  kernel.words.set(ids, places.ids >> 2);
  kernel.words.set(shapes, places.shapes >> 2);
  kernel.lookUp(places.ids, rows, places.table, places.tableScales, factor, places.whole, places.scales);
  multiply(kernel, places, places.projection, { first: 0, end: rows }, places.x);
  kernel.addRows(places.x, places.numbers, rows, places.positions, width);
  kernel.addRows(places.x, places.shapes, rows, places.shapeTable, width);
  kernel.addNorm(places.x, places.zero, rows, width, places.embedding.gain, places.embedding.bias, EPSILON);
}

/** A layer over all rows of `x`, of which only some are wanted behind it. */
function apply(
  kernel: Kernel,
  places: Places,
  layer: Layer,
  { width, inner, heads }: EncoderModel,
  rows: number,
  { first, end }: Rows,
): void {
  const { y, wide, whole, scales } = places;
  const count = end - first;
  const x = places.x + 4 * first * width;
  kernel.quantise(places.x, rows, width, LARGEST, whole, scales);
  multiply(kernel, places, layer.memory, { first: 0, end: rows }, wide + 4 * width, 3 * width);
  multiply(kernel, places, layer.query, { first, end }, wide + 4 * 3 * first * width, 3 * width);
  kernel.attend(wide, rows, first, end, heads, places.keys, places.weights, y);
  const into = (input: number, of: WholeLayer, output: number): void => {
    kernel.quantise(input, count, of.inputs, LARGEST, whole, scales);
    multiply(kernel, places, of, { first: 0, end: count }, output);
  };
  into(y + 4 * first * width, layer.output, wide);
  kernel.addNorm(x, wide, count, width, layer.attentionNorm.gain, layer.attentionNorm.bias, EPSILON);
  into(x, layer.up, wide);
  kernel.gelu(wide, count * inner);
  into(wide, layer.down, y);
  kernel.addNorm(x, y, count, width, layer.innerNorm.gain, layer.innerNorm.bias, EPSILON);
}

/** A layer over rows of whole numbers, to rows of the output that begin `step` numbers apart. */
function multiply(
  kernel: Kernel,
  places: Places,
  { inputs, weights, scales, bias, outputs }: WholeLayer,
  { first, end }: Rows,
  output: number,
  step = outputs,
): void {
  const [whole, ofRows] = [places.whole + 2 * first * inputs, places.scales + 4 * first];
  kernel.linear(whole, ofRows, end - first, inputs, weights, scales, bias, output, outputs, step);
}
