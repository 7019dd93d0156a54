import assert from 'node:assert/strict';
import { ORGANIZATION_WORDS } from '../../../server/src/english/name-words';
import { FormBit } from '../../../server/src/language/form-table';
import { Listed } from '../../../server/src/language/names/gazetteer';
import { partNeighbours } from '../../../server/src/language/names/leads';
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
  const text = tokens.join(' ');
  const end = tokens.map((_, i) => tokens.slice(0, i + 1).join(' ').length);
  const start = end.map((at, i) => at - tokens[i].length);
  const lower = tokens.map((token) => hashLower(token.toLowerCase()));
  const listed = tokens.map((token) => (ORGANIZATION_WORDS.has(token.toLowerCase()) ? Listed.Organization : 0));
  const document = {
    page: { text, tokens: { start, end } },
    forms: { lower, bits: Uint8Array.from(tokens, bitsOf) },
    listed: Int32Array.from(listed),
  } as unknown as NamedPage;
  return partNeighbours(document, partNames(document, drafts)).map(
    ({ first, end, type }) => `${type}: ${tokens.slice(first, end).join(' ')}`,
  );
}

const bitsOf = (token: string): number =>
  (/^\p{Lu}/u.test(token) ? FormBit.Capital : 0) |
  (/^\p{Lu}{2,}$/u.test(token) ? FormBit.AllCaps : 0) |
  (/^\p{L}+$/u.test(token) ? FormBit.Alphabetic : 0);

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
    [
      'is a body and its part, where the owner is called a body',
      "[Harbour Authority of Lund 's Pilots Office|organization]",
      ['organization: Harbour Authority of Lund', 'organization: Pilots Office'],
    ],
    [
      'is a party and a person, where a title stands between them',
      '[HFU Senator Sanna Drong|organization] spoke',
      ['organization: HFU', 'person: Sanna Drong'],
    ],
    [
      'is a body and a person with an initial',
      '[Harbour Forum S.Drong|organization] spoke',
      ['organization: Harbour Forum', 'person: S.Drong'],
    ],
    [
      'is a body and a person, where the text has the surname elsewhere',
      '[Harbour Council Sanna Drong|organization] spoke . [Drong|person] left',
      ['organization: Harbour Council', 'person: Sanna Drong', 'person: Drong'],
    ],
    [
      'is one body that is called like a person of the text',
      '[Sanna Drong Forum|organization] met . [Drong|person] left',
      ['organization: Sanna Drong Forum', 'person: Drong'],
    ],
    [
      'is two bodies, each of which the text has by itself',
      '[HFU and Norfin|organization] met . [HFU|organization] and then [Norfin|organization] left',
      ['organization: HFU', 'organization: Norfin', 'organization: HFU', 'organization: Norfin'],
    ],
    ['is a place in a country', 'in [Bavaria , Germany|place]', ['place: Bavaria , Germany']],
  ];
  for (const [what, marked, names] of examples) {
    it(`${what}: ${marked}`, () => assert.deepEqual(part(marked), names));
  }
});
