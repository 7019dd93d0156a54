import {
  BEHIND_EMPTY_IT,
  CLAUSE_OPENERS,
  OBJECT_PRONOUNS,
  ONLY_POSSESSIVE,
  PRONOUNS_BY_PERSON,
  SEEM,
  SURE_PRONOUNS,
} from '../../../english/function-words';
import { isNoun, sameSentence, TAG, type TokenView, verbFollows } from '../../../language/token-view';
import { roleOfPronoun } from './grammatical-role';
import type { PronounFacts, PronounMention } from './mention';

const PRONOUNS: ReadonlyMap<string, PronounFacts['gender']> = new Map(
  (['male', 'female', 'neuter', 'plural', 'first', 'first-plural', 'relative'] as const).flatMap((gender) =>
    Array.from(PRONOUNS_BY_PERSON[gender], (word) => [word, gender] as const),
  ),
);

/** The pronouns of a text that can mean an actor; "it" without a meaning ("it is clear that") is left out. */
export function pronounMentions(view: TokenView): PronounMention[] {
  const found: PronounMention[] = [];
  for (let i = 0; i < view.count; i++) {
    const word = view.lower[i];
    const gender = PRONOUNS.get(word);
    if (!gender || (word === 'us' && view.capital[i] === 2) || (word === 'it' && isExpletive(view, i))) continue;
    if (view.tag[i] !== TAG.PRON && !SURE_PRONOUNS.has(word)) continue;
    const possessive = ONLY_POSSESSIVE.has(word) || (word === 'her' && beginsNounPhrase(view, i + 1));
    const subject = !possessive && !OBJECT_PRONOUNS.has(word) && word !== 'her' && verbFollows(view, i + 1, i);
    const sex = gender === 'male' || gender === 'female' ? gender : null;
    const place = { firstToken: i, endToken: i + 1, head: i, subject };
    found.push({
      form: 'pronoun',
      ...place,
      sentence: view.sentence[i],
      kind: sex || gender === 'first' ? 'person' : 'thing',
      plural: gender === 'plural' || gender === 'first-plural',
      gender: sex,
      grammaticalRole: roleOfPronoun(view, place, possessive),
      name: null,
      nominal: null,
      pronoun: { gender, possessive },
    });
  }
  return found;
}

function beginsNounPhrase(view: TokenView, i: number): boolean {
  const tag = view.tag[i];
  if (!sameSentence(view, i, i - 1)) return false;
  return isNoun(view, i) || tag === TAG.ADJ || tag === TAG.NUM || (tag === TAG.VERB && isNoun(view, i + 1));
}

/** "it is clear that", "it seems", "it was reported that". */
function isExpletive(view: TokenView, i: number): boolean {
  const { lower, tag } = view;
  if (!BEHIND_EMPTY_IT.has(lower[i + 1] ?? '')) return false;
  if (SEEM.has(lower[i + 1])) return true;
  const next = tag[i + 2];
  if (next !== TAG.ADJ && next !== TAG.VERB && next !== TAG.DET && next !== TAG.ADV && next !== TAG.AUX) return false;
  for (let k = i + 3; k < i + 9 && sameSentence(view, k, i); k++) {
    if (CLAUSE_OPENERS.has(lower[k])) return true;
  }
  return false;
}
