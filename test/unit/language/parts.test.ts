import assert from 'node:assert/strict';
import { partNames } from '../../../server/src/language/names/parts';
import type { DraftName, NamedPage } from '../../../server/src/language/names/read-labels';
import type { NameType } from '../../../server/src/language/reading';
import { hashLower } from '../../../server/src/learning/hash';

/** Names in brackets, each with its type behind a bar; tokens are parted by spaces. */
function part(marked: string): string[] {
  const drafts: DraftName[] = [];
  const tokens: string[] = [];
  for (const piece of marked.split(/(\[.*?\])/)) {
    const [words, type] = piece.replace(/[[\]]/g, '').split('|');
    const first = tokens.length;
    tokens.push(...words.split(' ').filter(Boolean));
    if (type) drafts.push({ first, end: tokens.length, type: type as NameType });
  }
  const lower = tokens.map((token) => hashLower(token));
  const document = { forms: { lower, bits: new Uint8Array(tokens.length) }, listed: new Int32Array(tokens.length) };
  return partNames(document as unknown as NamedPage, drafts).map(
    ({ first, end, type }) => `${type}: ${tokens.slice(first, end).join(' ')}`,
  );
}

describe('what was taken for one name', () => {
  const examples: [what: string, marked: string, names: string[]][] = [
    ['is a body and a person', "[Norfin 's Emma Larsen|person] spoke", ['organization: Norfin', 'person: Emma Larsen']],
    ['may hold a possessive', "[King 's College|organization]", ["organization: King 's College"]],
    [
      'is a body and what belongs to it, where the text has the body elsewhere',
      "[Norfin|organization] sold [Norfin 's Ferry Line|organization]",
      ['organization: Norfin', 'organization: Norfin', 'organization: Ferry Line'],
    ],
    [
      'is a person and their party, where the text has the person elsewhere',
      '[Emma Larsen|person] won : [Emma Larsen of Harbour Party|organization]',
      ['person: Emma Larsen', 'person: Emma Larsen', 'organization: Harbour Party'],
    ],
    [
      'is two universities',
      '[Lund University and Bergen University|organization]',
      ['organization: Lund University', 'organization: Bergen University'],
    ],
    [
      'is one department',
      '[Department of Roads and Ports|organization]',
      ['organization: Department of Roads and Ports'],
    ],
    [
      'is part of a list of places',
      'in [Saxony|place] , [Bavaria , Hesse|place] and [Bremen|place]',
      ['place: Saxony', 'place: Bavaria', 'place: Hesse', 'place: Bremen'],
    ],
    ['is a place in a country', 'in [Bavaria , Germany|place]', ['place: Bavaria , Germany']],
  ];
  for (const [what, marked, names] of examples) {
    it(`${what}: ${marked}`, () => assert.deepEqual(part(marked), names));
  }
});
