import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../../src/article/attribution/crf';
import { OFFSETS, TABLES, WIDTH } from '../../src/article/attribution/features';
import { TEMPLATE } from '../../src/article/attribution/network';
import type { SectionArray } from '../../src/learning/model-file';
import { writeModel } from '../write-model';

/** Steps of a row's numbers to a standard deviation: finer ones change no label, and compress worse. */
const STEPS = 10;

/**
 * The model's file from the weights that training left in `<directory>/<name>.f32`: rows as bytes with a scale for each
 * table, other weights as bytes with a scale for each output.
 */
export function exportModel(
  directory: string,
  name: string,
  vocabulary: readonly number[],
  calibration: { readonly slope: number; readonly offset: number },
): Uint8Array {
  const shapes: { name: string; shape: number[] }[] = JSON.parse(readFileSync(join(directory, `${name}.json`), 'utf8'));
  const bytes = readFileSync(join(directory, `${name}.f32`));
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const settings: Record<string, number> = { ...calibration, layers: 0 };
  const sections: Record<string, SectionArray> = { vocabulary: Uint32Array.from(vocabulary, (hash) => hash >>> 0) };
  let at = 0;
  for (const { name: weight, shape } of shapes) {
    const values = all.subarray(at, at + shape.reduce((product, size) => product * size, 1));
    at += values.length;
    if (weight === 'rows') {
      settings.embedding = shape[1];
      Object.assign(sections, quantiseRows(values, shape[1], usedRows(directory)));
    } else if (weight.includes('.weight_') || weight === 'out.weight') {
      const { bytes, scales } = quantiseWeights(values, shape[1]);
      sections[weight] = bytes;
      sections[`${weight}.scales`] = scales;
      if (weight.includes('weight_hh')) settings.hidden = shape[1];
      if (weight.startsWith('gru.')) settings.layers = Math.max(settings.layers, Number(weight.split('.')[1]) + 1);
    } else {
      sections[weight] = values;
    }
  }
  return writeModel({ name: 'attribution', template: TEMPLATE, labels: LABELS, settings, sections });
}

/** Weights as bytes, with a scale for what leads to each output. */
function quantiseWeights(values: Float32Array, inputs: number): { bytes: Int8Array; scales: Float32Array } {
  const scales = Float32Array.from({ length: values.length / inputs }, (_, output) => {
    const own = values.subarray(output * inputs, (output + 1) * inputs);
    return own.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 127;
  });
  return { bytes: Int8Array.from(values, (value, i) => Math.round(value / scales[Math.floor(i / inputs)])), scales };
}

/** Rows that training never saw still hold the noise they started from: which ones are worth keeping. */
function usedRows(directory: string): Uint8Array {
  const used = new Uint8Array(OFFSETS[WIDTH]);
  for (const corpus of ['train', 'unlabelled']) {
    const bytes = readFileSync(join(directory, `${corpus}.rows`));
    for (const row of new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)) used[row] = 1;
  }
  return used;
}

function quantiseRows(
  values: Float32Array,
  width: number,
  used: Uint8Array,
): { rows: Int8Array; scales: Float32Array } {
  const rows = new Int8Array(values.length);
  const scales = new Float32Array(TABLES.length);
  TABLES.forEach((_, table) => {
    let squares = 0;
    let count = 0;
    for (let r = OFFSETS[table]; r < OFFSETS[table + 1]; r++) {
      if (!used[r]) continue;
      for (let i = r * width; i < (r + 1) * width; i++) squares += values[i] ** 2;
      count += width;
    }
    const scale = Math.sqrt(squares / Math.max(1, count)) / STEPS || 1;
    scales[table] = scale;
    for (let r = OFFSETS[table]; r < OFFSETS[table + 1]; r++) {
      if (!used[r]) continue;
      for (let i = r * width; i < (r + 1) * width; i++) {
        rows[i] = Math.max(-127, Math.min(127, Math.round(values[i] / scale)));
      }
    }
  });
  return { rows, scales };
}
