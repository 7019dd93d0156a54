import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { changeReviews, type ReviewChange, type ReviewEntry, readReviews } from '../../../server/src/project/review';

/** The log after some changes, made one after the other. */
function logged(...changes: readonly ReviewChange[]): string {
  let text: string | undefined;
  for (const change of changes) text = changeReviews(text, change);
  assert.ok(text);
  return text;
}

const put = (entry: ReviewEntry, was?: ReviewEntry): ReviewChange => ({ kind: 'put', entry, was });
const FERRY = { file: 'ferry.txt', claim: 'The ferry lost two million crowns.' };
const BAKER = { file: 'bakers.txt', claim: '“Nobody will bake on Sundays.”' };

describe('the claim log', () => {
  it('has a line an entry, in an order that depends on nothing', () => {
    const one = logged(put({ ...FERRY, state: 'asked' }), put({ ...BAKER, note: 'call the guild' }));
    assert.equal(
      one,
      `{
  "claims": [
    {"file":"bakers.txt","claim":"“Nobody will bake on Sundays.”","note":"call the guild"},
    {"file":"ferry.txt","claim":"The ferry lost two million crowns.","state":"asked"}
  ]
}
`,
    );
    assert.equal(logged(put({ ...BAKER, note: 'call the guild' }), put({ ...FERRY, state: 'asked' })), one);
  });

  it('says one thing about a claim, whatever its case and punctuation', () => {
    const text = logged(
      put({ ...FERRY, state: 'asked' }),
      put({ ...FERRY, claim: 'the ferry lost two million crowns', state: 'checked' }),
    );
    assert.deepEqual(readReviews(text), [{ file: 'ferry.txt', claim: 'the ferry lost two million crowns', state: 'checked' }]); // biome-ignore format: one line
  });

  it('tells claims with the same words apart', () =>
    assert.equal(readReviews(logged(put(FERRY), put({ ...FERRY, nth: 2 }), put({ ...FERRY, nth: 1 })))?.length, 2));

  it('gives up what was noted under words that the claim has no more', () => {
    const old = { ...FERRY, claim: 'The ferry lost three million crowns.', note: 'annual report?' };
    assert.deepEqual(readReviews(logged(put(old), put(FERRY, old))), [FERRY]);
  });

  it('follows a file, and a folder with all that is in it', () => {
    const move = (from: string, to: string): ReviewChange => ({ kind: 'move', from, to });
    const files = (text: string) => readReviews(text)?.map(({ file }) => file);
    assert.deepEqual(files(logged(put(FERRY), put(BAKER), move('ferry.txt', 'old/ferry.txt'))), [
      'bakers.txt',
      'old/ferry.txt',
    ]);
    const inFolder = put({ ...FERRY, file: 'news/may/ferry.txt' });
    const beside = put({ ...BAKER, file: 'news/maybe.txt' });
    assert.deepEqual(files(logged(inFolder, beside, move('news/may', 'archive'))), [
      'archive/ferry.txt',
      'news/maybe.txt',
    ]);
  });

  it('forgets what it is told to', () => {
    assert.deepEqual(readReviews(logged(put(FERRY), put(BAKER), { kind: 'remove', file: 'ferry.txt', key: FERRY })), [BAKER]); // biome-ignore format: one line
    assert.deepEqual(readReviews(logged(put(FERRY), put(BAKER), { kind: 'drop', file: 'bakers.txt' })), [FERRY]);
  });

  it('is what its schema says, and what the schema refuses is not read', () => {
    const schema = JSON.parse(
      readFileSync(join(__dirname, '../../../server/schema/byline-review.schema.json'), 'utf8'),
    );
    const fits = new Ajv().compile(schema);
    const text = logged(put({ ...FERRY, nth: 2, state: 'asked', note: 'call', evidence: 'p. 3', date: '2026-05-04' }));
    assert.ok(fits(JSON.parse(text)), JSON.stringify(fits.errors));
    for (const wrong of [{}, { claims: [{ file: 'a.txt' }] }, { claims: [{ ...FERRY, state: 'believed' }] }]) {
      assert.equal(fits(wrong), false);
      assert.equal(readReviews(JSON.stringify(wrong)), undefined);
    }
  });

  it('keeps what a later version of it says besides', () =>
    assert.match(logged(put({ ...FERRY, reviewer: 'kd' } as ReviewEntry), put(BAKER)), /"reviewer":"kd"/));

  for (const [what, text] of Object.entries({
    'two versions that were merged': '{\n<<<<<<< ours\n  "claims": []\n}',
    'half a file': '{"claims": [{"file": "a.txt"',
    'another list': '[]',
    'an entry without words': '{"claims": [{"file": "a.txt"}]}',
    'a state that there is not': '{"claims": [{"file": "a.txt", "claim": "It rained.", "state": "believed"}]}',
  }))
    it(`is not written over where it holds ${what}`, () => assert.equal(changeReviews(text, put(FERRY)), undefined));
});
