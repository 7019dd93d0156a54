import assert from 'node:assert/strict';
import {
  CLAIM_FEATURES,
  CLAIMS_EXPECTATION,
  openClaimNetwork,
} from '../../../../server/src/article/claims/claim-network';
import { PageWords } from '../../../../server/src/article/claims/statement-words';
import { WordFeatures } from '../../../../server/src/article/claims/word-features';
import { createReader } from '../../../../server/src/language/reader';
import { ModelError } from '../../../../server/src/learning/model-file';
import { packRising } from '../../../../server/src/learning/packed';
import { readPage } from '../../../../server/src/text/read-page';
import { loadModels } from '../../../../server/training/load-models';
import { writeModel } from '../../../../server/training/write-model';

/** Two hidden numbers: the first hears two words and the feature "blame", the second nothing but its bias. */
const claims = writeModel({
  ...CLAIMS_EXPECTATION,
  settings: { hidden: 2, rows: 2, scale: 0.5, bias: -1 },
  sections: {
    rows: packRising([7, 90_000], 0),
    words: Int8Array.of(4, 0, -2, 0),
    features: Float32Array.from(CLAIM_FEATURES.flatMap((name) => [name === 'blame' ? 3 : 0, 0])),
    'hidden.bias': Float32Array.of(0, 2),
    out: Float32Array.of(1, 0.25),
  },
});
const network = openClaimNetwork({ claims });
const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

describe('the network of claims', () => {
  const { read } = network;

  it('adds up words, each counting less the more there are, and features', () => {
    assert.equal(read(new Map(), Uint32Array.of(7)), sigmoid(-1 + 4 * 0.5 + 2 * 0.25));
    assert.equal(read(new Map(), Uint32Array.of(7, 90_000)), sigmoid(-1 + (2 * 0.5) / Math.SQRT2 + 2 * 0.25));
    assert.equal(read(new Map([['blame', 2]]), Uint32Array.of(7)), sigmoid(-1 + 4 * 0.5 + 6 + 2 * 0.25));
  });

  it('hears nothing below nothing, and no word that it does not know', () => {
    assert.equal(read(new Map(), Uint32Array.of(5, 90_000)), sigmoid(-1 + 2 * 0.25));
  });

  it('refuses a file that was made for other features', () => {
    assert.throws(() => openClaimNetwork({ claims: loadModels().linking }), ModelError);
  });
});

describe('words of claims', () => {
  const reader = createReader(loadModels());
  /** The rows of a text's only statement; `source` is whom an attribution names. */
  const rowsOf = (text: string, source = ''): Set<number> => {
    const reading = reader.read(readPage(text, 'plaintext'));
    const { page } = reading;
    const start = text.indexOf(source);
    const attributions = source ? [{ source: [{ start, end: start + source.length }], cue: [] }] : [];
    const words = new WordFeatures(new PageWords(reading), page, attributions, reader.words);
    return new Set(words.read(page.sentences[0]));
  };

  it('are the same for names and figures of a kind, and for all that is quoted', () => {
    assert.deepEqual(rowsOf('Paolo Greco paid 300 crowns.'), rowsOf('Anna Holm paid 415 crowns.'));
    assert.deepEqual(rowsOf('She called it “a sad day” at last.'), rowsOf('She called it “an old barn” at last.'));
  });

  it('are others for other words, another order, and where they are part of a source', () => {
    const text = 'The union blames the mayor.';
    assert.notDeepEqual(rowsOf(text), rowsOf('The union thanks the mayor.'));
    assert.notDeepEqual(rowsOf(text), rowsOf('The mayor blames the union.'));
    assert.notDeepEqual(rowsOf(text), rowsOf(text, 'The union'));
  });
});
