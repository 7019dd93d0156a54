import { templateHash } from '../../learning/hash';
import { ModelError, type ModelFile, openModel } from '../../learning/model-file';
import { JUDGED_KINDS, type JudgedKind, SENTENCE_CLASSES, type Thresholds } from './judgement';
import { QUOTED, SHAPES } from './shapes';
import type { WindowSettings } from './windows';
import { WordPieces } from './word-pieces';

/** Changes when what the encoder is shown does, so that weights trained on something else are refused. */
export const ENCODER_TEMPLATE = templateHash({ shapes: SHAPES, facts: 4, version: 1 });
export const ENCODER_LABELS = [...SENTENCE_CLASSES, ...JUDGED_KINDS];

/** Shapes that a piece may have, inside quotation marks and outside. */
export const SHAPE_ROWS = 2 * QUOTED;

/** Numbers of a head of attention: what the kernel is made for. */
const HEAD_WIDTH = 32;

/** The encoder's file, with the sizes that everything in it follows. */
export interface EncoderModel {
  readonly file: ModelFile;
  readonly words: WordPieces;
  readonly pieces: number;
  readonly windows: WindowSettings;
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly inner: number;
  readonly factor: number;
  readonly thresholds: Thresholds;
}

// Every host of ours has it; neither of the libraries that shared code is compiled against declares it.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** @throws ModelError where the file is missing, damaged or made for another version */
export function openEncoder(bytes: Uint8Array | undefined): EncoderModel {
  const file = openModel(bytes, { name: 'encoder', template: ENCODER_TEMPLATE, labels: ENCODER_LABELS });
  const vocabulary = new TextDecoder().decode(file.section('vocabulary', 'u8')).replace(/\n$/, '').split('\n');
  const size = (name: string): number => file.setting(name);
  const width = size('width');
  const rows = file.section('positions', 'f32').length / width;
  const model = {
    file,
    words: new WordPieces(vocabulary),
    pieces: vocabulary.length,
    windows: { most: size('window'), context: size('context'), rows },
    layers: size('layers'),
    width,
    heads: size('heads'),
    inner: size('inner'),
    factor: size('factor'),
    thresholds: {
      strict: size('strict'),
      balanced: size('balanced'),
      thorough: size('thorough'),
      ...(Object.hasOwn(file.header.settings, 'kind.judgement') && { kinds: readKinds(size) }),
    },
  };
  const fits =
    width === model.heads * HEAD_WIDTH &&
    model.factor % 16 === 0 &&
    model.inner % 16 === 0 &&
    Number.isInteger(rows) &&
    model.windows.most + 2 <= rows;
  if (!fits) throw new ModelError("model 'encoder': its sizes do not fit together");
  return model;
}

const readKinds = (size: (name: string) => number): Record<JudgedKind, number> =>
  Object.fromEntries(JUDGED_KINDS.map((kind) => [kind, size(`kind.${kind}`)])) as Record<JudgedKind, number>;
