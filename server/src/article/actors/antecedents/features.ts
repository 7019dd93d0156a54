import { KINSHIP } from '../../../english/nouns';
import { sameSentence, type TokenView } from '../../../language/token-view';
import { hashText, mix } from '../../../learning/hash';
import type { Cluster } from '../cluster';
import { GrammaticalRole } from '../mentions/grammatical-role';
import type { Mention } from '../mentions/mention';
import type { Partition } from '../partition';
import type { QuotedMentions } from '../speakers/quoted-mentions';
import type { AntecedentCandidate } from './candidates';
import { determinerClass, genderEvidence, KIND, measureDescription, natureOf } from './cluster-features';
import { type Antecedent, clusterOf } from './conjoined';
import type { Speeches } from './speeches';
import { AT, ATOMS, NONE, PERSONS, type RankerTemplate, spread, THINGS } from './template';

/** What measuring needs to know besides the pair. */
export interface Surroundings {
  readonly view: TokenView;
  readonly partition: Partition;
  readonly quotations: QuotedMentions;
  /** First named person of the text, or first named body. */
  readonly topic: Cluster | null;
  /** The first person or body of each sentence. */
  readonly firstIn: readonly (Cluster | undefined)[];
  readonly latestSubject: Mention | null;
  /** The sources before the anaphor. */
  readonly speeches: Speeches;
  /** The latest pronoun of the same form before the anaphor. */
  readonly latestPronoun: Mention | null;
  /** The first person named behind the anaphor in its sentence. */
  readonly ahead: Mention | null;
}

/** The measured candidates of an anaphor, and behind them the row of leaving it alone; the buffer behind it is used again for the next one. */
export interface Measured {
  /** Score of a row. */
  score(row: number, weights: Int8Array): number;
  /** Hashes of the features of a row. */
  hashes(row: number): Int32Array;
}

const WIDTH = ATOMS.length;
const FORM = { name: 1, nominal: 2, pronoun: 3, conjoined: 4 } as const;

/** Measures anaphors against their candidates, one after the other. */
export class Measurer implements Measured {
  #rows = new Int32Array(32 * WIDTH);
  #candidates = 0;
  #template: RankerTemplate = THINGS;

  score(row: number, weights: Int8Array): number {
    return (row < this.#candidates ? this.#template : NONE).score(this.#rows, row * WIDTH, weights);
  }

  hashes(row: number): Int32Array {
    return (row < this.#candidates ? this.#template : NONE).hashes(this.#rows, row * WIDTH);
  }

  measure(anaphor: Mention, candidates: readonly AntecedentCandidate[], around: Surroundings): void {
    const isPerson = anaphor.gender !== null && anaphor.form === 'pronoun';
    this.#template = isPerson ? PERSONS : THINGS;
    this.#candidates = candidates.length;
    const count = candidates.length + 1;
    if (count * WIDTH > this.#rows.length) this.#rows = new Int32Array(2 * count * WIDTH);
    const rows = this.#rows.fill(0, 0, count * WIDTH);
    measureAnaphor(anaphor, candidates.length, around, rows);
    if (isPerson) rows[AT.fitting] = candidates.some(({ cluster }) => genderEvidence(anaphor, cluster) <= 3) ? 2 : 1;
    for (let k = 1; k < count; k++) rows.copyWithin(k * WIDTH, 0, WIDTH);
    let mentions = 0;
    for (const candidate of candidates) mentions += candidate.cluster.mentions.length;
    let between = 0;
    let rivals = 0;
    for (let k = 0; k < candidates.length; k++) {
      const candidate = candidates[k];
      const from = k * WIDTH;
      if (candidate.later) {
        measureLater(anaphor, candidate, rows, from);
        rows[from + AT.ahead] = aheadOf(candidate, around);
      } else {
        rows[from + AT.between] = 1 + Math.min(between, 4);
        rows[from + AT.rivals] = 1 + Math.min(rivals, 3);
        rows[from + AT.rank] = 1 + Math.min(k, 6);
        rows[from + AT.share] = 1 + Math.round((5 * candidate.cluster.mentions.length) / (mentions || 1));
        measurePair(anaphor, candidate, around, rows, from);
        if (isPerson) rows[from + AT.ahead] = aheadOf(candidate, around);
        if (candidate.latest.form === 'name') between++;
        if (candidate.latest.grammaticalRole === GrammaticalRole.Subject) rivals++;
      }
      spread(rows, from);
    }
    const from = candidates.length * WIDTH;
    rows[from + AT.quotes] = around.view.quotation[anaphor.firstToken] ? 2 : 1;
    spread(rows, from);
  }
}

function measureAnaphor(
  anaphor: Mention,
  candidates: number,
  { view, quotations }: Surroundings,
  row: Int32Array,
): void {
  const { hash } = view;
  const first = anaphor.firstToken;
  const pronoun = anaphor.pronoun?.gender;
  row[AT.anaphor] = pronoun
    ? { male: 1, female: 1, neuter: 2, plural: 3, relative: 4, first: 5, 'first-plural': 5 }[pronoun]
    : 6 + KIND[anaphor.kind] * 2 + (anaphor.plural ? 1 : 0);
  row[AT.role] = anaphor.grammaticalRole + 1;
  row[AT.opens] = sameSentence(view, first - 1, first) ? 1 : 2;
  row[AT.firstWord] = hash[view.reading.page.sentences[anaphor.sentence].firstToken];
  row[AT.wordBefore] = sameSentence(view, first - 1, first) ? hash[first - 1] : 1;
  row[AT.wordBehind] = sameSentence(view, anaphor.endToken, first) ? hash[anaphor.endToken] : 1;
  row[AT.candidates] = 1 + Math.min(candidates, 6);
  const speech = quotations.speechOf(anaphor);
  row[AT.speaks] = speech === null ? 1 : speech === 'indirect' ? 3 : 2;
  if (!anaphor.nominal) return;
  row[AT.noun] = hashText(anaphor.nominal.singular);
  row[AT.determiner] = determinerClass(anaphor.nominal);
  row[AT.length] = Math.min(6, anaphor.endToken - first);
}

function measureLater(anaphor: Mention, { latest, cluster }: AntecedentCandidate, row: Int32Array, from: number): void {
  row[from + AT.later] = 1;
  row[from + AT.tokens] = bucket(latest.firstToken - anaphor.endToken);
  row[from + AT.antecedentRole] = latest.grammaticalRole + 1;
  row[from + AT.nature] = natureOf(cluster);
  row[from + AT.gender] = genderEvidence(anaphor, cluster);
}

function measurePair(
  anaphor: Mention,
  candidate: AntecedentCandidate,
  around: Surroundings,
  row: Int32Array,
  from: number,
): void {
  const { view } = around;
  const { cluster, latest } = candidate;
  const distance = anaphor.sentence - latest.sentence;
  const role = row[from + AT.role];
  const latestRole = latest.grammaticalRole + 1;
  row[from + AT.sentences] = 1 + Math.min(distance, 6);
  row[from + AT.tokens] = bucket(anaphor.firstToken - latest.endToken);
  row[from + AT.form] = FORM[latest.form];
  row[from + AT.antecedentRole] = latestRole;
  row[from + AT.sameRole] = role === latestRole ? 1 : 2;
  row[from + AT.paragraph] = view.block[anaphor.head] === view.block[latest.head] ? 1 : 2;
  const quoted = view.quotation[anaphor.firstToken];
  const quotedBefore = view.quotation[latest.firstToken];
  row[from + AT.quotes] = quoted === quotedBefore ? (quoted ? 1 : 2) : quoted && quotedBefore ? 3 : quoted ? 4 : 5;
  row[from + AT.antecedentBefore] = sameSentence(view, latest.firstToken - 1, latest.head)
    ? view.hash[latest.firstToken - 1]
    : 1;
  row[from + AT.antecedentBehind] = sameSentence(view, latest.endToken, latest.head) ? view.hash[latest.endToken] : 1;
  row[from + AT.antecedentNoun] = latest.nominal ? hashText(latest.nominal.singular) : 1;
  if (row[from + AT.length] === 0) row[from + AT.length] = Math.min(4, latest.endToken - latest.firstToken);
  if (distance === 0) measureClause(anaphor, latest, around, row, from);
  row[from + AT.subjects] =
    1 +
    (candidate.subjectHere ? 1 : 0) +
    (candidate.subjectBefore ? 2 : 0) +
    (around.firstIn[anaphor.sentence] === cluster ? 4 : 0) +
    (around.firstIn[anaphor.sentence - 1] === cluster ? 8 : 0) +
    (distance === 0 ? 16 : 0) +
    (candidate.mentionedBefore ? 32 : 0);
  row[from + AT.lastSubject] =
    candidate.lastSubject < 0 ? 9 : 1 + Math.min(anaphor.sentence - candidate.lastSubject, 5);
  row[from + AT.kind] = KIND[cluster.kind] * 2 + (cluster.country ? 1 : 0);
  row[from + AT.plural] = cluster.plural || latest.plural ? 2 : 1;
  row[from + AT.named] = cluster.names.length ? 2 : 1;
  row[from + AT.size] = bucket(cluster.mentions.length);
  const silent = around.speeches.since(cluster);
  row[from + AT.spoke] = silent === null ? 4 : 1 + Math.min(silent, 2);
  row[from + AT.latestSpoke] = latest.form === 'conjoined' || around.quotations.speechOf(latest) === null ? 1 : 2;
  row[from + AT.topic] = around.topic === cluster ? 2 : 1;
  row[from + AT.recent] = Math.min(candidate.recent, 5);
  row[from + AT.recentPronouns] = 1 + Math.min(candidate.recentPronouns, 3);
  if (anaphor.gender) {
    row[from + AT.gender] = genderEvidence(anaphor, cluster);
    row[from + AT.nature] = natureOf(cluster);
  }
  const last = around.latestPronoun;
  row[from + AT.lastPronoun] = last
    ? (around.partition.clusterOf(last) === cluster ? 1 : 2) + 2 * Math.min(anaphor.sentence - last.sentence, 3)
    : 15;
  if (last) row[from + AT.lastPronounRole] = last.grammaticalRole + 1;
  if (anaphor.form === 'nominal') measureDescription(anaphor, latest, cluster, row, from);
}

/** What stands between two mentions in one sentence. */
function measureClause(
  anaphor: Mention,
  latest: Antecedent,
  { view, partition, latestSubject }: Surroundings,
  row: Int32Array,
  from: number,
): void {
  const start = latest.endToken;
  const end = anaphor.firstToken;
  const links = view.links[end] - view.links[start];
  row[from + AT.verbs] = 1 + Math.min(view.verbs[end] - view.verbs[start], 2);
  row[from + AT.commas] = 1 + Math.min(view.commas[end] - view.commas[start], 2);
  row[from + AT.links] = 1 + Math.min(links, 2);
  const link = view.lastLink[end];
  row[from + AT.link] = link >= start ? view.hash[link] : 1;
  if (end - start <= 3) row[from + AT.bridge] = hashOfWords(view, start, end);
  const kin = anaphor.pronoun?.possessive && KINSHIP.has(view.lower[anaphor.endToken] ?? '') ? 8 : 0;
  const isSame = partition.clusterOf(latestSubject) === clusterOf(latest, partition);
  const clause = latestSubject?.sentence === anaphor.sentence ? (isSame ? 2 : 3) : 1;
  row[from + AT.binding] = clause + (links === 0 ? 4 : 0) + kin;
}

/** Who is named next in the sentence: nobody, this one, somebody else; as what opens the main clause ("In his youth, X …") or not. */
function aheadOf({ cluster }: AntecedentCandidate, { ahead, view, partition }: Surroundings): number {
  if (!ahead) return 1;
  const opens = view.lower[ahead.firstToken - 1] === ',' && ahead.grammaticalRole === GrammaticalRole.Subject;
  return (partition.clusterOf(ahead) === cluster ? 2 : 4) + (opens ? 1 : 0);
}

function hashOfWords({ hash }: TokenView, start: number, end: number): number {
  let sum = 1;
  for (let i = start; i < end; i++) sum = mix(sum, hash[i]);
  return sum;
}

const bucket = (n: number): number =>
  1 + (n < 4 ? Math.max(n, 0) : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 35 ? 7 : 8);
