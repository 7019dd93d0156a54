import assert from 'node:assert/strict';
import { classOfCue, tellsByItself } from '../../../../server/src/article/attribution/cue-class';
import { CUE_CLASSES, type CueClass } from '../../../../server/src/english/telling';
import { readPage } from '../../../../server/src/text/read-page';

describe('what a cue does', () => {
  /** The class of the cue in <angle brackets>, where the encoder has heard of every token that it is of a class, with such log-odds. */
  const classIn = (marked: string, heard?: CueClass, odds = 0): CueClass => {
    const start = marked.indexOf('<');
    const page = readPage(marked.replace(/[<>]/g, ''), 'plaintext');
    const scores = Float32Array.from({ length: page.tokens.length * CUE_CLASSES.length }, (_, i) =>
      CUE_CLASSES[i % CUE_CLASSES.length] === heard ? odds : 0,
    );
    return classOfCue(page, [{ start, end: marked.indexOf('>') - 1 }], () => (heard ? scores : undefined));
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

  it('is what the encoder hears where that speaks louder than the list', () => {
    const passed = 'The council <passed on> that the dam leaks.';
    assert.equal(classIn(passed), 'act');
    assert.equal(classIn(passed, 'speech', 0.5), 'act');
    assert.equal(classIn(passed, 'speech', 3), 'speech');
  });

  it("is speech where it is somebody's view, whatever the encoder hears", () => {
    assert.equal(classIn('In Ida Moe’s <view>, the dam is a mistake.', 'thought', 5), 'speech');
    assert.equal(classIn('They <view> the dam as a mistake.', 'act', 5), 'act');
  });

  it('is an act where it is a lie, however like speech that sounds', () => {
    assert.equal(classIn('The mayor <lied to> the committee.', 'speech', 5), 'act');
  });

  it('is what the encoder hears where no list has the word', () => {
    assert.equal(classIn('The engineers <dreamt up> a dam.', 'thought', 0.2), 'thought');
  });
});
