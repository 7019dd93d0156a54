import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyserOf, createAnalyser, createAnalysis } from '../../../server/src/article/analyse';
import type { Article } from '../../../server/src/article/article';
import { suggestionsAt } from '../../../server/src/features/completion';
import { explainAt } from '../../../server/src/features/explain';
import { mentionAt } from '../../../server/src/features/find-at';
import { foldsOf } from '../../../server/src/features/folding';
import { highlightsAt } from '../../../server/src/features/highlights';
import { hoverAt } from '../../../server/src/features/hover';
import { pronounHintsIn } from '../../../server/src/features/inlay-hints';
import { lexiconFixes } from '../../../server/src/features/lexicon-fixes';
import { outlineOf, type Section } from '../../../server/src/features/outline-symbols';
import { quickFixes, safeEdits } from '../../../server/src/features/quick-fixes';
import { definitionOf, referencesTo, targetAt } from '../../../server/src/features/references';
import { renamableAt, renameAt } from '../../../server/src/features/rename';
import { reportOn } from '../../../server/src/features/report';
import { toMarkdown } from '../../../server/src/features/rich-text';
import { digestOf } from '../../../server/src/features/same-actor';
import { attributionTokens } from '../../../server/src/features/semantic-tokens';
import { symbolsMatching } from '../../../server/src/features/workspace-symbols';
import { SentenceReader } from '../../../server/src/language/encoder/sentence-reader';
import { check } from '../../../server/src/rules';
import { LineIndex } from '../../../server/src/text/lines';
import { readPage } from '../../../server/src/text/read-page';
import type { Span } from '../../../server/src/text/span';
import { loadModels, MODELS_FOLDER } from '../../../server/training/load-models';
import { HOW_MANY, holdsFor } from '../../guards/random';
import { anyEdit, anyText, edited } from '../../guards/texts';

const EDITS = 10;
const chain = fc.array(anyEdit, { minLength: EDITS, maxLength: EDITS });

describe('Any text at all', function () {
  this.timeout(HOW_MANY === 'night' ? 0 : 1_200_000);
  const models = loadModels();
  const analysis = createAnalysis(models);
  const analyse = analyserOf(analysis);

  it('is analysed, and every span lies in it, in order, and cuts no letter in two', () =>
    holdsFor(
      'spans',
      fc.property(anyText(1, 60), (text) => {
        const article = analyse(text);
        for (const span of spansOf(article)) assertWithin(text, span);
        for (const { mentions } of article.actors) assertInOrder(mentions);
        for (const list of [article.headings, article.statements, article.marks]) assertInOrder(list);
        const findings = check(article);
        for (const finding of [...findings, ...findings.flatMap(({ related }) => related)]) assertWithin(text, finding);
        assertInOrder(findings);
      }),
      { unit: 60, test: 2000, night: 20_000 },
    ));

  it('gets an answer from every feature, at every place', () =>
    holdsFor(
      'features',
      fc.property(anyText(1, 60), fc.nat(2000), (text, at) => {
        useFeatures(analyse(text), at % (text.length + 1));
      }),
      { unit: 60, test: 2000, night: 20_000 },
    ));

  it('is the same after edits as when it is read for the first time', () =>
    holdsFor(
      'edits',
      fc.property(anyText(80, 130), chain, (first, edits) => {
        const now = edits.reduce((text, one) => {
          analyse(text);
          return edited(text, one);
        }, first);
        assert.deepEqual(analyse(now), createAnalyser(models)(now));
      }),
      { unit: 3, test: 5000 / EDITS, night: 100_000 / EDITS },
    ));

  it('is judged by the encoder after edits as when it is read for the first time', function () {
    const path = join(MODELS_FOLDER, 'encoder.bin');
    if (!existsSync(path)) this.skip();
    const bytes = readFileSync(path);
    const reader = new SentenceReader(bytes);
    const judged = (by: SentenceReader, text: string) => {
      const quick = analysis.readQuickly(readPage(text, 'plaintext'));
      return by.readAtOnce(quick.page, analysis.factsOf(quick));
    };
    return holdsFor(
      'encoder-edits',
      fc.property(anyText(40, 70), chain, (first, edits) => {
        const now = edits.reduce((text, one) => {
          judged(reader, text);
          return edited(text, one);
        }, first);
        assert.deepEqual(judged(reader, now), judged(new SentenceReader(bytes), now));
      }),
      { unit: 1, test: 200 / EDITS, night: 3000 / EDITS },
    );
  });
});

function spansOf(article: Article): readonly Span[] {
  const { headings, statements, quotations, actors, attributions, claims, vagueSources, marks } = article;
  return [
    ...headings,
    ...statements,
    ...quotations.flatMap(({ pieces }) => pieces),
    ...actors.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
    ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...claims,
    ...vagueSources,
    ...marks,
  ];
}

const isPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));

function assertWithin(text: string, { start, end }: Span): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
  assert.ok(!(start > 0 && isPair(text, start)) && !(end > 0 && isPair(text, end)), `${start} to ${end} cuts a letter`);
}

function assertInOrder(spans: readonly Span[]): void {
  for (let i = 1; i < spans.length; i++) assert.ok(spans[i - 1].start <= spans[i].start, `${i} is before ${i - 1}`);
}

/** Has every feature answer, and checks what holds of all answers. */
function useFeatures(article: Article, offset: number): void {
  const { text } = article.page;
  const lines = new LineIndex(text);
  const findings = check(article);
  const within = (spans: readonly Span[]): void => {
    for (const span of spans) assertWithin(text, span);
  };
  const sections = (of: readonly Section[]): void => {
    within(of);
    for (const section of of) sections(section.sections);
  };
  sections(outlineOf(article));
  within(foldsOf(article));
  within(highlightsAt(article, offset));
  within(attributionTokens(article));
  within(
    pronounHintsIn(article, { start: 0, end: text.length }).map((hint) => ({ start: hint.offset, end: hint.offset })),
  );
  within(safeEdits(article, findings));
  within(symbolsMatching(digestOf(article), ''));
  for (const finding of findings) quickFixes(article, finding);
  const hover = hoverAt(article, findings, offset, (o) => lines.positionAt(o).line + 1);
  if (hover) {
    within([hover]);
    assert.doesNotMatch(
      toMarkdown(hover.lines, () => undefined),
      /(?<!\\)\[[^\]]*\]\(/,
    );
  }
  const target = targetAt(article, offset);
  if (target) within([definitionOf(article, target.actor), ...referencesTo(article, target.actor, true)]);
  if (renamableAt(article, offset)) within(renameAt(article, offset, 'Ida Berg'));
  const mentioned = mentionAt(article, offset);
  if (mentioned) lexiconFixes(article, mentioned);
  suggestionsAt(article, offset);
  explainAt(article, findings, [], offset);
  JSON.stringify(reportOn('a.txt', article, findings));
}
