import { hashText, mix } from '../../language/hash';
import type { Candidate, Cluster } from './candidate';
import { KINSHIP } from './nouns';
import { isFiniteVerb, isPossessiveMark, sameSentence, TAG, type TokenView } from './token-view';

/** What a pair of an anaphor and a cluster is measured by. Features are built of these numbers. */
export const ATOMS = [
  // the anaphor
  'anaphor', // he or she, it, they; a description by kind and number
  'role', // its function in the sentence
  'opens', // it opens its sentence
  'wordBefore',
  'wordBehind',
  'noun',
  'determiner',
  'length',
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
  'binding',
  'later',
  // the cluster
  'kind',
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
  'candidates',
  // descriptions
  'match',
  'modifiers',
  'kindMatch',
  'numberMatch',
  'genderMatch',
] as const;

type Atom = (typeof ATOMS)[number];

/** Features for "he" and "she" over persons: atoms joined by a space. */
export const PERSON_FEATURES: readonly string[] = `
  later later+role later+tokens later+opens later+wordBefore later+antecedentRole+role later+gender
  sentences sentences+rank rank form+antecedentRole role+antecedentRole+sentences role+sentences+form+antecedentRole
  gender gender+rank gender+candidates tokens role+tokens sameRole+sentences subjects role+subjects size share topic
  topic+sentences+role named recent recentPronouns+sentences lastPronoun lastPronoun+role lastPronoun+form paragraph
  quotes quotes+sentences antecedentBefore+sentences antecedentBehind+sentences rank+candidates role+verbs+commas+links
  role+antecedentRole+verbs+links binding binding+role role+sentences+opens wordBehind+antecedentRole
  wordBefore+antecedentRole antecedentNoun lastSubject+role between between+role+antecedentRole
  rivals+role+antecedentRole form+length+sentences opens+subjects opens+antecedentRole+sentences+rank
  topic+subjects quotes+form+role sentences+between+rivals
`
  .trim()
  .split(/\s+/);

/** Features for "it", "they" and descriptions over all clusters. */
export const THING_FEATURES: readonly string[] = `
  anaphor+sentences anaphor+kind+plural anaphor+form+antecedentRole anaphor+rank anaphor+size anaphor+named+kind+plural
  anaphor+paragraph anaphor+tokens anaphor+sentences+rank+form anaphor+sentences+kind+named anaphor+topic
  anaphor+role+antecedentRole+sentences anaphor+lastPronoun anaphor+antecedentNoun anaphor+wordBehind+kind
  anaphor+quotes anaphor+subjects anaphor+role+subjects anaphor+between anaphor+rivals+role anaphor+verbs+links+role
  anaphor+role+binding anaphor+role+kind+antecedentRole anaphor+role+sentences+subjects anaphor+role+sentences+kind+rank
  anaphor+recent anaphor+antecedentBefore anaphor+binding anaphor+candidates+rank
  match+determiner+modifiers kindMatch+plural match+sentences+determiner noun+kind determiner+kindMatch+named
  genderMatch+match determiner+rank+kindMatch noun+match match+kindMatch+determiner+modifiers noun+antecedentNoun
  match+kindMatch+numberMatch determiner+sentences+kindMatch match+topic+determiner match+size+determiner
`
  .trim()
  .split(/\s+/);

/** Features of leaving an anaphor alone. */
export const NONE_FEATURES: readonly string[] = `
  anaphor anaphor+role anaphor+wordBehind anaphor+wordBefore noun determiner+anaphor length+anaphor candidates+anaphor
  noun+determiner anaphor+quotes anaphor+opens
`
  .trim()
  .split(/\s+/);

/** All of it: a model trained with other features is refused. */
export const LINKING_TEMPLATE = { ATOMS, PERSON_FEATURES, THING_FEATURES, NONE_FEATURES };

class Template {
  readonly #features: readonly Int32Array[];

  constructor(name: string, features: readonly string[]) {
    this.#features = features.map((feature) =>
      Int32Array.from([hashText(`${name} ${feature}`), ...feature.split('+').map((atom) => indexOf(atom))]),
    );
  }

  hash(atoms: Int32Array): Int32Array {
    const out = new Int32Array(this.#features.length);
    let count = 0;
    for (const feature of this.#features) {
      let hash = feature[0];
      let k = 1;
      for (; k < feature.length; k++) {
        const value = atoms[feature[k]];
        if (value === 0) break;
        hash = mix(hash, value);
      }
      if (k === feature.length) out[count++] = hash;
    }
    return out.subarray(0, count);
  }
}

function indexOf(atom: string): number {
  const at = ATOMS.indexOf(atom as Atom);
  if (at < 0) throw new Error(`no such atom: ${atom}`);
  return at;
}

const AT = Object.fromEntries(ATOMS.map((atom, i) => [atom, i])) as Readonly<Record<Atom, number>>;
const persons = new Template('persons', PERSON_FEATURES);
const things = new Template('things', THING_FEATURES);
const none = new Template('none', NONE_FEATURES);

/** A cluster that an anaphor may belong to: its mentions near the anaphor, the latest first; one behind it for cataphora. */
export interface Option {
  readonly cluster: Cluster;
  readonly near: readonly Candidate[];
  readonly later: boolean;
}

/** What measuring needs to know besides the pair. */
export interface Surroundings {
  readonly view: TokenView;
  /** First named person of the text, and first named body. */
  readonly topic: Cluster | null;
  /** The first person or body of each sentence and the latest subject. */
  readonly firstIn: ReadonlyMap<number, Cluster>;
  readonly latestSubject: Candidate | null;
  /** The latest pronoun of the same form before the anaphor. */
  readonly latestPronoun: Candidate | null;
}

const FORM = { name: 1, nominal: 2, pronoun: 3 } as const;
const KIND = { person: 1, organization: 2, place: 3, thing: 4 } as const;

/** Hashes of the features of all options, in their order; with `abstain`, those of leaving the anaphor alone come last. */
export function linkFeatures(
  anaphor: Candidate,
  options: readonly Option[],
  around: Surroundings,
  abstain: boolean,
): Int32Array[] {
  const template = abstain ? things : persons;
  const atoms = new Int32Array(ATOMS.length);
  const total = options.reduce((sum, option) => sum + option.cluster.mentions.length, 0);
  const result = options.map((option, rank) => {
    atoms.fill(0);
    measureAnaphor(anaphor, options.length, around, atoms);
    if (option.later) measureLater(anaphor, option, around, atoms);
    else measure(anaphor, option, rank, options, total, around, atoms);
    return template.hash(atoms).slice();
  });
  if (abstain) {
    atoms.fill(0);
    measureAnaphor(anaphor, options.length, around, atoms);
    atoms[AT.quotes] = around.view.quotation[anaphor.firstToken] ? 2 : 1;
    result.push(none.hash(atoms).slice());
  }
  return result;
}

function measureAnaphor(anaphor: Candidate, options: number, { view }: Surroundings, atoms: Int32Array): void {
  const { hash } = view;
  const first = anaphor.firstToken;
  const pronoun = anaphor.pronoun?.gender;
  atoms[AT.anaphor] = pronoun
    ? { male: 1, female: 1, neuter: 2, plural: 3, relative: 4, first: 5, firsts: 5 }[pronoun]
    : 6 + KIND[anaphor.kind] * 2 + (anaphor.plural ? 1 : 0);
  atoms[AT.role] = functionOf(anaphor, view) + 1;
  atoms[AT.opens] = sameSentence(view, first - 1, first) ? 1 : 2;
  atoms[AT.wordBefore] = sameSentence(view, first - 1, first) ? hash[first - 1] : 1;
  atoms[AT.wordBehind] = sameSentence(view, anaphor.endToken, first) ? hash[anaphor.endToken] : 1;
  atoms[AT.candidates] = 1 + Math.min(options, 6);
  if (!anaphor.nominal) return;
  atoms[AT.noun] = hashText(anaphor.nominal.singular);
  atoms[AT.determiner] = determinerClass(anaphor);
  atoms[AT.length] = Math.min(6, anaphor.endToken - first);
}

function determinerClass({ nominal }: Candidate): number {
  const word = nominal!.determiner;
  if (word === 'the') return 1;
  if (/^(?:this|that|these|those)$/.test(word)) return 2;
  if (/^(?:his|her|its|their|our|my)$/.test(word)) return 3;
  if (word) return 4;
  return nominal!.definite ? 5 : 6;
}

function measureLater(anaphor: Candidate, option: Option, { view }: Surroundings, atoms: Int32Array): void {
  const name = option.near[0];
  atoms[AT.later] = 1;
  atoms[AT.tokens] = bucket(name.firstToken - anaphor.endToken);
  atoms[AT.antecedentRole] = functionOf(name, view) + 1;
  atoms[AT.gender] = genderEvidence(anaphor, option.cluster);
}

function measure(
  anaphor: Candidate,
  option: Option,
  rank: number,
  options: readonly Option[],
  total: number,
  around: Surroundings,
  atoms: Int32Array,
): void {
  const { view } = around;
  const { cluster, near } = option;
  const latest = near[0];
  const distance = anaphor.sentence - latest.sentence;
  const role = atoms[AT.role];
  const latestRole = functionOf(latest, view) + 1;
  atoms[AT.sentences] = 1 + Math.min(distance, 6);
  atoms[AT.tokens] = bucket(anaphor.firstToken - latest.endToken);
  atoms[AT.rank] = 1 + Math.min(rank, 6);
  atoms[AT.form] = FORM[latest.form];
  atoms[AT.antecedentRole] = latestRole;
  atoms[AT.sameRole] = role === latestRole ? 1 : 2;
  atoms[AT.paragraph] = view.block[anaphor.head] === view.block[latest.head] ? 1 : 2;
  const quoted = view.quotation[anaphor.firstToken];
  const quotedBefore = view.quotation[latest.firstToken];
  atoms[AT.quotes] = quoted === quotedBefore ? (quoted ? 1 : 2) : quoted && quotedBefore ? 3 : quoted ? 4 : 5;
  atoms[AT.antecedentBefore] = sameSentence(view, latest.firstToken - 1, latest.head)
    ? view.hash[latest.firstToken - 1]
    : 1;
  atoms[AT.antecedentBehind] = sameSentence(view, latest.endToken, latest.head) ? view.hash[latest.endToken] : 1;
  atoms[AT.antecedentNoun] = latest.nominal ? hashText(latest.nominal.singular) : 1;
  atoms[AT.length] ||= Math.min(4, latest.endToken - latest.firstToken);
  let between = 0;
  let rivals = 0;
  for (const other of options) {
    if (other === option || other.later || other.near[0].firstToken < latest.firstToken) continue;
    if (other.near[0].form === 'name') between++;
    if (functionOf(other.near[0], view) === Place.Subject) rivals++;
  }
  atoms[AT.between] = 1 + Math.min(between, 4);
  atoms[AT.rivals] = 1 + Math.min(rivals, 3);
  if (distance === 0) measureClause(anaphor, latest, around, atoms);

  const subjectIn = (back: number): boolean =>
    near.some((m) => m.sentence === anaphor.sentence - back && functionOf(m, view) === Place.Subject);
  atoms[AT.subjects] =
    1 +
    (subjectIn(0) ? 1 : 0) +
    (subjectIn(1) ? 2 : 0) +
    (around.firstIn.get(anaphor.sentence) === cluster ? 4 : 0) +
    (around.firstIn.get(anaphor.sentence - 1) === cluster ? 8 : 0) +
    (distance === 0 ? 16 : 0) +
    (near.some((m) => m.sentence === anaphor.sentence - 1) ? 32 : 0);
  const own = near.find((m) => functionOf(m, view) === Place.Subject);
  atoms[AT.lastSubject] = own ? 1 + Math.min(anaphor.sentence - own.sentence, 5) : 9;
  atoms[AT.kind] = KIND[cluster.kind] * 2 + (cluster.country ? 1 : 0);
  atoms[AT.plural] = cluster.plural || latest.plural ? 2 : 1;
  atoms[AT.named] = cluster.names.length ? 2 : 1;
  atoms[AT.size] = bucket(cluster.mentions.length);
  atoms[AT.share] = 1 + Math.round((5 * cluster.mentions.length) / (total || 1));
  atoms[AT.topic] = around.topic === cluster ? 2 : 1;
  atoms[AT.recent] = Math.min(near.length, 5);
  atoms[AT.recentPronouns] = 1 + Math.min(near.filter((m) => m.form === 'pronoun').length, 3);
  if (anaphor.gender) atoms[AT.gender] = genderEvidence(anaphor, cluster);
  const last = around.latestPronoun;
  atoms[AT.lastPronoun] = last
    ? (last.cluster === cluster ? 1 : 2) + 2 * Math.min(anaphor.sentence - last.sentence, 3)
    : 15;
  if (anaphor.nominal) measureDescription(anaphor, latest, cluster, atoms);
}

const SUBORDINATOR =
  /^(?:when|while|after|before|because|although|though|since|if|until|whereas|as|that|who|which|where|whom|whose|and|but|or|so)$/;

/** What stands between two mentions in one sentence. */
function measureClause(
  anaphor: Candidate,
  latest: Candidate,
  { view, latestSubject }: Surroundings,
  atoms: Int32Array,
): void {
  let verbs = 0;
  let commas = 0;
  let links = 0;
  const from = Math.max(latest.endToken, anaphor.firstToken - 60);
  for (let i = from; i < anaphor.firstToken; i++) {
    if (isFiniteVerb(view, i)) verbs++;
    if (view.lower[i] === ',') commas++;
    if (SUBORDINATOR.test(view.lower[i])) links++;
  }
  atoms[AT.verbs] = 1 + Math.min(verbs, 2);
  atoms[AT.commas] = 1 + Math.min(commas, 2);
  atoms[AT.links] = 1 + Math.min(links, 2);
  const kin = anaphor.pronoun?.possessive && KINSHIP.has(view.lower[anaphor.endToken] ?? '') ? 8 : 0;
  const clause = latestSubject?.sentence === anaphor.sentence ? (latestSubject.cluster === latest.cluster ? 2 : 3) : 1;
  atoms[AT.binding] = clause + (links === 0 ? 4 : 0) + kin;
}

function measureDescription(anaphor: Candidate, latest: Candidate, cluster: Cluster, atoms: Int32Array): void {
  const { nominal } = anaphor;
  const { singular, modifiers } = nominal!;
  const sameHead = cluster.mentions.some((m) => m.nominal?.singular === singular);
  const match = cluster.roleNouns.has(singular)
    ? 2
    : cluster.classWords.has(singular)
      ? 3
      : sameHead
        ? 4
        : cluster.names.some((m) => m.name!.words.includes(singular))
          ? 5
          : 1;
  atoms[AT.match] = match;
  const shared = modifiers.some(
    (word) =>
      cluster.classWords.has(word) ||
      cluster.roleNouns.has(word) ||
      cluster.mentions.some((m) => m.nominal?.modifiers.includes(word) || m.name?.words.includes(word)),
  );
  atoms[AT.modifiers] = modifiers.length === 0 ? 1 : shared ? 2 : 3;
  atoms[AT.kindMatch] =
    cluster.kind === anaphor.kind
      ? 1
      : cluster.kind === 'thing'
        ? 2
        : (cluster.kind === 'person') !== (anaphor.kind === 'person')
          ? 3
          : 4;
  atoms[AT.numberMatch] = anaphor.plural === (cluster.plural || latest.plural) ? 1 : 2;
  atoms[AT.genderMatch] = anaphor.gender && cluster.gender ? (anaphor.gender === cluster.gender ? 2 : 3) : 1;
}

/** 1 title agrees, 2 clashes; 3, 4 given name with surname; 5, 6 single name; 7, 8 an earlier pronoun; 9 nothing known. */
function genderEvidence(anaphor: Candidate, cluster: Cluster): number {
  let evidence = 9;
  for (const { name, gender } of cluster.names) {
    if (name!.titleGender) return name!.titleGender === anaphor.gender ? 1 : 2;
    if (!gender) continue;
    const agrees = gender === anaphor.gender;
    if (name!.words.length > 1) evidence = agrees ? 3 : 4;
    else if (evidence === 9) evidence = agrees ? 5 : 6;
  }
  if (evidence === 9 && cluster.gender) return cluster.gender === anaphor.gender ? 7 : 8;
  return evidence;
}

const bucket = (n: number): number =>
  1 + (n < 4 ? Math.max(n, 0) : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 35 ? 7 : 8);

enum Place {
  Subject,
  Object,
  Oblique,
  Possessor,
  Other,
  Opening,
  Coordinated,
}

/** A phrase's function in its sentence, guessed from what stands beside it. */
function functionOf(phrase: Candidate, view: TokenView): Place {
  phrase.place ??= guessFunction(phrase, view);
  return phrase.place;
}

function guessFunction(phrase: Candidate, view: TokenView): Place {
  const { lower, tag } = view;
  if (phrase.pronoun?.possessive || isPossessiveMark(view, phrase.endToken)) return Place.Possessor;
  if (phrase.subject) return Place.Subject;
  if (phrase.form !== 'pronoun') {
    const behind = subjectBehind(phrase, view);
    if (behind !== null) return behind;
  }
  for (let i = phrase.firstToken - 1, steps = 0; steps < 6; i--, steps++) {
    if (!sameSentence(view, i, phrase.firstToken)) return Place.Opening;
    if (tag[i] === TAG.ADP || lower[i] === 'to') return Place.Oblique;
    if (tag[i] === TAG.VERB) return Place.Object;
    if (lower[i] === ',' || tag[i] === TAG.AUX) break;
  }
  return Place.Other;
}

/** "Name, the head of …, said" and "Name and Other said". */
function subjectBehind(phrase: Candidate, view: TokenView): Place | null {
  const { lower } = view;
  let i = phrase.endToken;
  if (lower[i] === ',' || lower[i] === '(') {
    for (i++; i - phrase.endToken < 15 && sameSentence(view, i, phrase.head); i++) if (/^[,)]$/.test(lower[i])) break;
    if (/^[,)]$/.test(lower[i] ?? '') && sameSentence(view, i + 1, phrase.head) && isFiniteVerb(view, i + 1))
      return Place.Subject;
  } else if (lower[i] === 'and') {
    const from = ++i;
    while (i - from < 4 && i < view.count && view.capital[i]) i++;
    if (i > from && sameSentence(view, i, phrase.head) && isFiniteVerb(view, i)) return Place.Coordinated;
  }
  return null;
}
