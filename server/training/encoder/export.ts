import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENCODER_LABELS, ENCODER_TEMPLATE } from '../../src/language/encoder/model';
import type { WindowSettings } from '../../src/language/encoder/windows';
import { SECTION_TYPES, type SectionArray, type SectionType } from '../../src/learning/model-file';
import { writeModel } from '../write-model';

/** What `export.py` says of the files beside it. */
interface Exported {
  readonly sections: Readonly<Record<string, SectionType>>;
  readonly settings: Readonly<Record<string, number>>;
}

/** The model's file from what `export.py` left in `<work>/export/`: a file for each section, in the order of `sections.json`. */
export function exportEncoder(work: string, { most, context }: WindowSettings): Uint8Array {
  const folder = join(work, 'export');
  const { sections, settings } = JSON.parse(readFileSync(join(folder, 'sections.json'), 'utf8')) as Exported;
  const arrays = Object.entries(sections).map(([name, type]): [string, SectionArray] => {
    const { buffer, byteOffset, length } = readFileSync(join(folder, name));
    return [name, new SECTION_TYPES[type](buffer.slice(byteOffset, byteOffset + length))];
  });
  return writeModel({
    name: 'encoder',
    template: ENCODER_TEMPLATE,
    labels: ENCODER_LABELS,
    settings: { ...settings, context, window: most },
    sections: Object.fromEntries(arrays),
  });
}
