import { templateHash } from '../../learning/hash';
import { type ModelFile, type ModelFiles, openModel } from '../../learning/model-file';
import { type Decoded, decode, LABELS } from './crf';
import { OFFSETS, TABLES, VOCABULARY_SIZE, type Vocabulary, WIDTH } from './features';
import { createLabelKernel } from './kernel/create-kernel';
import {
  type Embedding,
  type Gru,
  LARGEST_INTEGER,
  type LabelKernel,
  type Linear,
  ONE,
  pairedAt,
} from './kernel/kernel';

/** Changes when the features do, so that weights trained on others are refused. */
export const TEMPLATE = templateHash({ tables: TABLES, version: 1 });

/** What stands for 1 in the input of the first layer, which is normalised and rarely goes beyond 4. */
const INPUT_ONE = LARGEST_INTEGER / 8;

/** A stretch is never longer than this; longer ones would need more memory than the kernel sets aside. */
export const LONGEST_STRETCH = 400;

/**
 * The tagger: rows summed and normalised (Ba, Kiros & Hinton 2016), two layers of bidirectional GRUs, and a CRF
 * (after Huang, Xu & Yu 2015). Reading a stretch depends on nothing that was read before.
 */
export interface Network {
  readonly vocabulary: Vocabulary;
  /** The model's file, for what else it holds. */
  readonly file: ModelFile;
  /**
   * @param rows `WIDTH` a token, `LONGEST_STRETCH` tokens at most
   * @param startsBlock 1 for the first token of a block
   * @returns how much speaks for each label, in log-odds, `LABELS.length` numbers a token
   */
  readonly emit: (rows: Int32Array, startsBlock: Uint8Array) => Float32Array;
  /** What such numbers come to. */
  readonly decode: (emissions: Float32Array, startsBlock: Uint8Array) => Decoded;
}

/** @throws ModelError where the model is missing, damaged or made for other features */
export function createNetwork(
  models: ModelFiles,
  kernelOf: (size: number) => LabelKernel = createLabelKernel,
): Network {
  const file = openModel(models.attribution, { name: 'attribution', template: TEMPLATE, labels: LABELS });
  const transitions = file.section('transitions', 'f32', LABELS.length ** 2);
  const vocabulary = new Map<number, number>();
  file.section('vocabulary', 'u32', VOCABULARY_SIZE).forEach((hash, i) => {
    vocabulary.set(hash | 0, i + 1);
  });
  const { kernel, embedding, layers, out } = layOut(file, kernelOf);

  return {
    vocabulary,
    file,
    decode: (emissions, startsBlock) => decode(emissions, transitions, startsBlock),
    emit(rows, startsBlock) {
      const count = startsBlock.length;
      kernel.words.set(rows, embedding.rows);
      kernel.embed(embedding, count);
      for (const layer of layers) kernel.gru(layer, count);
      kernel.linear(out, count);
      const emissions = new Float32Array(count * LABELS.length);
      for (let t = 0; t < count; t++) {
        const from = out.output + t * out.columns;
        emissions.set(kernel.floats.subarray(from, from + LABELS.length), t * LABELS.length);
      }
      return emissions;
    },
  };
}

/** The network's layers: one embedding, for each recurrent layer its two directions, and what labels are read from. */
interface Layers {
  readonly kernel: LabelKernel;
  readonly embedding: Embedding;
  readonly layers: readonly Gru[];
  readonly out: Linear;
}

/** Puts the weights into the memory of a kernel, and says where each layer reads and writes. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one map of a memory, read from top to bottom
function layOut(file: ModelFile, kernelOf: (size: number) => LabelKernel): Layers {
  const width = file.setting('embedding');
  const hidden = file.setting('hidden');
  let size = 64; // nothing lies at address 0
  const fill: ((kernel: LabelKernel) => void)[] = [];
  const room = (words: number): number => {
    const at = size;
    size += (words + 3) & ~3;
    return at;
  };
  const integers = (count: number): number => room((count + 1) >> 1);
  const floats = (name: string, count: number, columns = count): number => {
    const values = file.section(name, 'f32', count);
    const at = room(columns);
    fill.push((kernel) => kernel.floats.set(values, at));
    return at;
  };
  /** Weights of the file, a row for each output, as integers that `LARGEST_INTEGER` bounds, and what 1 stands for. */
  const weights = (name: string, outputs: number, inputs: number): { readonly at: number; readonly scale: number } => {
    const values = file.section(name, 'i8', outputs * inputs);
    const scales = file.section(`${name}.scales`, 'f32', outputs);
    const scale = (Math.max(...scales) * 127) / LARGEST_INTEGER;
    const columns = (outputs + 7) & ~7;
    const at = integers(columns * inputs);
    fill.push((kernel) => {
      for (let j = 0; j < outputs; j++)
        for (let i = 0; i < inputs; i++)
          kernel.integers[2 * at + pairedAt(i, j, columns)] = Math.round((values[j * inputs + i] * scales[j]) / scale);
    });
    return { at, scale };
  };

  const length = LONGEST_STRETCH + 4;
  const table = file.section('rows', 'i8', OFFSETS[WIDTH] * width);
  const embedding: Embedding = {
    rows: room(length * WIDTH),
    tables: WIDTH,
    table: room(table.length >> 2),
    width,
    scales: floats('scales', WIDTH),
    gain: floats('norm.weight', width),
    bias: floats('norm.bias', width),
    sum: room(width),
    output: integers(length * width),
    one: INPUT_ONE,
  };
  fill.push((kernel) => kernel.bytes.set(table, 4 * embedding.table));

  const outputs = [integers(length * 2 * hidden), integers(length * 2 * hidden)];
  const n = 3 * hidden;
  const scratch = { gates: room(length * n), state: room(hidden), rounded: integers(hidden), sums: room(n) };
  const layers: Gru[] = [];
  let from = { input: embedding.output, width, one: INPUT_ONE };
  for (let layer = 0; layer < file.setting('layers'); layer++) {
    for (const direction of ['', '_reverse']) {
      const input = weights(`gru.${layer}.weight_ih_l0${direction}`, n, from.width);
      const state = weights(`gru.${layer}.weight_hh_l0${direction}`, n, hidden);
      layers.push({
        ...scratch,
        input: from.input,
        width: from.width,
        hidden,
        inputWeights: input.at,
        inputBias: floats(`gru.${layer}.bias_ih_l0${direction}`, n),
        inputScale: input.scale / from.one,
        stateWeights: state.at,
        stateBias: floats(`gru.${layer}.bias_hh_l0${direction}`, n),
        stateScale: state.scale / ONE,
        output: outputs[layer % 2] + (direction ? hidden / 2 : 0),
        outputWidth: 2 * hidden,
        backwards: direction !== '',
      });
    }
    from = { input: outputs[layer % 2], width: 2 * hidden, one: ONE };
  }

  const last = weights('out.weight', LABELS.length, from.width);
  const columns = (LABELS.length + 7) & ~7;
  const out: Linear = {
    input: from.input,
    width: from.width,
    weights: last.at,
    columns,
    bias: floats('out.bias', LABELS.length, columns),
    scale: last.scale / ONE,
    output: room(length * columns),
  };
  const kernel = kernelOf(size);
  for (const put of fill) put(kernel);
  return { kernel, embedding, layers, out };
}
