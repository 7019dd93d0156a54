import type { SectionArray } from '../../../../server/src/learning/model-file';
import { SMALL } from './small-encoder';

type Rows = number[][];

/** The encoder in plain arithmetic, by the book and with nothing rounded: what the kernel is tested against. */
export class PlainEncoder {
  readonly #sections: Record<string, SectionArray>;

  constructor(sections: Record<string, SectionArray>) {
    this.#sections = sections;
  }

  /** Mean and pooled sum of each sentence's rows, side by side. */
  vectors(ids: readonly number[], shapes: readonly number[], sentences: readonly [number, number][]): Rows {
    const rows = this.#encode(ids, shapes);
    return sentences.map(([first, end]) => {
      const own = rows.slice(first, end);
      const shares = softmax(this.#layer('pool', own, true).map(([score]) => score));
      const sum = (weight: (t: number) => number) => own[0].map((_, i) => add(own.map((row, t) => weight(t) * row[i])));
      return [...sum(() => 1 / own.length), ...sum((t) => shares[t])];
    });
  }

  /** What speaks for each label of tokens in each row: of sources, cues and contents, of names, of classes of cues. */
  tokens(ids: readonly number[], shapes: readonly number[], shares: Readonly<Record<string, number>>): Rows {
    const rows = this.#encode(ids, shapes);
    const tasks = Object.entries(shares).map(([task, share]) =>
      this.#layer(task, rows, true).map((row) => row.map((v) => share * v)),
    );
    return rows.map((_, t) => tasks.flatMap((task) => task[t]));
  }

  /** Likelihoods of classes, then of kinds, for each sentence of a text. */
  judge(vectors: Rows, facts: Rows): Rows {
    const own = this.#layer(
      'sentence',
      vectors.map((v, i) => [...v, ...facts[i]]),
      true,
    ).map((row) => row.map(Math.tanh));
    const around = this.#convolve('wide', this.#convolve('near', own));
    const both = own.map((row, i) => [...row, ...around[i]]);
    const [classes, kinds] = ['class', 'kind'].map((name) => this.#layer(name, both, true).map(softmax));
    return classes.map((row, i) => [...row, ...kinds[i]]);
  }

  #encode(ids: readonly number[], shapes: readonly number[]): Rows {
    const { width, layers, factor } = SMALL;
    const row = (name: string, i: number, n: number) => Array.from(this.#sections[name].subarray(i * n, (i + 1) * n));
    const words = ids.map((id) => row('words', id, factor).map((w) => w * this.#sections['words.scale'][id]));
    let x = this.#layer('projection', words).map((r, t) =>
      r.map((v, i) => v + row('positions', t, width)[i] + row('shapes', shapes[t], width)[i]),
    );
    x = this.#norm('embedding', x);
    for (let l = 0; l < layers; l++) {
      const [query, key, value] = ['query', 'key', 'value'].map((name) => this.#layer(`${l}.${name}`, x));
      const mixed = query.map((q) => {
        const shares = softmax(key.map((k) => add(k.map((v, i) => v * q[i])) / Math.sqrt(width)));
        return q.map((_, i) => add(value.map((v, t) => shares[t] * v[i])));
      });
      x = this.#norm(`${l}.attention`, plus(x, this.#layer(`${l}.output`, mixed)));
      const up = this.#layer(`${l}.up`, x).map((r) => r.map((v) => (v / 2) * (1 + erf(v / Math.SQRT2))));
      x = this.#norm(`${l}.inner`, plus(x, this.#layer(`${l}.down`, up)));
    }
    return x;
  }

  #layer(name: string, rows: Rows, floats = false): Rows {
    const weights = this.#sections[floats ? `${name}.weight` : name];
    const scales = floats ? undefined : this.#sections[`${name}.scale`];
    const bias = this.#sections[`${name}.bias`];
    return rows.map((row) =>
      Array.from({ length: weights.length / row.length }, (_, j) => {
        const sum = add(row.map((v, i) => v * weights[j * row.length + i]));
        return sum * (scales?.[j] ?? 1) + (bias?.[j] ?? 0);
      }),
    );
  }

  #convolve(name: string, rows: Rows): Rows {
    const [weights, bias] = [this.#sections[`${name}.weight`], this.#sections[`${name}.bias`]];
    return rows.map((own, s) =>
      own.map((_, j) => {
        let sum = bias[j];
        for (let k = 0; k < 5; k++)
          rows[s + k - 2]?.forEach((v, i) => {
            sum += v * weights[(j * own.length + i) * 5 + k];
          });
        return Math.max(0, sum);
      }),
    );
  }

  #norm(name: string, rows: Rows): Rows {
    const [gain, bias] = [this.#sections[`${name}.gain`], this.#sections[`${name}.bias`]];
    return rows.map((row) => {
      const mean = add(row) / row.length;
      const deviation = Math.sqrt(add(row.map((v) => (v - mean) ** 2)) / row.length + 1e-12);
      return row.map((v, i) => ((v - mean) / deviation) * gain[i] + bias[i]);
    });
  }
}

const add = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0);
const plus = (a: Rows, b: Rows): Rows => a.map((row, t) => row.map((v, i) => v + b[t][i]));

function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((v) => Math.exp(v - top));
  const sum = add(powers);
  return powers.map((v) => v / sum);
}

/** By its series, which is exact to many digits where it is asked here. */
function erf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 60; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}
