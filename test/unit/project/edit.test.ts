import assert from 'node:assert/strict';
import { changeProject } from '../../../server/src/project/edit';

const FINDING = { rule: 'vague-source', fingerprint: '0123456789abcdef' };
const add = (text: string) => changeProject(text, { kind: 'add', path: ['ignored'], value: FINDING });

describe('A change of a project file', () => {
  it('keeps comments, order and line ends', () => {
    const text = '{\r\n  // ours\r\n  "rules": { "vague-source": "off" }, // for now\r\n  "ignored": []\r\n}\r\n';
    const changed = add(text) ?? '';
    assert.ok(changed.startsWith(text.slice(0, text.indexOf('[]'))));
    assert.doesNotMatch(changed, /[^\r]\n/);
  });

  it('adds nothing twice', () => {
    const once = add('{}') ?? '';
    assert.equal(add(once), once);
    assert.deepEqual(JSON.parse(once).ignored, [FINDING]);
  });

  it('takes an entry away by what it says, wherever it stands by now', () => {
    const entries = [{ rule: 'late-speaker', file: 'a.txt' }, FINDING, { ...FINDING, file: 'b.txt' }];
    const value = { ...FINDING, text: 'Critics say …' };
    const changed = changeProject(JSON.stringify({ ignored: entries }), { kind: 'remove', path: ['ignored'], value });
    assert.deepEqual(JSON.parse(changed ?? '').ignored, [entries[0], entries[2]]);
  });

  for (const text of ['{ "ignored": ', '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n', '[]', '{ "ignored": 3 }']) {
    it(`is not made to what cannot be read: ${JSON.stringify(text)}`, () => assert.equal(add(text), undefined));
  }
});
