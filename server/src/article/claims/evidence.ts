import { ACCUSATION } from '../../english/claims/accusation';
import { CONTRASTS } from '../../english/claims/build';
import { CAUSE } from '../../english/claims/cause';
import { FIGURE } from '../../english/claims/figure';
import { GENERALISATION } from '../../english/claims/generalisation';
import { JUDGEMENT } from '../../english/claims/judgement';
import { NON_PUBLIC } from '../../english/claims/non-public';
import { PREDICTION } from '../../english/claims/prediction';
import { RECORD } from '../../english/claims/record';
import { STATE_OF_MIND } from '../../english/claims/state-of-mind';
import { HAVE, I_OR_ME } from '../../english/function-words';
import { endsLikeRegularParticiple } from '../../english/inflect';
import { REPORTING } from '../../english/reporting';
import { PhraseFinder } from '../../language/phrases';
import { UPOS } from '../../language/reading';
import type { ClaimKind, Statement } from '../article';
import { findFigures, isMeasured } from './figures';
import type { PageWords } from './statement-words';

/** What speaks for a claim of a kind, or against any claim. The names are those of the lexicons' lists. */
export type EvidenceName =
  | keyof typeof ACCUSATION
  | keyof typeof CAUSE
  | keyof typeof STATE_OF_MIND
  | keyof typeof PREDICTION
  | Exclude<keyof typeof JUDGEMENT, 'blame'>
  | 'loaded'
  | keyof typeof NON_PUBLIC
  | keyof typeof GENERALISATION
  | keyof typeof FIGURE
  | 'percent'
  | 'money'
  | 'people'
  | 'count'
  | keyof typeof RECORD
  | keyof typeof REPORTING
  | ShapeName;

/** What the shape of a sentence says, beside its words. */
type ShapeName = 'perfect' | 'question' | 'imperative' | 'short' | 'verbless' | 'author' | 'quoted' | 'contrast';

const lists = (group: object): (readonly [EvidenceName, string])[] => Object.entries(group) as [EvidenceName, string][];
const { blame: loaded, ...judgement } = JUDGEMENT;

const FINDER = new PhraseFinder<EvidenceName>([
  ...lists(ACCUSATION),
  ...lists(CAUSE),
  ...lists(STATE_OF_MIND),
  ...lists(PREDICTION),
  ...lists(judgement),
  ['loaded', loaded],
  ...lists(NON_PUBLIC),
  ...lists(GENERALISATION),
  ...lists(FIGURE),
  ...lists(RECORD),
  ...lists(REPORTING),
]);

const kindOf: ReadonlyMap<EvidenceName, ClaimKind> = new Map(
  (
    [
      ['accusation', Object.keys(ACCUSATION)],
      ['cause', Object.keys(CAUSE)],
      ['state-of-mind', Object.keys(STATE_OF_MIND)],
      ['prediction', Object.keys(PREDICTION)],
      ['judgement', [...Object.keys(judgement), 'loaded']],
      ['non-public', Object.keys(NON_PUBLIC)],
      ['generalisation', Object.keys(GENERALISATION)],
      ['figure', ['percent', 'money', 'people', 'count', 'approximate']],
    ] as const
  ).flatMap(([kind, names]) => names.map((name) => [name as EvidenceName, kind as ClaimKind])),
);

/** The kind of claim that a piece of evidence speaks for; none for evidence against. */
export function claimKindOf(name: EvidenceName): ClaimKind | undefined {
  return kindOf.get(name);
}

/** Evidence in one statement: how much there is of it, and the tokens `[first, end)` that show it. */
export interface Evidence {
  readonly name: EvidenceName;
  readonly amount: number;
  readonly tokens: readonly (readonly [first: number, end: number])[];
}

/** What stands in a side clause counts half: the label goes by the main assertion. */
const SIDE = 0.5;
const MOST = 2;
const ON_RECORD = 0.25;
const FIGURE_NAMES = ['percent', 'money', 'people', 'count'] as const;
const SHORT = 6;
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');

/** Gathers all evidence in a statement, quotations and names left out; one entry for each name. */
export function gatherEvidence(page: PageWords, statement: Statement): Evidence[] {
  const { first, end, main } = page.read(statement);
  const found = new Map<EvidenceName, { amount: number; tokens: [number, number][] }>();
  const add = (
    name: EvidenceName,
    from: number,
    to: number,
    amount = from >= main.first && from < main.end ? 1 : SIDE,
  ): void => {
    const entry = found.get(name);
    if (!entry) found.set(name, { amount, tokens: [[from, to]] });
    else {
      if (from < entry.tokens[entry.tokens.length - 1][1]) return; // part of what is counted already
      entry.amount = Math.min(MOST, entry.amount + amount);
      entry.tokens.push([from, to]);
    }
  };
  for (const hit of FINDER.find(page, first, end)) {
    if (page.isQuoted(hit.first) || page.isNamed(hit.first)) continue;
    if (hit.label === 'approximate' && isMeasured(page, hit.end)) continue;
    add(hit.label, hit.first, hit.end);
  }
  for (const figure of findFigures(page, first, end)) add(figure.kind, figure.first, figure.end);
  const approximate = found.get('approximate');
  if (approximate && !FIGURE_NAMES.some((name) => found.has(name))) approximate.amount *= SIDE;
  const misdeed = found.get('misdeed');
  if (misdeed && found.has('law')) misdeed.amount *= ON_RECORD; // "sentenced for stealing": the court says so
  addShape(page, statement, add);
  return [...found].map(([name, entry]) => ({ name, ...entry }));
}

function addShape(
  page: PageWords,
  { firstToken: first, endToken: end }: Statement,
  add: (name: ShapeName, from: number, to: number, amount: number) => void,
): void {
  const { tags } = page;
  let verbs = 0;
  for (let i = first; i < end; i++) {
    if (tags[i] === VERB || tags[i] === AUX) verbs++;
    if (page.isQuoted(i)) continue;
    if (
      (HAVE.has(page.word(i)) || page.word(i) === "'ve") &&
      (tags[i + 1] === VERB || tags[i + 2] === VERB) &&
      i + 1 < end
    )
      add('perfect', i, i + 1, 1);
    if (I_OR_ME.has(page.word(i))) add('author', i, i + 1, 1);
  }
  const last = page.word(end - 1);
  if (last === '?' || page.word(end - 2) === '?') add('question', end - 1, end, 1);
  if (verbs === 0) add('verbless', first, first + 1, 1);
  if (end - first < SHORT) add('short', first, end, 1);
  if (tags[first] === VERB && !endsLikeRegularParticiple(page.word(first))) add('imperative', first, first + 1, 1);
  if (CONTRASTS.has(page.word(first))) add('contrast', first, first + 1, 1);
  const quoted = page.quotedShare(first, end);
  if (quoted > 0) add('quoted', first, first + 1, quoted);
}
