import { templateHash } from '../../language/hash';
import { type ModelFile, type ModelFiles, openModel } from '../../language/model-file';
import { type Decoded, decode, LABELS } from './crf';
import { OFFSETS, TABLES, VOCABULARY_SIZE, type Vocabulary, WIDTH } from './features';
import { createKernel, type Gru, type Kernel, LARGEST, ONE, pairedAt } from './kernel/gru-kernel';

/** Changes when the features do, so that weights trained on others are refused. */
export const TEMPLATE = templateHash({ tables: TABLES, version: 1 });

/** What stands for 1 in the input of the first layer, which is normalised and rarely goes beyond 4. */
const INPUT_ONE = LARGEST / 8;

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
   */
  readonly read: (rows: Int32Array, startsBlock: Uint8Array) => Decoded;
}

/** @throws ModelError where the model is missing, damaged or made for other features */
export function createNetwork(models: ModelFiles, kernelOf: (size: number) => Kernel = createKernel): Network {
  const file = openModel(models.attribution, { name: 'attribution', template: TEMPLATE, labels: LABELS });
  const embedding = file.setting('embedding');
  const hidden = file.setting('hidden');
  const layers = file.setting('layers');
  const table = file.section('rows', 'i8', OFFSETS[WIDTH] * embedding);
  const scales = file.section('scales', 'f32', WIDTH);
  const normWeight = file.section('norm.weight', 'f32', embedding);
  const normBias = file.section('norm.bias', 'f32', embedding);
  const outWeight = file.section('out.weight', 'f32', LABELS.length * 2 * hidden);
  const outBias = file.section('out.bias', 'f32', LABELS.length);
  const transitions = file.section('transitions', 'f32', LABELS.length ** 2);
  const vocabulary = new Map<number, number>();
  file.section('vocabulary', 'u32', VOCABULARY_SIZE).forEach((hash, i) => {
    vocabulary.set(hash | 0, i + 1);
  });

  const { kernel, runs, input, output } = layOut(file, embedding, hidden, layers, kernelOf);
  const sum = new Float32Array(embedding);

  const embed = (rows: Int32Array, count: number): void => {
    const { integers } = kernel;
    for (let t = 0; t < count; t++) {
      sum.fill(0);
      for (let f = 0; f < WIDTH; f++) {
        const scale = scales[f];
        const from = rows[t * WIDTH + f] * embedding;
        for (let i = 0; i < embedding; i++) sum[i] += table[from + i] * scale;
      }
      let mean = 0;
      for (let i = 0; i < embedding; i++) mean += sum[i];
      mean /= embedding;
      let variance = 0;
      for (let i = 0; i < embedding; i++) variance += (sum[i] - mean) ** 2;
      const factor = 1 / Math.sqrt(variance / embedding + 1e-5);
      const to = 2 * input + t * embedding;
      for (let i = 0; i < embedding; i++) {
        const value = Math.round(((sum[i] - mean) * factor * normWeight[i] + normBias[i]) * INPUT_ONE);
        integers[to + i] = Math.max(-LARGEST, Math.min(LARGEST, value));
      }
    }
  };

  const emit = (count: number): Float32Array => {
    const { integers } = kernel;
    const width = 2 * hidden;
    const emissions = new Float32Array(count * LABELS.length);
    for (let t = 0; t < count; t++) {
      for (let k = 0; k < LABELS.length; k++) {
        let score = 0;
        const from = 2 * output + t * width;
        for (let i = 0; i < width; i++) score += outWeight[k * width + i] * integers[from + i];
        emissions[t * LABELS.length + k] = outBias[k] + score / ONE;
      }
    }
    return emissions;
  };

  return {
    vocabulary,
    file,
    read(rows, startsBlock) {
      const count = startsBlock.length;
      embed(rows, count);
      for (const run of runs) kernel.run(run, count);
      return decode(emit(count), transitions, startsBlock);
    },
  };
}

/** Puts the recurrent weights into the kernel's memory, and says where each layer reads and writes. */
function layOut(
  file: ModelFile,
  embedding: number,
  hidden: number,
  layers: number,
  kernelOf: (size: number) => Kernel,
): { kernel: Kernel; runs: Gru[]; input: number; output: number } {
  let size = 64; // nothing lies at address 0
  const floats = (count: number): number => {
    const at = size;
    size += (count + 3) & ~3;
    return at;
  };
  const integers = (count: number): number => floats((count + 1) >> 1);
  const n = 3 * hidden;
  const length = LONGEST_STRETCH + 4;
  const input = integers(length * embedding);
  const outputs = [integers(length * 2 * hidden), integers(length * 2 * hidden)];
  const scratch = { gates: floats(length * n), state: floats(hidden), rounded: integers(hidden), sums: floats(n) };
  const runs: Gru[] = [];
  const fill: ((kernel: Kernel) => void)[] = [];
  let from = input;
  let width = embedding;
  for (let layer = 0; layer < layers; layer++) {
    for (const direction of ['', '_reverse']) {
      const weights = (kind: 'ih' | 'hh', rows: number): { readonly at: number; readonly scale: number } => {
        const name = `gru.${layer}.weight_${kind}_l0${direction}`;
        const values = file.section(name, 'i16', n * rows);
        const at = integers(n * rows);
        // in the file they use all of 16 bits
        const finer = 32767 / LARGEST;
        fill.push((kernel) => {
          for (let j = 0; j < n; j++)
            for (let i = 0; i < rows; i++)
              kernel.integers[2 * at + pairedAt(i, j, n)] = Math.round(values[j * rows + i] / finer);
        });
        return { at, scale: file.setting(name) * finer };
      };
      const bias = (kind: 'ih' | 'hh'): number => {
        const values = file.section(`gru.${layer}.bias_${kind}_l0${direction}`, 'f32', n);
        const at = floats(n);
        fill.push((kernel) => kernel.floats.set(values, at));
        return at;
      };
      const inputWeights = weights('ih', width);
      const stateWeights = weights('hh', hidden);
      runs.push({
        ...scratch,
        input: from,
        width,
        hidden,
        inputWeights: inputWeights.at,
        inputBias: bias('ih'),
        inputScale: inputWeights.scale / (layer === 0 ? INPUT_ONE : ONE),
        stateWeights: stateWeights.at,
        stateBias: bias('hh'),
        stateScale: stateWeights.scale / ONE,
        output: outputs[layer % 2] + (direction ? hidden / 2 : 0),
        outputWidth: 2 * hidden,
        backwards: direction !== '',
      });
    }
    from = outputs[layer % 2];
    width = 2 * hidden;
  }
  const kernel = kernelOf(size);
  for (const put of fill) put(kernel);
  return { kernel, runs, input, output: from };
}
