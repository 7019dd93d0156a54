import assert from 'node:assert/strict';
import { type Analysis, createAnalysis } from '../../../server/src/article/analyse';
import type { Article } from '../../../server/src/article/article';
import {
  JUDGED_KINDS,
  type JudgedKind,
  type Judgement,
  type SentenceClass,
} from '../../../server/src/language/encoder/judgement';
import { readPage } from '../../../server/src/text/read-page';
import { loadModels } from '../../../server/training/load-models';

const THRESHOLDS = { strict: 0.8, balanced: 0.5, thorough: 0.2 };

/** A judgement that a sentence is of a class at a likelihood, and what kind it is. */
function judged(likely: SentenceClass, likelihood: number, kind: JudgedKind = 'figure'): Judgement {
  const rest = (1 - likelihood) / 3;
  return {
    classes: { attributed: rest, plain: rest, unattributed: rest, vague: rest, [likely]: likelihood },
    kinds: Object.fromEntries(JUDGED_KINDS.map((k) => [k, k === kind ? 0.7 : 0.05])) as Judgement['kinds'],
  };
}

describe('claims by the encoder’s judgement', () => {
  let analysis: Analysis;
  before(() => {
    analysis = createAnalysis(loadModels());
  });

  /** The article with the given judgements of its sentences. */
  function read(text: string, judgements: Readonly<Record<number, Judgement>>): Article {
    const quick = analysis.readQuickly(readPage(text, 'plaintext'));
    const sentences = new Map(Object.entries(judgements).map(([i, judgement]) => [Number(i), judgement]));
    return analysis.analyse({ ...quick, judged: { sentences, thresholds: THRESHOLDS } });
  }
  const show = ({ page, claims }: Article): string[] =>
    claims.map(
      ({ start, end, kind, confidence }) => `${kind} ${confidence.toFixed(2)}: ${page.text.slice(start, end)}`,
    );

  const TEXT =
    'The council of Westby met on Monday in the town hall. The old orphanage went to the mayor’s brother for a song. ' +
    'In the harbour it is said that he will leave. The works at the bridge were finished in May.';

  it('says of a sentence without any telling word that it is a claim, and of which kind', () => {
    assert.deepEqual(show(read(TEXT, { 1: judged('unattributed', 0.9, 'accusation') })), [
      'accusation 0.96: The old orphanage went to the mayor’s brother for a song.',
    ]);
  });

  it('takes nobody for the source of his own lie', () => {
    const claimed = (sentence: string): boolean => {
      const text = `Mayor Paolo Greco denied that he had seen the report. ${sentence} His deputy, Ilse Brandt, said that it was known.`;
      return read(text, { 1: judged('attributed', 0.9, 'accusation') }).claims.length > 0;
    };
    assert.ok(claimed('The mayor lied to the committee.'));
    assert.ok(!claimed('The mayor lied to the committee, the auditor said.'));
    assert.ok(!claimed('The mayor spoke to the committee.'));
  });

  it('quotes the clause that makes the claim: no dateline, and never so little that nobody can follow', () => {
    const gistOf = (sentence: string): string => {
      const { claims, page } = read(`${sentence} ${TEXT}`, { 0: judged('unattributed', 0.9) });
      return page.text.slice(claims[0].gist.start, claims[0].gist.end);
    };
    assert.equal(
      gistOf('Nordsund, 15 October – The harbour faces its worst winter.'),
      'The harbour faces its worst winter.',
    );
    const hyphen = 'Anti-war leaders have quietly betrayed the harbour and its workers.';
    assert.equal(gistOf(hyphen), hyphen);
    const extent = 'The extent to which the council was controlled by the shipyard remained unclear.';
    assert.equal(gistOf(extent), extent);
  });

  it('asks of an accusation where it asks of nothing else that is as likely', () => {
    const confidences = (['accusation', 'figure'] as const).map((kind) => {
      const { claims } = read(TEXT, { 1: judged('unattributed', 0.4, kind) });
      return claims[0].confidence.toFixed(2);
    });
    assert.deepEqual(confidences, ['0.78', '0.60']);
  });

  it('takes who is accused for no source', () => {
    const text = `${TEXT} The transport office has been lying to passengers. Officials lied about the bridge.`;
    const vague = judged('vague', 0.5, 'accusation');
    const { claims, vagueSources, page } = read(text, { 4: vague, 5: vague });
    assert.deepEqual(
      claims.map(({ start, end, kind }) => [page.text.slice(start, end), kind]),
      [
        ['The transport office has been lying to passengers.', 'accusation'],
        ['Officials lied about the bridge.', 'accusation'],
      ],
    );
    assert.ok(vagueSources.every(({ statement }) => statement < 4));
  });

  it('sets nothing against what somebody says', () => {
    const text = `${TEXT} Prosecutors say the man allegedly hid the money.`;
    const { vagueSources, statements } = read(text, { 4: judged('attributed', 0.9) });
    assert.ok(vagueSources.every(({ statement }) => statement !== statements.length - 1));
  });

  it('hears nobody in particular in what everybody is said to know, whatever else the sentence looks like', () => {
    for (const sentence of [
      'Science says that cold water is good for you.',
      'Few doubt that the ferry is the best.',
      'By all accounts she was a hard woman.',
      'It goes without saying that the dam is safe.',
    ]) {
      const { vagueSources } = read(`${TEXT} ${sentence}`, { 4: judged('attributed', 0.9) });
      assert.ok(
        vagueSources.some(({ statement, main }) => statement === 4 && main),
        sentence,
      );
    }
  });

  it('lets a sentence alone that is none, whatever its words', () => {
    const text = `${TEXT} The mayor had deceived voters for years and broken every rule on public contracts.`;
    assert.deepEqual(show(read(text, { 4: judged('plain', 0.97) })), []);
  });

  it('makes no claim of what was not judged', () => {
    const text = `${TEXT} The mayor had deceived voters for years and broken every rule on public contracts.`;
    assert.deepEqual(show(read(text, {})), []);
  });

  it('finds a vague sentence by its phrase, and one without any known phrase', () => {
    const { page, vagueSources } = read(TEXT, { 2: judged('vague', 0.8), 3: judged('vague', 0.7) });
    assert.deepEqual(
      vagueSources.map(({ statement, kind, main, confidence }) => [statement, kind, main, confidence.toFixed(2)]),
      [
        [2, 'vague', true, '0.87'],
        [3, 'vague', true, '0.80'],
      ],
    );
    assert.equal(page.text.slice(vagueSources[0].start, vagueSources[0].end), 'it is said');
  });

  it('takes a vague phrase in a sentence that somebody stands behind for an aside', () => {
    const { vagueSources } = read(TEXT, { 2: judged('attributed', 0.9) });
    assert.deepEqual(
      vagueSources.map(({ main }) => main),
      [false],
    );
  });

  it('leaves everything but claims as the quick reading has it', () => {
    const full = read(TEXT, { 1: judged('unattributed', 0.9) });
    const quick = analysis.analyse(analysis.readQuickly(readPage(TEXT, 'plaintext')));
    assert.deepEqual(
      [full.actors, full.attributions, full.headings],
      [quick.actors, quick.attributions, quick.headings],
    );
    assert.deepEqual([full.reader, quick.reader, quick.thresholds], ['full', 'quick', undefined]);
  });
});
