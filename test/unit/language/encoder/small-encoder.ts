import { TOKEN_LABELS } from '../../../../server/src/language/encoder/judgement';
import { ENCODER_LABELS, ENCODER_TEMPLATE } from '../../../../server/src/language/encoder/model';
import type { SectionArray } from '../../../../server/src/learning/model-file';
import { writeModel } from '../../../../server/training/write-model';

export const SMALL = { layers: 2, width: 32, heads: 1, inner: 48, factor: 16, context: 4, window: 20 };
export const ROWS = 26;
/** How much counts what it says of tokens: of speech, of names, of cues. */
export const SHARES = { tags: 0.5, names: 0.25, cues: 1 };

const WORDS =
  '[UNK] [CLS] [SEP] . , " a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9 \' - ? ! :';

/** The pieces that the small encoder knows: letters, figures and marks, at the start of a word and inside it. */
export const VOCABULARY = WORDS.split(' ').flatMap((piece) => (/^\w$/.test(piece) ? [piece, `##${piece}`] : [piece]));

/** Sections of an encoder with the layout of the real one, but small and untrained: the same numbers every time. */
export function smallSections(): Record<string, SectionArray> {
  const { layers, width, inner, factor } = SMALL;
  let x = 7;
  const next = (): number => {
    x = (Math.imul(x, 1664525) + 1013904223) | 0;
    return x / 2 ** 31;
  };
  const floats = (length: number, size = 1, middle = 0) => Float32Array.from({ length }, () => middle + size * next());
  const sections: Record<string, SectionArray> = {
    vocabulary: new TextEncoder().encode(VOCABULARY.join('\n')),
  };
  const whole = (name: string, outputs: number, inputs: number): void => {
    sections[name] = Int8Array.from({ length: outputs * inputs }, () => Math.round(127 * next()));
    sections[`${name}.scale`] = floats(outputs, 0.0005, 0.003);
  };
  const norm = (name: string): void => {
    sections[`${name}.gain`] = floats(width, 0.2, 1);
    sections[`${name}.bias`] = floats(width, 0.2);
  };
  whole('words', VOCABULARY.length, factor);
  whole('projection', width, factor);
  sections.positions = floats(ROWS * width, 0.3);
  sections.shapes = floats(10 * width, 0.3);
  norm('embedding');
  for (let l = 0; l < layers; l++) {
    for (const [name, outputs, inputs] of [
      ...['query', 'key', 'value', 'output'].map((name) => [name, width, width] as const),
      ['up', inner, width] as const,
      ['down', width, inner] as const,
    ]) {
      whole(`${l}.${name}`, outputs, inputs);
      sections[`${l}.${name}.bias`] = floats(outputs, 0.2);
    }
    norm(`${l}.attention`);
    norm(`${l}.inner`);
  }
  for (const [name, outputs, inputs] of [
    ['pool', 1, width],
    ['sentence', 128, 2 * width + 4],
    ['near', 128, 128 * 5],
    ['wide', 128, 128 * 5],
    ['class', 4, 256],
    ['kind', 7, 256],
    ['tags', TOKEN_LABELS.speech, width],
    ['names', TOKEN_LABELS.names, width],
    ['cues', TOKEN_LABELS.cues, width],
  ] as const) {
    sections[`${name}.weight`] = floats(outputs * inputs, 2 / Math.sqrt(inputs));
    sections[`${name}.bias`] = floats(outputs, 0.2);
  }
  return sections;
}

/**
 * The file of the small encoder.
 * @param tasks of tokens that it has weights for
 */
export function smallEncoder(tasks: readonly string[] = Object.keys(SHARES)): Uint8Array {
  const sections = Object.entries(smallSections()).filter(([name]) => {
    const [part] = name.split('.');
    return !Object.hasOwn(SHARES, part) || tasks.includes(part);
  });
  return writeModel({
    name: 'encoder',
    template: ENCODER_TEMPLATE,
    labels: ENCODER_LABELS,
    settings: { ...SMALL, strict: 0.8, balanced: 0.6, thorough: 0.4, tagShare: SHARES.tags, nameShare: SHARES.names },
    sections: Object.fromEntries(sections),
  });
}
