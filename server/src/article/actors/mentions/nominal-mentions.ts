import { DEFINITE_DETERMINERS, ONLY_POSSESSIVE } from '../../../english/function-words';
import { endsLikeParticiple } from '../../../english/inflect';
import { classOfNoun, FEMALE_NOUNS, isPlural, MAKES_GUARD_A_BODY, MALE_NOUNS, singular } from '../../../english/nouns';
import { STANCE_PREFIXES } from '../../../english/prefixes';
import {
  demonymAt,
  isFiniteVerb,
  isNoun,
  isPossessiveMark,
  sameSentence,
  TAG,
  type TokenView,
  verbFollows,
} from '../../../language/token-view';
import { roleOfPhrase } from './grammatical-role';
import type { Gender, Kind, NominalMention, ProperMention } from './mention';

/** Base noun phrases with a common noun as head, things among them: they compete for "it". Names are left out. */
export function nominalMentions(view: TokenView, names: readonly ProperMention[]): NominalMention[] {
  const { lower, tag, count } = view;
  const nameAt: (ProperMention | null)[] = new Array(count).fill(null);
  for (const name of names) nameAt.fill(name, name.firstToken, name.endToken);
  const found: NominalMention[] = [];
  for (let head = 0; head < count; head++) {
    if (nameAt[head] || (tag[head] !== TAG.NOUN && tag[head] !== TAG.PROPN)) continue;
    const next = head + 1;
    const inside = sameSentence(view, next, head) && (lower[next] === '-' || (isNoun(view, next) && !nameAt[next]));
    // "coalition leaders": the body stands in front of its people.
    if (
      inside &&
      !(classOfNoun(lower[head]) === 'organization' && classOfNoun(lower[next]) === 'person' && isPlural(lower[next]))
    )
      continue;
    // A title or calling in front of a person's name belongs to it.
    if (nameAt[next]?.kind === 'person' && sameSentence(view, next, head)) continue;
    let first = head;
    while (
      head - first < 12 &&
      sameSentence(view, first - 1, head) &&
      (nameAt[first - 1] || isInside(view, first - 1)) &&
      !(nameAt[first - 1] && opensStance(view, first))
    ) {
      first--;
      if (tag[first] === TAG.DET || (tag[first] === TAG.PRON && !isPossessiveMark(view, first + 1))) break;
    }
    while (first < head && (lower[first] === '-' || isPossessiveMark(view, first))) first++;
    found.push(nominal(view, first, head, nameAt));
  }
  return found;
}

/** "Anti-" with a capital: in a title that is repeated without a full stop, what stands before it is no part of the phrase. */
const opensStance = ({ lower, capital }: TokenView, i: number): boolean =>
  capital[i] > 0 && lower[i + 1] === '-' && STANCE_PREFIXES.has(lower[i]);

function isInside(view: TokenView, i: number): boolean {
  const { lower, tag } = view;
  switch (tag[i]) {
    case TAG.NOUN:
    case TAG.PROPN:
    case TAG.ADJ:
    case TAG.NUM:
      return true;
    case TAG.DET:
      return lower[i] !== 'all' && lower[i] !== 'both';
    case TAG.PRON:
      return ONLY_POSSESSIVE.has(lower[i]) || lower[i] === 'her';
    case TAG.VERB:
      // "war-torn"
      return lower[i - 1] === '-' || (endsLikeParticiple(lower[i]) && !isFiniteAfterNoun(view, i));
    default:
      return lower[i] === '-' || isPossessiveMark(view, i);
  }
}

const isFiniteAfterNoun = (view: TokenView, i: number): boolean =>
  i === 0 || (isFiniteVerb(view, i) && (isNoun(view, i - 1) || view.tag[i - 1] === TAG.PRON));

function nominal(
  view: TokenView,
  first: number,
  head: number,
  nameAt: readonly (ProperMention | null)[],
): NominalMention {
  const { lower, tag } = view;
  const noun = lower[head];
  const opened = tag[first] === TAG.DET || tag[first] === TAG.PRON;
  const modifiers: string[] = [];
  let country: string | null = null;
  let holdsName: ProperMention | null = null;
  for (let i = opened ? first + 1 : first; i < head; i++) {
    if (lower[i].length > 2) modifiers.push(lower[i]);
    country ??= demonymAt(view, i);
    const name = nameAt[i];
    if (name) {
      holdsName = name;
      if (name.endToken === head || isPossessiveMark(view, name.endToken)) country ??= name.name.country;
    }
  }
  const determiner = opened ? lower[first] : '';
  const gender: Gender | null = FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : null;
  const guards = noun === 'guard' && MAKES_GUARD_A_BODY.has(lower[head - 1] ?? '');
  const kind: Kind = guards ? 'organization' : (classOfNoun(noun) ?? 'thing');
  const place = { firstToken: first, endToken: head + 1, head, subject: verbFollows(view, head + 1, head) };
  return {
    form: 'nominal',
    ...place,
    sentence: view.sentence[head],
    kind,
    plural: isPlural(noun),
    gender,
    grammaticalRole: roleOfPhrase(view, place),
    name: null,
    nominal: {
      noun,
      singular: singular(noun),
      determiner,
      definite: DEFINITE_DETERMINERS.has(determiner) || isPossessiveMark(view, first + 1),
      modifiers,
      country,
      holdsName,
    },
    pronoun: null,
  };
}
