import { templateHash } from '../../learning/hash';
import { type ModelFiles, openModel } from '../../learning/model-file';
import { unpackRising } from '../../learning/packed';
import type { ClaimFeature, ClaimFeatures } from './features';
import { WEIGHTS } from './weights';
import { WORD_ROWS } from './word-features';

/** Features beside words, in the order of the network's columns. */
export const CLAIM_FEATURES = Object.keys(WEIGHTS) as readonly ClaimFeature[];

/** Changes when what the network is shown does, so that weights trained on something else are refused. */
export const CLAIMS_EXPECTATION = {
  name: 'claims',
  template: templateHash({ rows: WORD_ROWS, version: 1 }),
  labels: CLAIM_FEATURES,
} as const;

/** Says how likely a statement wants a source, by its words, its evidence and its place. */
export interface ClaimNetwork {
  /**
   * @param rows see `WordFeatures.read`
   * @returns the likelihood that an editor would want a source for the statement, 0 to 1
   */
  readonly read: (features: ClaimFeatures, rows: Uint32Array) => number;
}

/**
 * Opens the network that reads claims quickly: one hidden layer over the sum of a statement's words (after Joulin et al. 2017) and its features,
 * taught by the encoder.
 * @throws ModelError where the file is missing, damaged or made for another version
 */
export function openClaimNetwork(models: Pick<ModelFiles, 'claims'>): ClaimNetwork {
  const file = openModel(models.claims, CLAIMS_EXPECTATION);
  const [width, count] = [file.setting('hidden'), file.setting('rows')];
  const [scale, outBias] = [file.setting('scale'), file.setting('bias')];
  const places = new Uint16Array(WORD_ROWS);
  unpackRising(file.section('rows', 'u8'), count, 0, (row, i) => {
    places[row] = i + 1;
  });
  const words = file.section('words', 'i8', count * width);
  const features = file.section('features', 'f32', CLAIM_FEATURES.length * width);
  const bias = file.section('hidden.bias', 'f32', width);
  const out = file.section('out', 'f32', width);
  const columns = new Map(CLAIM_FEATURES.map((name, i) => [name, i * width]));

  return {
    read(own, rows) {
      const sums = new Float64Array(width);
      let known = 0;
      for (const row of rows) {
        const place = places[row];
        if (place === 0) continue;
        known++;
        for (let h = 0, from = (place - 1) * width; h < width; h++) sums[h] += words[from + h];
      }
      // Words count alike in long statements and in short ones.
      const share = scale / Math.sqrt(Math.max(1, known));
      const hidden = Float64Array.from(sums, (sum, h) => sum * share + bias[h]);
      for (const [name, amount] of own) {
        const from = columns.get(name) ?? 0;
        for (let h = 0; h < width; h++) hidden[h] += amount * features[from + h];
      }
      let odds = outBias;
      for (let h = 0; h < width; h++) odds += Math.max(0, hidden[h]) * out[h];
      return 1 / (1 + Math.exp(-odds));
    },
  };
}
