import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import type { Decision } from '../../../server/src/article/trace';
import { explainAt } from '../../../server/src/features/explain';
import { check } from '../../../server/src/rules';
import { loadModels } from '../../../server/training/load-models';
import { unmark } from '../markers';

const analyse = createAnalyser(loadModels());

/** The lines that explain the place of the cursor, each behind the name of its part. */
function explained(marked: string): string[] {
  const { text, cursor } = unmark(marked);
  const decisions: Decision[] = [];
  const article = analyse(text, { trace: (decision) => decisions.push(decision) });
  return explainAt(article, check(article), decisions, cursor).flatMap(({ about, lines }) =>
    lines.map((line) => `${about}: ${line}`),
  );
}

const holds = (lines: readonly string[], pattern: RegExp): void =>
  assert.ok(
    lines.some((line) => pattern.test(line)),
    lines.join('\n'),
  );

describe('the explanation', () => {
  it('says which sieve gave a name to its actor', () => {
    const lines = explained('Mayor Helena Brandt opened the bridge on Monday. Later Bra|ndt thanked the workers.');
    holds(lines, /^Mention: Helena Brandt \(person, name, part-of-name\)/);
    holds(lines, /“Brandt” means “Helena Brandt” \[part of a person's name\]/);
  });

  it('finds the place in a text whose words were parted', () => {
    const parted =
      'The for-\nmer minis\u00adter spoke for a long time about the bridge.\n\nMayor Helena Brandt opened it. Later Bra|ndt left.';
    holds(explained(parted), /“Brandt” means “Helena Brandt” \[part of a person's name\]/);
  });

  it("says how the ranker's candidates fared", () => {
    const lines = explained('Nora Falk met Peter Lund on Monday. Sh|e gave him her keys.');
    holds(
      lines,
      /“She” goes back to “Nora Falk”: “Nora Falk” -?\d.*“Peter Lund” -?\d|“She” goes back to “Nora Falk”: “Nora Falk” -?\d/,
    );
  });

  it('says what spoke for a heading', () => {
    const lines = explained(
      'Harbour |reopens\n\nThe harbour reopened on Monday. Ships returned to the quay at noon.\n',
    );
    holds(lines, /^Line: Read as heading; \d/);
  });

  it('says what spoke for a claim', () => {
    const lines = explained(
      'The council met on Monday in the town hall of Westby. The mayor had lied to |voters about the contracts for years.',
    );
    holds(lines, /^Findings: .*A claim \(accusation\) with 0\.\d\d: .*\+/);
  });

  it('says how sure the attribution is', () => {
    const lines = explained('The water is |not safe to drink, mayor Ana Sule said on Monday.');
    holds(lines, /^Attribution: indirect speech of “.*Ana Sule”, who is Ana Sule, by the cue “said”/);
  });

  it('says the same article whether anybody listens or not', () => {
    const text = 'Nora Falk met Peter Lund on Monday. She gave him her keys.';
    assert.deepEqual(analyse(text, { trace: () => {} }), analyse(text));
  });
});
