import { hashBytes } from '../src/learning/hash';
import {
  MODEL_FORMAT,
  MODEL_MAGIC,
  type ModelHeader,
  type ModelName,
  type ModelSection,
  PREAMBLE_LENGTH,
  SECTION_ALIGNMENT,
  SECTION_TYPES,
  type SectionArray,
  type SectionType,
} from '../src/learning/model-file';

/** A model as training leaves it. */
export interface TrainedModel {
  readonly name: ModelName;
  readonly template: string;
  readonly labels: readonly string[];
  readonly settings?: Readonly<Record<string, number>>;
  /** In the order in which they are written. */
  readonly sections: Readonly<Record<string, SectionArray>>;
}

/** The bytes of a model's file: the same for the same model, whatever the day or the machine. */
export function writeModel({ name, template, labels, settings = {}, sections }: TrainedModel): Uint8Array {
  // Offsets stand in the header and depend on its length: they are counted from its end first, then moved.
  const table: Record<string, ModelSection> = {};
  let length = 0;
  for (const [key, array] of Object.entries(sections)) {
    table[key] = { type: typeOf(array), offset: length, length: array.length };
    length = align(length + array.byteLength);
  }
  const render = (base: number): string => {
    const moved = Object.entries(table).map(([key, section]) => [key, { ...section, offset: section.offset + base }]);
    const header: ModelHeader = { name, template, labels, settings, sections: Object.fromEntries(moved) };
    return ascii(JSON.stringify(header));
  };
  let base = 0;
  while (base < PREAMBLE_LENGTH + render(base).length) base = align(PREAMBLE_LENGTH + render(base).length);

  const bytes = new Uint8Array(base + length);
  const numbers = new DataView(bytes.buffer);
  bytes.set(MODEL_MAGIC);
  numbers.setUint32(8, MODEL_FORMAT, true);
  numbers.setUint32(12, base - PREAMBLE_LENGTH, true);
  numbers.setUint32(16, bytes.length, true);
  const header = render(base).padEnd(base - PREAMBLE_LENGTH, ' ');
  for (let i = 0; i < header.length; i++) bytes[PREAMBLE_LENGTH + i] = header.charCodeAt(i);
  for (const [key, array] of Object.entries(sections)) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + table[key].offset);
  }
  numbers.setUint32(20, hashBytes(bytes.subarray(PREAMBLE_LENGTH)), true);
  return bytes;
}

function typeOf(array: SectionArray): SectionType {
  const found = Object.entries(SECTION_TYPES).find(([, ArrayType]) => array instanceof ArrayType);
  if (!found) throw new TypeError('no section type for this array');
  return found[0] as SectionType;
}

const align = (length: number): number => Math.ceil(length / SECTION_ALIGNMENT) * SECTION_ALIGNMENT;

const ascii = (json: string): string =>
  json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
