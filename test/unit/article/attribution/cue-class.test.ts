import assert from 'node:assert/strict';
import { classOfCue, tellsByItself } from '../../../../server/src/article/attribution/cue-class';

describe('what a cue does', () => {
  /** The class of the cue in <angle brackets>. */
  const classIn = (marked: string): string => {
    const start = marked.indexOf('<');
    const text = marked.replace(/[<>]/g, '');
    return classOfCue(text, [{ start, end: marked.indexOf('>') - 1 }]);
  };

  const EXAMPLES: Readonly<Record<string, string>> = {
    'In Ida Moe’s <view>, the dam is a mistake.': 'speech',
    "Moe's <view is> that the dam leaks.": 'speech',
    'In her <opinion>, the dam leaks.': 'speech',
    'They <view> the dam as a mistake.': 'thought',
    'Her <belief> that the dam leaks is old.': 'thought',
    'The engineers <ordered> that the dam be closed.': 'act',
    'The survey <found> that the dam leaks.': 'document',
    'The engineers <harrumphed> that the dam leaks.': 'speech',
  };
  for (const [marked, expected] of Object.entries(EXAMPLES))
    it(`${expected}: ${marked}`, () => assert.equal(classIn(marked), expected));

  const BY_ITSELF: Readonly<Record<string, boolean>> = {
    'The bridge was <reportedly> closed.': true,
    'There are <reports> that the mayor fled.': true,
    'Leaders have retreated from <launching> a new attack.': false,
    'A plan for <shifting focus from> the port failed.': false,
  };
  for (const [marked, expected] of Object.entries(BY_ITSELF))
    it(`${expected ? 'tells' : 'tells nothing'} without a source: ${marked}`, () => {
      const start = marked.indexOf('<');
      assert.equal(tellsByItself(marked.replace(/[<>]/g, ''), [{ start, end: marked.indexOf('>') - 1 }]), expected);
    });
});
