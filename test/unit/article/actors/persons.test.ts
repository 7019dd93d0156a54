import assert from 'node:assert/strict';
import { actorsOf, mentionsOf } from './find';

/** Kind, actor, and the text with all mentions of the actor between brackets. */
type Examples = readonly (readonly [kind: string, name: string, marked: string])[];

function check(examples: Examples): void {
  for (const [kind, name, marked] of examples) {
    it(`${kind}: ${name}`, () => assert.equal(mentionsOf(marked.replaceAll(/\[\[|\]\]/g, ''), name), marked));
  }
}

describe('gender binds a pronoun', () => {
  check([
    ['to the object', 'Petra Vogel', 'Karl Lindner appointed [[Petra Vogel]] in 2003. [[She]] now chairs the board.'],
    ['to the object', 'Tom Brandt', 'Ida Holm sued [[Tom Brandt]] in May. [[He]] denied the charge.'],
    ['by an Indian name', 'Arjun Mehra', 'Priya Nair met [[Arjun Mehra]] in Pune. [[He]] was late.'],
    ['by an African name', 'Kwame Boateng', 'Aminata Sow blamed [[Kwame Boateng]]. [[He]] has left the country.'],
    ['by an Arabic name', 'Khalid Nasri', 'Fatima Zahir accused [[Khalid Nasri]] of fraud. [[He]] has fled.'],
    ['by a Slavic name', 'Dmitry Sokol', 'Svetlana Orlik replaced [[Dmitry Sokol]]. [[He]] resigned in June.'],
    ['by a title', 'Lindner', 'Mrs [[Lindner]] met Mr Vogel. [[She]] was late.'],
    [
      'to the only one of it',
      'Jon Holt',
      'Farida Lund spoke to farmer [[Jon Holt]] at the harbour. [[He]] called the plan madness.',
    ],
    [
      'to whom a spokeswoman speaks for',
      'Rolf Stein',
      'Ada Quill, a spokeswoman for Mayor [[Rolf Stein]], thought that [[he]] was ill.',
    ],
    [
      'by kin and a surname that two share',
      'Paulo Costa',
      'Police held Maria Costa and [[her husband]], [[Paulo Costa]]. [[He]] had hidden the money.',
    ],
    ['to nobody', 'Ida Holm', '[[Ida Holm]] came late. He waved, a witness said.'],
  ]);
});

describe('two of one surname', () => {
  check([
    [
      'by Mr and Mrs',
      'Ann Lindner',
      'Tom Lindner and [[Ann Lindner]] run the inn. Mr. Lindner cooks. Mrs. [[Lindner]] keeps the books.',
    ],
    [
      'by office',
      'Ray Lindner',
      'Gov. [[Ray Lindner]] and Sen. Ann Lindner are cousins. Gov. [[Lindner]] signed the bill.',
    ],
    ['by who was named last', 'Ole Moe', 'Ida Moe left. [[Ole Moe]] stayed, and [[Moe]] slept.'],
    ['a relative does not take over', 'Karl Moe', '[[Karl Moe]] came with [[his]] wife, Ida Moe. [[Moe]] spoke first.'],
    [
      'father and son',
      'Carl Brandholm Sr.',
      '[[Carl Brandholm Sr.]] founded the mill in 1950. Carl Brandholm Jr. sold it last year.',
    ],
    ['a king and his grandson', 'Osric II', 'King [[Osric II]] died. Osric III was crowned.'],
    ["a man of a woman's surname", 'Ann Lindner', '[[Ann Lindner]] runs the inn. Mr. Lindner keeps the books.'],
  ]);
});

describe('one person in several spellings', () => {
  check([
    ['a short given name', 'William Brandt', '[[William Brandt]] owns the mill. [[Bill Brandt]] bought it in 1999.'],
    ['a nickname between quotation marks', 'Robert "Bobby" Brandt', '[[Robert "Bobby" Brandt]] wept. [[Bobby Brandt]] had lost.'],
    ['without accents', 'José Núñez', '[[José Núñez]] resigned. [[Nunez]] was ill.'],
    ['initials', 'John Robert Holm', '[[J.R. Holm]] wrote it. [[John Robert Holm]] is [[an auditor]].'],
  ]);
}); // biome-ignore format: an example a line reads best

describe('a name in capitals', () => {
  const EXAMPLES: readonly (readonly [text: string, names: readonly string[]])[] = [
    ['Senator Ida Dahl arrived.\n\nDAHL: We had no warning.', ['Ida Dahl']],
    ['DAHL RESIGNS AT LAST\n\nIda Dahl resigned on Monday.', ['Ida Dahl']],
    ['DAHL, Ida, was sworn in. Ida Dahl smiled.', ['Ida Dahl']],
    ['IDA DAHL resigned on Monday.', ['IDA DAHL']],
  ];
  for (const [text, names] of EXAMPLES) {
    it(`is shown as it stands elsewhere: ${text}`, () => {
      const persons = actorsOf(text).filter(({ type }) => type === 'person');
      assert.deepEqual(
        persons.map(({ name }) => name),
        names,
      );
      for (const { aliases } of persons) assert.deepEqual(aliases, []);
    });
  }
});
