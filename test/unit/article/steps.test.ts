import assert from 'node:assert/strict';
import { createAnalysis } from '../../../server/src/article/analyse';
import { readPage, readPageInSteps } from '../../../server/src/text/read-page';
import type { Steps } from '../../../server/src/text/steps';
import { loadModels } from '../../../server/training/load-models';

const storyOf = (name: string): string =>
  Array.from(
    { length: 60 },
    (_, i) =>
      `${name} Holm told the council of Westby on Monday that ferry ${i} would leave late. “She wrote it down,” said ${name}’s sister, who keeps the logbook. The company has never told the truth about its ships.`,
  ).join('\n\n');

describe('An analysis in steps', () => {
  const models = loadModels();
  const analysis = createAnalysis(models);
  const inSteps = function* (text: string) {
    const page = yield* readPageInSteps(text, 'plaintext');
    return yield* analysis.inSteps.analyse(yield* analysis.inSteps.readQuickly(page));
  };
  const atOnce = (text: string) => analysis.analyse(analysis.readQuickly(readPage(text, 'plaintext')));

  it('says the same as one at once, also where another text is read between all its steps', () => {
    const [one, other] = [storyOf('Ada'), storyOf('Nils')];
    const expected = [atOnce(one), atOnce(other)];
    // A third text, so that neither is remembered.
    const fresh = createAnalysis(models);
    const read = function* (text: string): Steps<unknown> {
      return yield* fresh.inSteps.analyse(yield* fresh.inSteps.readQuickly(readPage(text, 'plaintext')));
    };
    const first = read(one);
    let steps = 0;
    let done = first.next();
    while (!done.done) {
      // Another text comes in between while the first one's words are read, and now and then.
      if (steps++ % 7 === 3) fresh.readQuickly(readPage('Mara Lind left Oslo. The tram stood still.', 'plaintext'));
      done = first.next();
    }
    assert.deepEqual(done.value, expected[0]);
    const second = read(other);
    for (done = second.next(); !done.done; ) done = second.next();
    assert.deepEqual(done.value, expected[1]);
  });

  it('has steps enough that nobody waits for more than a part of it', () => {
    const counts = [1, 4].map((times) => {
      let steps = 0;
      for (const _ of inSteps(storyOf('Mara').repeat(times))) steps++;
      return steps;
    });
    assert.ok(counts[0] > 40, `${counts[0]} steps`);
    assert.ok(counts[1] > 2 * counts[0], `${counts.join(' and ')} steps for four times the text`);
  });
});
