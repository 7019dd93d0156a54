import assert from 'node:assert/strict';
import { hashBytes } from '../../../server/src/learning/hash';
import { ModelError, openModel } from '../../../server/src/learning/model-file';
import { writeModel } from '../../../server/training/write-model';

const expected = { name: 'tagger', template: '0badcafe', labels: ['NOUN', 'VERB'] } as const;
const weights = Int8Array.of(-127, 0, 5);
const bias = Float32Array.of(0.5, -2);
const file = writeModel({ ...expected, settings: { scale: 0.25 }, sections: { weights, bias } });

describe('a model file', () => {
  it('gives back what was written', () => {
    const model = openModel(file, expected);
    assert.deepEqual(model.section('weights', 'i8'), weights);
    assert.deepEqual(model.section('bias', 'f32', 2), bias);
    assert.equal(model.setting('scale'), 0.25);
  });

  it('is read without a copy where it lies aligned, and by one where it does not', () => {
    assert.equal(openModel(file, expected).section('bias', 'f32').buffer, file.buffer);
    const shifted = new Uint8Array(file.length + 1).subarray(1);
    shifted.set(file);
    assert.deepEqual(openModel(shifted, expected).section('bias', 'f32'), bias);
  });

  it('is written the same every time', () => {
    assert.deepEqual(writeModel({ ...expected, settings: { scale: 0.25 }, sections: { weights, bias } }), file);
  });

  const changed = (at: number, byte: number): Uint8Array => {
    const copy = file.slice();
    copy[at] = byte;
    return copy;
  };
  const bad: [string, Uint8Array | undefined, RegExp][] = [
    ['missing', undefined, /missing or empty/],
    ['empty', new Uint8Array(0), /missing or empty/],
    ['foreign', new TextEncoder().encode('<!doctype html><title>404</title>'), /not a model file/],
    ['of a later format', changed(8, 9), /format version 9/],
    ['with a byte too many', Uint8Array.of(...file, 0), /1 bytes too many/],
    ['damaged in its header', changed(24, 0x7d), /the file is damaged/],
  ];
  for (const [what, bytes, message] of bad) {
    it(`that is ${what} is a clear error`, () => {
      assert.throws(() => openModel(bytes, expected), { name: 'ModelError', message });
    });
  }

  it('that is cut off anywhere is a clear error', () => {
    for (let length = 1; length < file.length; length++) {
      assert.throws(() => openModel(file.subarray(0, length), expected), /truncated/, `cut at ${length}`);
    }
  });

  it('with a bit flipped anywhere is a clear error', () => {
    for (let at = 0; at < file.length; at++) {
      for (const bit of [0, 3, 7]) {
        const flipped = changed(at, file[at] ^ (1 << bit));
        assert.throws(() => openModel(flipped, expected), ModelError, `bit ${bit} of byte ${at}`);
      }
    }
  });

  it('with the sign bits of two weights flipped is a clear error', () => {
    const weight = openModel(file, expected).header.sections.bias.offset + 3;
    const both = changed(weight, file[weight] ^ 0x80);
    both[weight + 4] ^= 0x80;
    assert.throws(() => openModel(both, expected), /checksum/);
  });

  it('made for another model, other features or other labels is refused', () => {
    assert.throws(() => openModel(file, { ...expected, name: 'names' }), /holds the model 'tagger'/);
    assert.throws(() => openModel(file, { ...expected, template: '00000000' }), /other features/);
    assert.throws(() => openModel(file, { ...expected, labels: ['VERB', 'NOUN'] }), /other labels/);
  });

  it('says which section or setting is not there', () => {
    const model = openModel(file, expected);
    assert.throws(() => model.section('rows', 'i8'), ModelError);
    assert.throws(() => model.section('weights', 'u8'), /'weights' is i8, not u8/);
    assert.throws(() => model.section('weights', 'i8', 4), /3 elements, not 4/);
    assert.throws(() => model.setting('toString'), /no setting 'toString'/);
  });
});

describe('the checksum of a model file', () => {
  const known: [string, number][] = [
    ['', 0x02cc5d05],
    ['a', 0x550d7456],
    ['abc', 0x32d153ff],
    ['Nobody inspects the spammish repetition', 0xe2293b2f],
  ];
  for (const [text, hash] of known) {
    it(`is xxHash32: of "${text}", aligned in memory or not`, () => {
      const bytes = new TextEncoder().encode(`12345${text}`);
      assert.equal(hashBytes(bytes.slice(5)), hash);
      assert.equal(hashBytes(bytes.subarray(5)), hash);
    });
  }
});
