import assert from 'node:assert/strict';
import { globProblem, LONGEST_GLOBS, matching, wanting } from '../../../server/src/project/globs';

describe('Globs', () => {
  const examples: readonly (readonly [glob: string, fits: readonly string[], others: readonly string[]])[] = [
    ['*.txt', ['a.txt', '.txt.txt'.slice(4)], ['news/a.txt', 'a.md', '.a.txt']],
    ['drafts/**', ['drafts/a.txt', 'drafts/old/a.txt'], ['draft/a.txt', 'news/drafts/a.txt', 'drafts/.old/a.txt']],
    ['**/drafts/**', ['drafts/a.txt', 'news/drafts/a.txt', 'a/b/drafts/c/d.txt'], ['mydrafts/a.txt']],
    ['**/*.txt', ['a.txt', 'a/b/c.txt'], ['a/.b/c.txt', 'a.txt/b']],
    ['**', ['a', 'a/b.txt'], ['.a', 'a/.b']],
    ['story.?xt', ['story.txt'], ['story.xt', 'story./xt']],
    ['[a-c]*[!0-9].txt', ['bob.txt', 'ax.txt'], ['dan.txt', 'a1.txt']],
    ['{news,old/{a,b}}/*.{md,txt}', ['news/x.md', 'old/b/x.txt'], ['old/x.md', 'old/c/x.txt']],
    ['{**/x,y}.txt', ['x.txt', 'a/x.txt', 'y.txt'], ['a/y.txt']],
    ['\\*.txt', ['*.txt'], ['a.txt']],
    ['(a+)+b', ['(a+)+b'], ['aab']],
    ['{a,b', ['{a,b'], ['a', 'b']],
    ['[a', ['[a'], ['a']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['', [''], ['a']],
  ];
  for (const [glob, fits, others] of examples) {
    it(`understand “${glob}”`, () => {
      const matches = matching([glob]);
      for (const path of fits) assert.ok(matches(path), path);
      for (const path of others) assert.ok(!matches(path), path);
    });
  }

  it('leave out after they have chosen', () => {
    const wants = wanting(['news/**'], ['**/old/**']);
    assert.deepEqual(['news/a.txt', 'news/old/a.txt', 'b.txt'].map(wants), [true, false, false]);
    assert.ok(wanting([], [])('anything'));
  });

  it('take time in proportion to path and glob, whatever they are', () => {
    const path = `${'a'.repeat(4000)}!`;
    for (const hostile of ['*a'.repeat(60), '{a,aa,*}'.repeat(60), '**/'.repeat(60), '{'.repeat(5000)]) {
      const start = process.cpuUsage();
      assert.ok(!matching([`${hostile}b`])(path));
      assert.ok(process.cpuUsage(start).user < 2e6, hostile.slice(0, 20));
    }
  });

  it('have a longest list', () => {
    assert.equal(globProblem(['a'.repeat(LONGEST_GLOBS)]), undefined);
    assert.match(globProblem(['a'.repeat(70_000)]) ?? '', /longer than 10000/);
  });
});
