import { countryOfDemonym } from '../../../english/countries';
import { BODY_NOUNS, isPlural, ORGANIZATION_NOUNS } from '../../../english/nouns';
import { STANCE_PREFIXES } from '../../../english/prefixes';
import { POST_NOMINALS } from '../../../english/titles';
import type { Name } from '../../../language/reading';
import {
  demonymAt,
  isFiniteVerb,
  isNoun,
  isPossessiveMark,
  nounFollows,
  sameSentence,
  TAG,
  type TokenView,
  verbFollows,
} from '../../../language/token-view';
import type { Words } from '../../../language/words';
import type { ActorLexicon } from '../lexicon';
import { missedAliases } from './declared-aliases';
import { genderOfName } from './gender-of-name';
import { roleOfPhrase } from './grammatical-role';
import { holdsOffice, kindByContext } from './kinds-by-context';
import { asInLexicon, ignoredNames } from './lexicon-names';
import { LoneBodies } from './lone-bodies';
import type { Kind, NameFacts, ProperMention } from './mention';
import {
  missedAcronyms,
  missedFamilies,
  missedGivenNames,
  missedShortNames,
  missedSubjects,
  missedTeams,
} from './missed-names';
import { type NameReader, nameReader } from './name-facts';
import { NO_TITLES, titlesOf } from './titles';

/**
 * The names of a reading as candidates, in document order: persons, organisations and places as they stand; of the
 * nationalities only those used as nouns ("Syrians") or with a body behind them ("Syrian government", "French
 * officials"), which are actors of their own. A nationality that is a mere adjective is none. Names that the reader
 * missed and the text makes plain are added.
 * @param names those of the reading
 * @param lexicon says which names are no actors, and what others are
 * @param knownWords tell given names, and the gender of their bearers
 */
export function properMentions(
  view: TokenView,
  names: readonly Name[],
  lexicon: ActorLexicon | undefined,
  knownWords: Words,
): ProperMention[] {
  const { page } = view.reading;
  const found: ProperMention[] = [];
  const ignored = ignoredNames(lexicon);
  const isGivenName = (word: string): boolean => knownWords.isGivenName(word);
  const readName = nameReader(view);
  const surnames = new Set(
    names
      .filter(({ type, firstToken, endToken }) => type === 'person' && endToken - firstToken > 1)
      .map(({ endToken }) => view.lower[endToken - 1]),
  );
  const known: KnownNames = { readName, surnames, companies: new Set(), isGivenName };
  const taken = new Uint8Array(view.count);
  const loneBodies = new LoneBodies(view);
  for (const name of names) {
    if (name.type === 'group' || loneBodies.describes(name)) continue;
    taken.fill(1, name.firstToken, name.endToken);
    const whole = withoutStance(view, name);
    if (!whole || ignored(page.text.slice(whole.start, whole.end))) continue;
    found.push(properMention(view, whole, known));
  }
  const missedBodies = (): Name[] => loneBodies.missed(taken);
  for (const find of [
    missedAliases,
    missedAcronyms,
    missedFamilies,
    missedShortNames,
    missedTeams,
    missedBodies,
    missedSubjects,
  ]) {
    for (const missed of find(view, found, taken)) {
      taken.fill(1, missed.firstToken, missed.endToken);
      if (!ignored(page.text.slice(missed.start, missed.end))) found.push(properMention(view, missed, known));
    }
  }
  for (const missed of missedGivenNames(view, taken, isGivenName)) {
    taken[missed.firstToken] = 1;
    if (!ignored(page.text.slice(missed.start, missed.end))) found.push(properMention(view, missed, known));
  }
  const { tokens } = page;
  const groups = groupNames(view, taken).filter(
    ({ firstToken, endToken }) => !ignored(page.text.slice(tokens.start[firstToken], tokens.end[endToken - 1])),
  );
  const knownToLexicon = asInLexicon(view, lexicon);
  return [...found.map((name) => asCompany(name, known.companies)), ...groups]
    .map(knownToLexicon)
    .map((name) => withGender(view, name, knownWords))
    .sort((a, b) => a.firstToken - b.firstToken);
}

/** "pro-Leeland protesters" says what they are for; it does not speak of Leeland. What follows in capitals is a name. */
function withoutStance(view: TokenView, name: Name): Name | null {
  const { lower } = view;
  const { firstToken, endToken } = name;
  if (!/^[-–]$/.test(lower[firstToken - 1] ?? '') || !STANCE_PREFIXES.has(lower[firstToken - 2] ?? '')) return name;
  if (firstToken + 1 === endToken) return null;
  return { ...name, firstToken: firstToken + 1, start: view.reading.page.tokens.start[firstToken + 1] };
}

/** What is known of the names of a text while they are gathered. */
interface KnownNames {
  readonly readName: NameReader;
  /** Last words of persons named in full. */
  readonly surnames: ReadonlySet<string>;
  /** Keys of names taken for a person's that prove to be a company's ("Brandtholm's revenues"). */
  readonly companies: Set<string>;
  readonly isGivenName: (word: string) => boolean;
}

/** What is a company's once is one wherever the text names it. */
const asCompany = (mention: ProperMention, companies: ReadonlySet<string>): ProperMention =>
  mention.kind === 'person' && companies.has(mention.name.key) ? { ...mention, kind: 'organization' } : mention;

const withGender = (view: TokenView, name: ProperMention, words: Words): ProperMention =>
  name.kind === 'person' && !name.plural ? { ...name, gender: genderOfName(view, name, words) } : name;

/** "John Falk KC MP" is John Falk. */
function withoutHonours({ lower, reading }: TokenView, name: Name): Name {
  let endToken = name.endToken;
  while (endToken - name.firstToken > 2 && POST_NOMINALS.has(lower[endToken - 1])) endToken--;
  const isPerson = name.type === 'person' && endToken < name.endToken;
  return isPerson ? { ...name, endToken, end: reading.page.tokens.end[endToken - 1] } : name;
}

function properMention(view: TokenView, whole: Name, known: KnownNames): ProperMention {
  const { readName, surnames, companies, isGivenName } = known;
  const name = withoutHonours(view, whole);
  const { lower } = view;
  const { words, key, country, kind: told } = readName(name);
  const isPerson = words.length === 2 && isGivenName(lower[name.firstToken]) && holdsOffice(view, name.endToken);
  const read = isPerson ? 'person' : told;
  const kind = country ? read : kindByContext(view, name, read, surnames.has(words[words.length - 1]));
  if (read === 'person' && kind === 'organization') companies.add(key);
  const titles = kind === 'person' ? titlesOf(view, name) : NO_TITLES;
  const last = name.endToken - 1;
  const family =
    kind === 'person' &&
    last === name.firstToken &&
    lower[name.firstToken - 1] === 'the' &&
    /[^s]s$/.test(lower[last]) &&
    !isNoun(view, name.endToken);
  return mention(view, name.firstToken, name.endToken, kind, family, {
    words,
    key: titles.suffix ? `${key} ${titles.suffix}` : key,
    country,
    group: false,
    acronym: last === name.firstToken && view.capital[last] === 2,
    ...titles,
  });
}

/** Nationalities used as nouns, and nationality plus body. */
function groupNames(view: TokenView, taken: Uint8Array): ProperMention[] {
  const { lower, tag, count } = view;
  const { text, tokens } = view.reading.page;
  const found: ProperMention[] = [];
  const tagged = new Map(view.reading.names.filter((name) => name.type === 'group').map((n) => [n.firstToken, n]));
  for (let i = 0; i < count; i++) {
    if (taken[i] || !view.capital[i] || lower[i] === 'the') continue;
    const name = tagged.get(i);
    let end = name ? name.endToken : i + 1;
    let country =
      end === i + 1
        ? demonymAt(view, i)
        : (countryOfDemonym(text.slice(tokens.start[i], tokens.end[end - 1]))?.code ?? null);
    if (!name && i + 1 < count && view.capital[i + 1] && !taken[i + 1]) {
      const longer = countryOfDemonym(text.slice(tokens.start[i], tokens.end[i + 1]));
      if (longer) {
        country = longer.code;
        end = i + 2;
      }
    }
    if (!name && !country) continue;
    const body = endOfBody(view, end, taken);
    const plural = isPlural(lower[end - 1]);
    const people =
      !nounFollows(view, end) &&
      (plural || (lower[i - 1] === 'the' && (isFiniteVerb(view, end) || tag[end - 1] === TAG.PROPN)));
    if (body === 0 && !people) {
      i = end - 1;
      continue;
    }
    const last = body || end;
    const parts = lower.slice(i, last);
    // "Syrian forces" are no "Iraqi forces", but "Syrian govt forces" may be named twice.
    const key = `group:${body ? parts.join(' ') : country && plural ? `people of ${country}` : parts.join(' ')}`;
    found.push(
      mention(view, i, last, 'organization', people || isPlural(lower[last - 1]), {
        words: parts,
        key,
        country: null,
        group: true,
        acronym: false,
        ...NO_TITLES,
      }),
    );
    i = last - 1;
  }
  return found;
}

/** Where the noun of a body ends that follows a nationality at `start`: "government", "security forces"; 0 for none. */
function endOfBody(view: TokenView, start: number, taken: Uint8Array): number {
  const { lower, tag } = view;
  let end = start;
  while (end < view.count && end - start < 4 && sameSentence(view, end, start - 1) && !taken[end]) {
    if (tag[end] !== TAG.NOUN && tag[end] !== TAG.ADJ && tag[end] !== TAG.PROPN && lower[end] !== '-') break;
    end++;
  }
  if (end < view.count && taken[end] && sameSentence(view, end, start)) return 0;
  const head = lower[end - 1];
  if (end === start || isPossessiveMark(view, end - 1)) return 0;
  return BODY_NOUNS.has(head) || (ORGANIZATION_NOUNS.has(head) && !isPlural(head)) ? end : 0;
}

function mention(
  view: TokenView,
  firstToken: number,
  endToken: number,
  kind: Kind,
  plural: boolean,
  name: NameFacts,
): ProperMention {
  const place = { firstToken, endToken, head: endToken - 1, subject: verbFollows(view, endToken, firstToken) };
  return {
    form: 'name',
    ...place,
    sentence: view.sentence[firstToken],
    kind,
    plural,
    gender: null,
    grammaticalRole: roleOfPhrase(view, place),
    name,
    nominal: null,
    pronoun: null,
  };
}
