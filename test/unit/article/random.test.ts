import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyser } from '../../../server/src/article/analyse';
import type { Article } from '../../../server/src/article/article';
import type { Span } from '../../../server/src/text/span';
import { loadModels } from '../../../server/training/load-models';

/** What news is made of, and what breaks readers of it. */
const PIECES = [
  'Mayor Paolo Greco said',
  'She told reporters',
  'according to Ana Ferreira,',
  'Critics say',
  'the bridge is unsafe',
  'the council',
  'LINDHAVEN, May 4 -',
  'GRECO:',
  'Dr. J. R. Okafor',
  '“We will see,”',
  '"no',
  "'",
  '(',
  '. ',
  '.\n\n',
  '\r\n',
  ' ',
  '—',
  'inter-\nnational',
  '\u00ad',
  '\u200b',
  '🐟',
  '\ud83d',
  'e\u0301',
  '&amp;',
  '=20',
  '1.1 Title\n',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((all) => all.join(' '));

/** A piece put in the place of some letters, anywhere. */
const edit = fc.record({ at: fc.nat(2000), cut: fc.nat(12), put: fc.constantFrom('', ...PIECES) });

const edited = (before: string, { at, cut, put }: { at: number; cut: number; put: string }): string => {
  const start = at % (before.length + 1);
  return before.slice(0, start) + put + before.slice(start + cut);
};

describe('Any text at all', function () {
  this.timeout(120_000);
  const models = loadModels();
  const analyse = createAnalyser(models);

  it('is analysed, and every span lies in it', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { start, end } of spansOf(analyse(any))) assert.ok(0 <= start && start <= end && end <= any.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same after edits as when it is read for the first time', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
        let now = first;
        analyse(now);
        for (const one of edits) {
          now = edited(now, one);
          analyse(now);
        }
        assert.deepEqual(analyse(now), createAnalyser(models)(now));
      }),
      { numRuns: 40 },
    );
  });
});

function spansOf(article: Article): readonly Span[] {
  const { headings, statements, quotations, actors, attributions, claims, vagueSources, marks } = article;
  return [
    ...headings,
    ...statements,
    ...quotations.flatMap(({ pieces }) => pieces),
    ...actors.flatMap(({ mentions }) => mentions),
    ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...claims,
    ...vagueSources,
    ...marks,
  ];
}
