import { isRecord } from '../text/json-values';
import { hashBytes } from './hash';

/**
 * The binary files that models ship in: eight bytes of magic, a JSON header, then aligned arrays.
 *
 * ```text
 * 0   "BYLINE" 0x1A 0x00
 * 8   u32  format version
 * 12  u32  length of the header in bytes
 * 16  u32  length of the whole file in bytes
 * 20  u32  checksum of all that follows: `hashBytes`
 * 24  header: JSON in ASCII, padded with spaces so that what follows starts on a multiple of 16
 *     sections: little-endian arrays, each starting on a multiple of 16
 * ```
 *
 * `server/training/write-model.ts` writes them.
 */

export const MODEL_NAMES = ['words', 'tagger', 'names', 'attribution', 'linking', 'claims'] as const;

/** The model that only the reading in full needs: it may be missing, and is opened when a text is first read so. */
export const ENCODER_NAME = 'encoder';

export type ModelName = (typeof MODEL_NAMES)[number] | typeof ENCODER_NAME;

/** The content of `<name>.bin` for every model that each reading needs. */
export type ModelFiles = Readonly<Record<(typeof MODEL_NAMES)[number], Uint8Array>>;

export const MODEL_MAGIC = [0x42, 0x59, 0x4c, 0x49, 0x4e, 0x45, 0x1a, 0x00] as const;
export const MODEL_FORMAT = 2;
export const SECTION_ALIGNMENT = 16;

/** Bytes before the header. */
export const PREAMBLE_LENGTH = 24;

export const SECTION_TYPES = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;

export type SectionType = keyof typeof SECTION_TYPES;

/** The arrays by the names of their types. */
export interface SectionArrays {
  i8: Int8Array;
  u8: Uint8Array;
  i16: Int16Array;
  u16: Uint16Array;
  i32: Int32Array;
  u32: Uint32Array;
  f32: Float32Array;
}

export type SectionArray<T extends SectionType = SectionType> = SectionArrays[T];

/** Where a section lies. `offset` is in bytes from the file's start, `length` in elements. */
export interface ModelSection {
  readonly type: SectionType;
  readonly offset: number;
  readonly length: number;
}

/** What the header says. */
export interface ModelHeader {
  readonly name: ModelName;
  /** `templateHash` of the features that the weights belong to: other features make other code refuse the file. */
  readonly template: string;
  readonly labels: readonly string[];
  /** Numbers the decoder needs: scales, table sizes, thresholds. */
  readonly settings: Readonly<Record<string, number>>;
  readonly sections: Readonly<Record<string, ModelSection>>;
}

/** Says why a model's file cannot be used; the message names the model. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** A checked model file; its arrays are views on the bytes it was opened from. */
export interface ModelFile {
  readonly header: ModelHeader;

  /**
   * The array of a section, without a copy where the bytes lie aligned in memory.
   * @param length in elements, where the caller knows it
   * @throws ModelError if there is no such section or it has another type or length
   */
  section<T extends SectionType>(name: string, type: T, length?: number): SectionArray<T>;

  /**
   * A number from the header.
   * @throws ModelError if the header has none of that name
   */
  setting(name: string): number;
}

/** What the code that opens a file expects of it. */
export interface ModelExpectation {
  readonly name: ModelName;
  readonly template: string;
  readonly labels: readonly string[];
}

/**
 * Checks a model's file and gives access to its arrays.
 * @throws ModelError if the file is empty, foreign, of another format version, truncated or damaged, or made for another
 * model, other features or other labels
 */
export function openModel(bytes: Uint8Array | undefined, expected: ModelExpectation): ModelFile {
  const fail = (why: string): never => {
    throw new ModelError(`model '${expected.name}': ${why}`);
  };
  if (!bytes || bytes.length === 0) return fail('the file is missing or empty');
  const header = readHeader(bytes, fail);
  if (header.name !== expected.name) fail(`the file holds the model '${header.name}'`);
  if (header.template !== expected.template) {
    fail(`trained with other features (${header.template}) than this version computes (${expected.template})`);
  }
  if (header.labels.join('\n') !== expected.labels.join('\n')) fail('trained with other labels');

  return {
    header,
    section<T extends SectionType>(name: string, type: T, length?: number): SectionArray<T> {
      const section = Object.hasOwn(header.sections, name) ? header.sections[name] : fail(`has no section '${name}'`);
      if (section.type !== type) fail(`section '${name}' is ${section.type}, not ${type}`);
      if (length !== undefined && section.length !== length) {
        fail(`section '${name}' has ${section.length} elements, not ${length}`);
      }
      return view(bytes, section) as SectionArray<T>;
    },
    setting(name) {
      return Object.hasOwn(header.settings, name) ? header.settings[name] : fail(`has no setting '${name}'`);
    },
  };
}

function view(bytes: Uint8Array, { type, offset, length }: ModelSection): SectionArray {
  const ArrayType = SECTION_TYPES[type];
  const start = bytes.byteOffset + offset;
  if (start % ArrayType.BYTES_PER_ELEMENT === 0) return new ArrayType(bytes.buffer as ArrayBuffer, start, length);
  return new ArrayType(bytes.slice(offset, offset + length * ArrayType.BYTES_PER_ELEMENT).buffer);
}

function readHeader(bytes: Uint8Array, fail: (why: string) => never): ModelHeader {
  if (MODEL_MAGIC.some((byte, i) => i < bytes.length && bytes[i] !== byte)) fail('not a model file');
  if (bytes.length < PREAMBLE_LENGTH) fail('the file is truncated');
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = numbers.getUint32(8, true);
  if (version !== MODEL_FORMAT) fail(`format version ${version}; this version reads ${MODEL_FORMAT}`);
  const headerLength = numbers.getUint32(12, true);
  const fileLength = numbers.getUint32(16, true);
  if (fileLength > bytes.length) fail(`the file is truncated: ${bytes.length} of ${fileLength} bytes`);
  if (fileLength < bytes.length) fail(`the file has ${bytes.length - fileLength} bytes too many`);
  if (PREAMBLE_LENGTH + headerLength > fileLength) fail('the header is damaged');
  // Weights that are a little wrong would be read without a word.
  if (hashBytes(bytes.subarray(PREAMBLE_LENGTH)) !== numbers.getUint32(20, true)) {
    fail('the file is damaged: its checksum is another one');
  }

  let json = '';
  for (let i = 0; i < headerLength; i++) json += String.fromCharCode(bytes[PREAMBLE_LENGTH + i]);
  let header: unknown;
  try {
    header = JSON.parse(json);
  } catch {
    fail('the header is damaged');
  }
  if (!isHeader(header)) return fail('the header is damaged');
  for (const [name, { type, offset, length }] of Object.entries(header.sections)) {
    const end = offset + length * SECTION_TYPES[type].BYTES_PER_ELEMENT;
    if (offset < PREAMBLE_LENGTH + headerLength || end > fileLength) fail(`section '${name}' lies outside the file`);
  }
  return header;
}

function isHeader(value: unknown): value is ModelHeader {
  if (!isRecord(value)) return false;
  const { name, template, labels, settings, sections } = value;
  return (
    typeof name === 'string' &&
    typeof template === 'string' &&
    Array.isArray(labels) &&
    labels.every((label) => typeof label === 'string') &&
    isRecord(settings) &&
    Object.values(settings).every((number) => typeof number === 'number') &&
    isRecord(sections) &&
    Object.values(sections).every(isSection)
  );
}

function isSection(value: unknown): value is ModelSection {
  return (
    isRecord(value) &&
    typeof value.type === 'string' &&
    Object.hasOwn(SECTION_TYPES, value.type) &&
    isCount(value.offset) &&
    isCount(value.length)
  );
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
