import { hashText, mix } from '../../../learning/hash';

/** What a pair of an anaphor and a cluster is measured by. Features are built of these numbers. */
export const ATOMS = [
  // the anaphor
  'anaphor', // he or she, it, they; a description by kind and number
  'role', // its function in the sentence
  'opens', // it opens its sentence
  'firstWord', // that of its sentence
  'wordBefore',
  'wordBehind',
  'noun',
  'determiner',
  'length',
  'candidates',
  'speaks', // it is the source of something said
  'fitting', // whether somebody of its gender is known
  // how the cluster's latest mention stands to it
  'sentences',
  'tokens',
  'rank',
  'form',
  'antecedentRole',
  'sameRole',
  'paragraph',
  'quotes',
  'antecedentBefore',
  'antecedentBehind',
  'antecedentNoun',
  'between', // other candidates named between
  'rivals', // subjects among them
  'verbs',
  'commas',
  'links',
  'link', // the last word between that opens a clause
  'bridge', // all words between, where they are few
  'binding',
  'later', // it only comes behind the anaphor
  'ahead', // who is named behind the anaphor
  // the cluster
  'kind',
  'nature', // how much its names look like a person's
  'plural',
  'named',
  'size',
  'share',
  'topic',
  'recent',
  'recentPronouns',
  'subjects',
  'lastSubject',
  'gender',
  'lastPronoun',
  'lastPronounRole',
  'spoke', // how lately the cluster was a source
  'latestSpoke', // its latest mention was one
  // descriptions
  'match',
  'modifiers',
  'kindMatch',
  'numberMatch',
  'genderMatch',
] as const;

export type Atom = (typeof ATOMS)[number];

/** The place of each atom in a row of measurements. */
export const AT = Object.fromEntries(ATOMS.map((atom, i) => [atom, i])) as Readonly<Record<Atom, number>>;

const list = (features: string): readonly string[] => features.trim().split(/\s+/);

/** Features for "he" and "she" over persons: atoms joined by a plus. */
const PERSON_FEATURES = list(`
  later later+role later+tokens later+opens later+wordBefore later+antecedentRole+role later+gender later+firstWord
  later+ahead later+ahead+firstWord later+nature later+candidates
  sentences sentences+rank rank form+antecedentRole role+antecedentRole+sentences role+sentences+form+antecedentRole
  gender gender+rank gender+candidates tokens role+tokens sameRole+sentences subjects role+subjects size share topic
  topic+sentences+role named recent recentPronouns+sentences lastPronoun lastPronoun+role lastPronoun+form paragraph
  quotes quotes+sentences antecedentBefore+sentences antecedentBehind+sentences rank+candidates role+verbs+commas+links
  role+antecedentRole+verbs+links binding binding+role role+sentences+opens wordBehind+antecedentRole
  wordBefore+antecedentRole antecedentNoun lastSubject+role between between+role+antecedentRole
  rivals+role+antecedentRole form+length+sentences opens+subjects opens+antecedentRole+sentences+rank
  topic+subjects quotes+form+role sentences+between+rivals
  nature nature+form nature+gender ahead ahead+role ahead+firstWord ahead+opens ahead+sentences link+role
  link+antecedentRole+role bridge bridge+role lastPronoun+lastPronounRole+role lastPronoun+form+sentences
  lastPronoun+subjects lastPronoun+rank+form role+antecedentRole+sentences+between size+rank share+sentences topic+rank
  speaks speaks+spoke speaks+spoke+sentences speaks+role+antecedentRole spoke+sentences speaks+latestSpoke+rank
  latestSpoke+role+sentences spoke+quotes speaks+quotes+form spoke+rank speaks+subjects speaks+gender+spoke fitting+gender
  gender+nature+rank binding+antecedentRole+role lastSubject+rank share+rank+candidates ahead+rank+sentences
`);

/** Features for "it", "they" and descriptions over all clusters. */
const THING_FEATURES = list(`
  anaphor+sentences anaphor+kind+plural anaphor+form+antecedentRole anaphor+rank anaphor+size anaphor+named+kind+plural
  anaphor+paragraph anaphor+tokens anaphor+sentences+rank+form anaphor+sentences+kind+named anaphor+topic
  anaphor+role+antecedentRole+sentences anaphor+lastPronoun anaphor+antecedentNoun anaphor+wordBehind+kind
  anaphor+quotes anaphor+subjects anaphor+role+subjects anaphor+between anaphor+rivals+role anaphor+verbs+links+role
  anaphor+role+binding anaphor+role+kind+antecedentRole anaphor+role+sentences+subjects anaphor+role+sentences+kind+rank
  anaphor+recent anaphor+antecedentBefore anaphor+binding anaphor+candidates+rank
  match+determiner+modifiers kindMatch+plural match+sentences+determiner noun+kind determiner+kindMatch+named
  genderMatch+match determiner+rank+kindMatch noun+match match+kindMatch+determiner+modifiers noun+antecedentNoun
  anaphor+speaks+kind anaphor+speaks+spoke anaphor+spoke+sentences anaphor+spoke+kind+quotes
  match+kindMatch+numberMatch determiner+sentences+kindMatch match+topic+determiner match+size+determiner
`);

/** Features of leaving an anaphor alone. */
const NONE_FEATURES = list(`
  anaphor anaphor+role anaphor+wordBehind anaphor+wordBefore noun determiner+anaphor length+anaphor candidates+anaphor
  noun+determiner anaphor+quotes anaphor+opens anaphor+speaks anaphor+fitting anaphor+fitting+candidates
  anaphor+role+quotes anaphor+wordBehind+opens anaphor+firstWord
`);

/** All of it: a model trained with other features is refused. */
export const LINKING_TEMPLATE = { ATOMS, PERSON_FEATURES, THING_FEATURES, NONE_FEATURES, hash: 'sum' };

const SEEDS = Int32Array.from(ATOMS, (atom) => hashText(atom));

/** Turns measured values into numbers that a template adds up: 0 stays 0, for what was not measured. */
export function spread(values: Int32Array, from: number): void {
  for (let k = 0; k < ATOMS.length; k++) {
    const value = values[from + k];
    if (value !== 0) values[from + k] = mix(SEEDS[k], value);
  }
}

/** A list of features; each is the sum of its atoms' numbers, and left out where one of them was not measured. */
export class RankerTemplate {
  /** For each feature: its own number, how many atoms it has, and which. */
  readonly #layout: Int32Array;

  constructor(name: string, features: readonly string[]) {
    this.#layout = Int32Array.from(
      features.flatMap((feature) => {
        const atoms = feature.split('+').map((atom) => indexOf(atom));
        return [hashText(`${name} ${feature}`), atoms.length, ...atoms];
      }),
    );
  }

  /** Sum of the weights of a row's features. `weights` has a power of two of elements. */
  score(row: Int32Array, from: number, weights: Int8Array): number {
    const layout = this.#layout;
    const mask = weights.length - 1;
    let sum = 0;
    for (let i = 0; i < layout.length; ) {
      let hash = layout[i++];
      const end = i + 1 + layout[i++];
      for (; i < end; i++) {
        const number = row[from + layout[i]];
        if (number === 0) break;
        hash = (hash + number) | 0;
      }
      if (i === end) sum += weights[hash & mask];
      i = end;
    }
    return sum;
  }

  /** Hashes of a row's features. */
  hashes(row: Int32Array, from: number): Int32Array {
    const layout = this.#layout;
    const found: number[] = [];
    for (let i = 0; i < layout.length; ) {
      let hash = layout[i++];
      const end = i + 1 + layout[i++];
      for (; i < end; i++) {
        const number = row[from + layout[i]];
        if (number === 0) break;
        hash = (hash + number) | 0;
      }
      if (i === end) found.push(hash);
      i = end;
    }
    return Int32Array.from(found);
  }
}

function indexOf(atom: string): number {
  const at = ATOMS.indexOf(atom as Atom);
  if (at < 0) throw new Error(`no such atom: ${atom}`);
  return at;
}

export const PERSONS = new RankerTemplate('persons', PERSON_FEATURES);
export const THINGS = new RankerTemplate('things', THING_FEATURES);
export const NONE = new RankerTemplate('none', NONE_FEATURES);
