import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import { withReviews } from '../../../server/src/overview/claim-log';
import { toCsv } from '../../../server/src/overview/csv';
import { toHtml } from '../../../server/src/overview/html';
import { type Overview, overviewOf } from '../../../server/src/overview/overview';
import { wantedClaims } from '../../../server/src/overview/page/claim-filter';
import { inOneSentence } from '../../../server/src/overview/words';
import type { ReviewEntry } from '../../../server/src/project/review';
import { check } from '../../../server/src/rules';
import { LineIndex } from '../../../server/src/text/lines';
import { loadModels } from '../../../server/training/load-models';

const analyse = createAnalyser(loadModels());

const TEXT = `Mill to close in autumn

"We have sold our last sack of flour," said Piet Maas, the miller. Maas said the mill would close in October.

Critics say the books were cooked. Maas told reporters that the roof had leaked for years.`;

/** The overview of a text with what was noted about it; findings of rules in `accepted` count as accepted. */
function read(
  text: string,
  entries: readonly Omit<ReviewEntry, 'file'>[] = [],
  accepted: readonly string[] = [],
): Overview {
  const article = analyse(text);
  const findings = check(article);
  const isAccepted = ({ rule }: { rule: string }): boolean => accepted.includes(rule);
  const open = findings.filter((finding) => !isAccepted(finding));
  const overview = overviewOf(article, open, new LineIndex(text), findings.filter(isAccepted)); // biome-ignore format: one line
  return withReviews(overview, entries.map((entry) => ({ file: 'mill.txt', ...entry }))); // biome-ignore format: one line
}

/** What the log says of the first claim with some words. */
function noted({ claims }: Overview, words: string) {
  const row = claims.find(({ text }) => text.includes(words));
  assert.ok(row, `no claim with “${words}”`);
  return { state: row.state, note: row.note, was: row.was?.claim };
}

const OCTOBER = read(TEXT).claims.find(({ text }) => text.includes('October'))?.text ?? '';

describe('what was noted about claims', () => {
  it('is found by their words, in any case and punctuation', () => {
    const overview = read(TEXT, [{ claim: `“${OCTOBER.toUpperCase()}”!`, state: 'checked', note: 'permit seen' }]);
    assert.deepEqual(noted(overview, 'October'), { state: 'checked', note: 'permit seen', was: undefined });
  });

  it('stays when other sentences change and paragraphs move', () => {
    const [title, first, second] = TEXT.split('\n\n');
    const moved = [title, second, `The river ran high. ${first}`].join('\n\n');
    const overview = read(moved, [{ claim: OCTOBER, state: 'checked' }]);
    assert.equal(noted(overview, 'October').state, 'checked');
    assert.deepEqual(overview.gone, []);
  });

  it('is found again by the words that stayed: open, with its note and the old words', () => {
    const edited = TEXT.replace('in October', 'in November');
    const overview = read(edited, [{ claim: OCTOBER, state: 'checked', note: 'permit seen' }]);
    assert.deepEqual(noted(overview, 'November'), { state: 'open', note: 'permit seen', was: OCTOBER });
  });

  it('is kept where its claim is gone', () => {
    const overview = read(TEXT, [{ claim: 'The bridge was built by monks.', note: 'ask the archive' }]);
    assert.deepEqual(overview.gone.map(({ note }) => note), ['ask the archive']); // biome-ignore format: one line
  });

  it('goes to the one that was meant where the words recur', () => {
    const twice = `${TEXT}\n\nMaas said the mill would close in October.`;
    const overview = read(twice, [{ claim: OCTOBER, nth: 2, state: 'asked' }]);
    const states = overview.claims.filter(({ text }) => text === OCTOBER).map(({ state }) => state);
    assert.deepEqual(states, ['open', 'asked']);
  });
});

describe('a question that is accepted', () => {
  const accepted = read(TEXT, [{ claim: 'Critics say', note: 'our own audit' }], ['vague-source']);

  it('keeps its row and its note, and is no question any more', () => {
    const row = accepted.claims.find(({ rule }) => rule === 'vague-source');
    assert.equal(row?.state, 'accepted');
    assert.match(inOneSentence(accepted), /no question open/);
    assert.ok(accepted.cells.every(({ question }) => question === undefined));
  });

  it('counts as accepted by what the project ignores alone', () => {
    const row = read(TEXT).claims.find(({ rule }) => rule === 'vague-source');
    const overview = read(TEXT, [{ claim: row?.text ?? '', state: 'accepted' }]);
    assert.equal(overview.claims.find(({ rule }) => rule === 'vague-source')?.state, 'open');
  });
});

describe('the claim log, filtered and sorted', () => {
  const { claims } = read(TEXT, [{ claim: OCTOBER, state: 'checked', note: 'permit seen' }]);
  const lines = (filter: Parameters<typeof wantedClaims>[1]) => wantedClaims(claims, filter).map(({ text }) => text);

  it('shows a state', () => assert.deepEqual(lines({ state: 'checked' }), [OCTOBER]));

  it('looks into notes too', () => assert.deepEqual(lines({ search: 'PERMIT' }), [OCTOBER]));

  it('sorts both ways, what is empty last', () => {
    assert.equal(lines({ sort: { by: 'note', down: false } })[0], OCTOBER);
    const byClaim = lines({ sort: { by: 'claim', down: false } });
    assert.deepEqual(lines({ sort: { by: 'claim', down: true } }), byClaim.toReversed());
  });
});

describe('the claim log, printed', () => {
  const note = '=cmd() | <script>alert(1)</script>';
  const evidence = 'javascript:alert(1)';
  const overview = read(TEXT, [{ claim: OCTOBER, state: 'checked', note, evidence, date: '2026-05-04' }]);

  it('gives a spreadsheet states, notes and no formulas', () =>
    assert.match(
      toCsv(overview),
      /checked,'=cmd\(\) \| <script>alert\(1\)<\/script>,javascript:alert\(1\),2026-05-04/,
    ));

  it('makes links of addresses on the web alone, and escapes notes', () => {
    const page = toHtml(overview);
    assert.doesNotMatch(page, /<script|href/);
    const linked = toHtml(read(TEXT, [{ claim: OCTOBER, evidence: 'https://mill.example/a"b' }]));
    assert.match(linked, /<a href="https:\/\/mill\.example\/a&quot;b" rel="noreferrer">/);
  });
});
