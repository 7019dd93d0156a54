import assert from 'node:assert/strict';
import { CarriedLines, NOWHERE } from '../../../server/src/protocol/carried';
import { LineIndex } from '../../../server/src/text/lines';

const THEN = 'The ferry left.\n\nAna Sule waited.\n\nNobody came.\n';

/** Where a word of the text as it was stands in the text as it is, and which offset its place leads back to. */
function carried(now: string, word: string): readonly [found: number, back: number] {
  const lines = new CarriedLines(THEN, now);
  const place = lines.positionAt(THEN.indexOf(word));
  return [new LineIndex(now).offsetAt(place), lines.offsetAt(place)];
}

describe('Places in a text that has changed since it was read', () => {
  it('are the same above a change, and move with the text below it', () => {
    const now = 'The ferry left.\n\nAna Sule and her brother waited.\nThey sang.\n\nNobody came.\n';
    for (const word of ['ferry', 'left', 'Nobody', 'came'])
      assert.deepEqual(carried(now, word), [now.indexOf(word), THEN.indexOf(word)], word);
  });

  it('are nowhere in a paragraph that has changed', () => {
    const now = 'The ferry left.\n\nAna Sule never waited.\n\nNobody came.\n';
    const lines = new CarriedLines(THEN, now);
    for (let at = now.indexOf('Ana'); at <= now.indexOf('waited.') + 'waited.'.length; at++)
      assert.equal(lines.offsetAt(new LineIndex(now).positionAt(at)), NOWHERE, now.slice(at));
  });

  it('are nowhere between the first change and the last', () => {
    const now = 'The ferry sank.\n\nAna Sule waited.\n\nNobody ever came.\n';
    const lines = new CarriedLines(THEN, now);
    assert.equal(lines.offsetAt({ line: 2, character: 3 }), NOWHERE);
  });

  it('move when a paragraph goes, or the last letter comes', () => {
    const gone = 'The ferry left.\n\nNobody came.\n';
    assert.deepEqual(carried(gone, 'came'), [gone.indexOf('came'), THEN.indexOf('came')]);
    const more = `${THEN}\n`;
    assert.deepEqual(carried(more, 'came'), [THEN.indexOf('came'), THEN.indexOf('came')]);
  });
});
