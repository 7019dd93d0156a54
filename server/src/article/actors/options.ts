import type { Candidate, Cluster } from './candidate';
import { classOfNoun } from './nouns';
import { Place, placeOf } from './phrase-place';
import { isExpected } from './pronoun-fit';
import type { TokenView } from './token-view';

/** A cluster that an anaphor may belong to, and what its mentions near the anaphor tell. */
export interface Option {
  readonly anaphor: Candidate;
  readonly cluster: Cluster;
  /** The latest mention before the anaphor; the first behind it where `later`. */
  readonly latest: Candidate;
  readonly later: boolean;
  /** Mentions within the window, and the pronouns among them. */
  recent: number;
  recentPronouns: number;
  /** Whether it is a subject in the anaphor's sentence, a subject in the one before, mentioned in the one before. */
  subjectHere: boolean;
  subjectBefore: boolean;
  mentionedBefore: boolean;
  /** Sentence of its latest mention as a subject, or -1. */
  lastSubject: number;
}

/** How far back persons are looked for, in sentences; the same for things and for descriptions. */
const PERSON_WINDOW = 8;
export const THING_WINDOW = 4;
/** The same in mentions: a text without sentence ends must not cost more. */
const MENTION_WINDOW = 120;
/** Things considered for one anaphor, the latest first. */
const MOST_OPTIONS = 20;
/** Names behind "he" in its own sentence that it may announce. */
const LATER_NAMES = 3;
const LATER_TOKENS = 25;

/**
 * Clusters of single persons mentioned lately, the latest first; names that follow in the same sentence come last.
 * @param history mentions of persons, in document order
 * @param sequence all candidates of the text, and the anaphor's place among them
 * @param speaker who says the anaphor, and so is not meant by it
 */
export function personOptions(
  view: TokenView,
  anaphor: Candidate,
  history: readonly Candidate[],
  sequence: readonly Candidate[],
  at: number,
  speaker: Cluster | null,
): Option[] {
  const options: Option[] = [];
  for (let k = history.length - 1; k >= 0 && history.length - k <= MENTION_WINDOW; k--) {
    const mention = history[k];
    if (anaphor.sentence - mention.sentence > PERSON_WINDOW) break;
    const cluster = mention.cluster!;
    if (cluster === speaker || mention.endToken > anaphor.firstToken || cluster.plural || mention.plural) continue;
    if ((cluster.kind !== 'person' && !mayBePerson(view, cluster)) || clashes(anaphor, cluster)) continue;
    note(view, anaphor, cluster, mention, options);
  }
  for (let k = at + 1, found = 0; k < sequence.length && found < LATER_NAMES; k++) {
    const name = sequence[k];
    if (name.sentence !== anaphor.sentence || name.firstToken - anaphor.firstToken > LATER_TOKENS) break;
    const { cluster } = name;
    if (!cluster || cluster === speaker || !isPersonName(view, name) || clashes(anaphor, cluster)) continue;
    if (cluster.option?.anaphor === anaphor) continue;
    options.push(optionOf(anaphor, cluster, name, true));
    found++;
  }
  return options;
}

/** The first person named behind an anaphor in its sentence. */
export function personAhead(
  view: TokenView,
  anaphor: Candidate,
  sequence: readonly Candidate[],
  at: number,
): Candidate | null {
  for (let k = at + 1; k < sequence.length; k++) {
    const name = sequence[k];
    if (name.sentence !== anaphor.sentence || name.firstToken - anaphor.firstToken > LATER_TOKENS) return null;
    if (isPersonName(view, name)) return name;
  }
  return null;
}

const isPersonName = (view: TokenView, name: Candidate): boolean =>
  name.name !== null && !name.plural && (name.kind === 'person' || mayBePerson(view, name.cluster));

/** Whether "he" may show that a name was a person's after all: no state, no known body, nothing that is called a bank. */
export function mayBePerson(view: TokenView, cluster: Cluster | null): boolean {
  if (!cluster || cluster.kind === 'person' || cluster.kind === 'thing' || cluster.names.length === 0) return false;
  cluster.personal ??=
    !cluster.country &&
    !cluster.plural &&
    !cluster.classWords.has('company') &&
    cluster.names.every((name) => looksPersonal(view, name)) &&
    cluster.names.some((name) => placeOf(name, view) === Place.Subject || placeOf(name, view) === Place.Possessor);
  return cluster.personal;
}

const PLACE_PREPOSITION = /^(?:in|at|near|from|across|throughout|outside|inside|into|around|via|the|-)$/;

function looksPersonal(view: TokenView, { name, evidence, firstToken, endToken }: Candidate): boolean {
  const { words, key, group, acronym } = name!;
  if (PLACE_PREPOSITION.test(view.lower[firstToken - 1] ?? '')) return false;
  return (
    !group &&
    !acronym &&
    endToken - firstToken <= 3 &&
    evidence !== 'acronym' &&
    evidence !== 'metonym' &&
    !/^(?:body|lexicon):/.test(key) &&
    classOfNoun(words[words.length - 1]) === null
  );
}

/** A title decides a person's gender; a given name may mislead. */
const clashes = (anaphor: Candidate, cluster: Cluster): boolean =>
  anaphor.gender !== null && cluster.titleGender !== null && cluster.titleGender !== anaphor.gender;

/** Clusters that "it", "they" or a description may belong to by number and kind, the latest first. */
export function thingOptions(
  view: TokenView,
  anaphor: Candidate,
  history: readonly Candidate[],
  window: number,
): Option[] {
  const options: Option[] = [];
  for (let k = history.length - 1; k >= 0 && history.length - k <= MENTION_WINDOW; k--) {
    const mention = history[k];
    if (anaphor.sentence - mention.sentence > window) break;
    const cluster = mention.cluster!;
    if (mention.endToken > anaphor.firstToken || !isExpected(anaphor, mention, cluster)) continue;
    if (cluster.option?.anaphor === anaphor || options.length < MOST_OPTIONS) {
      note(view, anaphor, cluster, mention, options);
    }
  }
  return options;
}

function optionOf(anaphor: Candidate, cluster: Cluster, latest: Candidate, later: boolean): Option {
  const option: Option = {
    anaphor,
    cluster,
    latest,
    later,
    recent: 0,
    recentPronouns: 0,
    subjectHere: false,
    subjectBefore: false,
    mentionedBefore: false,
    lastSubject: -1,
  };
  cluster.option = option;
  return option;
}

function note(view: TokenView, anaphor: Candidate, cluster: Cluster, mention: Candidate, options: Option[]): void {
  let option = cluster.option;
  if (option?.anaphor !== anaphor) {
    option = optionOf(anaphor, cluster, mention, false);
    options.push(option);
  }
  option.recent++;
  if (mention.pronoun) option.recentPronouns++;
  const back = anaphor.sentence - mention.sentence;
  if (back === 1) option.mentionedBefore = true;
  if (placeOf(mention, view) !== Place.Subject) return;
  if (option.lastSubject < 0) option.lastSubject = mention.sentence;
  if (back === 0) option.subjectHere = true;
  else if (back === 1) option.subjectBefore = true;
}
