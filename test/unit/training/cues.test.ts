import { deepEqual, ok } from 'node:assert/strict';
import { CUE_CLASSES } from '../../../server/src/english/telling';
import { readPage } from '../../../server/src/text/read-page';
import { labelledCues, readCueClasses } from '../../../server/training/encoder/cues';

describe('cues whose class is known', () => {
  it('are some hundred, of every class', () => {
    const classes = [...readCueClasses().values()].flatMap((of) => [...of.values()]);
    ok(classes.length >= 400);
    deepEqual(new Set(classes), new Set(CUE_CLASSES));
  });

  it('are found by where they begin, with the class that the list has', () => {
    const text = 'Ida Moe set out to explain it. “It leaks,” Moe said.';
    const [setOut, said] = [text.indexOf('set out'), text.indexOf('said')];
    const attributions = [
      { source: [], cue: [[setOut, setOut + 7]] as [number, number][], content: [] },
      { source: [], cue: [[said, said + 4]] as [number, number][], content: [] },
    ];
    const page = readPage(text, 'plaintext');
    const found = labelledCues(page, { id: 'd', text, attributions }, new Map([[setOut, 'thought']]));
    deepEqual(found, [{ tokens: [2, 3], label: CUE_CLASSES.indexOf('thought'), listed: CUE_CLASSES.indexOf('act') }]);
  });
});
