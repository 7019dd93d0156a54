import { BEHIND_COMMA, MODALS, NEGATIONS, POINTING_SUBJECTS, POLLS } from '../../english/claims/build';
import { DO, I_OR_YOU, IS_NOW, WAS } from '../../english/function-words';
import { UPOS } from '../../language/reading';
import type { Statement } from '../article';
import type { Evidence, EvidenceName } from './evidence';
import type { PageWords } from './statement-words';

/** What a statement's place and build say of it, beside its evidence; `weights.ts` has a weight for each. */
const BUILD_FEATURES = [
  'bias', 'vouched', 'poll',
  'opens-text', 'near-start', 'opens-paragraph', 'paragraph-alone', 'odds-before', 'odds-behind', 'odds-above', 'odds-below',
  'text-attributed', 'text-in-first-person',
  'person-first', 'name-first', 'names', 'length', 'negation', 'adjectives', 'adverbs', 'pointing', 'digits', 'comma-and', 'said',
  'verb-is', 'verb-was', 'verb-has', 'verb-had', 'verb-modal', 'verb-does', 'verb-ed', 'verb-s', 'verb-other',
] as const; // biome-ignore format: groups read best

export type BuildFeature = (typeof BUILD_FEATURES)[number];
export type ClaimFeature = BuildFeature | EvidenceName;

/** A feature and how much of it there is. */
export type ClaimFeatures = ReadonlyMap<ClaimFeature, number>;

const VOUCHED_MOST = 4;
/**
 * The most where somebody's mind is told and no word of saying stands: attribution corpora take "he fears" for an attribution, an editor asks
 * how the writer knows.
 */
const MIND_MOST = 1;
const ODDS_MOST = 7;
const FIGURES: readonly EvidenceName[] = ['percent', 'people', 'count', 'approximate'];
/** How many statements after a poll or a survey is named its figures may still come. */
const POLL_REACH = 8;
const ADJ = UPOS.indexOf('ADJ');
const ADV = UPOS.indexOf('ADV');
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');

/** Log odds of a probability, cut off where more makes no difference. */
function oddsOf(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p));
}

/** Computes the features of the statements of one text. What the text as a whole says is counted once. */
export class FeatureReader {
  readonly #page: PageWords;
  readonly #statements: readonly Statement[];
  /** For each statement that of the last poll named up to it, or -1. */
  readonly #poll: readonly number[];
  readonly #text: readonly (readonly [BuildFeature, number])[];

  constructor(page: PageWords, statements: readonly Statement[]) {
    this.#page = page;
    this.#statements = statements;
    let poll = -1;
    let tokens = 0;
    let firstPerson = 0;
    let attributed = 0;
    this.#poll = statements.map((statement, i) => {
      for (let k = statement.firstToken; k < statement.endToken; k++) {
        const word = page.word(k);
        if (POLLS.has(word)) poll = i;
        if (page.isQuoted(k)) continue;
        if (I_OR_YOU.has(word)) firstPerson++;
      }
      tokens += statement.endToken - statement.firstToken;
      attributed += statement.attributed;
      return poll;
    });
    this.#text = [
      ['text-attributed', (attributed / Math.max(1, statements.length) - 0.5) * 2],
      ['text-in-first-person', Math.min(firstPerson / Math.max(1, tokens), 0.03) * 50],
    ];
  }

  /** The features of statement `i`, its evidence included. */
  read(i: number, evidence: readonly Evidence[]): ClaimFeatures {
    const features = new Map<ClaimFeature, number>([['bias', 1], ...this.#text]);
    for (const { name, amount } of evidence) features.set(name, amount);
    const add = (name: BuildFeature, amount: number | boolean): void => void features.set(name, Number(amount));
    const has = (...names: EvidenceName[]): boolean => names.some((name) => features.has(name));
    const odds = oddsOf(this.#statements[i].attributed);
    const most = has('mind', 'feeling') && !has('speech', 'speechAct') ? MIND_MOST : VOUCHED_MOST;
    add('vouched', Math.max(-1, Math.min(most, odds)));
    add('poll', this.#poll[i] >= 0 && i - this.#poll[i] <= POLL_REACH && has(...FIGURES));
    this.#place(i, add);
    this.#build(this.#statements[i], add);
    return features;
  }

  #place(i: number, add: (name: BuildFeature, amount: number | boolean) => void): void {
    const { block } = this.#statements[i];
    const before = this.#statements[i - 1];
    const behind = this.#statements[i + 1];
    add('opens-text', i === 0);
    add('near-start', i > 0 && i < 3);
    add('opens-paragraph', before?.block !== block);
    add('paragraph-alone', before?.block !== block && behind?.block !== block);
    if (before) add(before.block === block ? 'odds-before' : 'odds-above', oddsOf(before.attributed) / ODDS_MOST);
    if (behind) add(behind.block === block ? 'odds-behind' : 'odds-below', oddsOf(behind.attributed) / ODDS_MOST);
  }

  #build(
    { firstToken: first, endToken: end }: Statement,
    add: (name: BuildFeature, amount: number | boolean) => void,
  ): void {
    const page = this.#page;
    const length = end - first;
    const counts = { names: 0, adjectives: 0, adverbs: 0, digits: 0 };
    let verb = -1;
    for (let k = first; k < end; k++) {
      const word = page.word(k);
      const named = page.isNamed(k);
      if (named) counts.names++;
      if (/^\d/.test(word)) counts.digits++;
      if (NEGATIONS.has(word)) add('negation', 1);
      if (word === 'said') add(word, 1);
      if (word === ',' && BEHIND_COMMA.has(page.word(k + 1))) add('comma-and', 1);
      if (page.isQuoted(k)) continue;
      if (page.tags[k] === ADJ && !named) counts.adjectives++;
      if (page.tags[k] === ADV) counts.adverbs++;
      if (
        verb < 0 &&
        !named &&
        page.word(k - 1) !== '-' &&
        (page.tags[k] === VERB || page.tags[k] === AUX) &&
        !word.endsWith('ing')
      )
        verb = k;
    }
    add('names', (counts.names / length) * 2);
    add('adjectives', (counts.adjectives / length) * 4);
    add('adverbs', (counts.adverbs / length) * 4);
    add('digits', Math.min(2, counts.digits) / 2);
    add('length', Math.min(length, 60) / 30);
    add('name-first', page.isNamed(first));
    add('person-first', page.isPerson(first));
    add('pointing', POINTING_SUBJECTS.has(page.word(first)));
    if (verb >= 0) add(verbClass(page.word(verb)), 1);
  }
}

/** What the first finite verb is: reports of events stand in the past, judgements in the present. */
function verbClass(word: string): BuildFeature {
  if (IS_NOW.has(word)) return 'verb-is';
  if (WAS.has(word)) return 'verb-was';
  if (word === 'has' || word === 'have') return 'verb-has';
  if (word === 'had') return 'verb-had';
  if (MODALS.has(word)) return 'verb-modal';
  if (DO.has(word)) return 'verb-does';
  if (word.endsWith('ed')) return 'verb-ed';
  return word.endsWith('s') ? 'verb-s' : 'verb-other';
}
