import { isPossessiveMark, sameSentence, TAG, type TokenView } from '../../../language/token-view';
import type { Antecedent } from './mention';

/** A phrase's function in its sentence. */
export enum GrammaticalRole {
  Subject,
  Object,
  Oblique,
  Possessor,
  Other,
  Opening,
  Coordinated,
}

/** A phrase's function in its sentence, guessed from what stands beside it, once. */
export function grammaticalRoleOf(phrase: Antecedent, view: TokenView): GrammaticalRole {
  phrase.grammaticalRole ??= guessRole(phrase, view);
  return phrase.grammaticalRole;
}

function guessRole(phrase: Antecedent, view: TokenView): GrammaticalRole {
  const { lower, tag } = view;
  if (phrase.pronoun?.possessive || isPossessiveMark(view, phrase.endToken)) return GrammaticalRole.Possessor;
  if (phrase.subject) return GrammaticalRole.Subject;
  if (phrase.form !== 'pronoun') {
    const behind = subjectBehind(phrase, view);
    if (behind !== null) return behind;
  }
  for (let i = phrase.firstToken - 1, steps = 0; steps < 6; i--, steps++) {
    if (!sameSentence(view, i, phrase.firstToken)) return GrammaticalRole.Opening;
    if (tag[i] === TAG.ADP || lower[i] === 'to') return GrammaticalRole.Oblique;
    if (tag[i] === TAG.VERB) return GrammaticalRole.Object;
    if (lower[i] === ',' || tag[i] === TAG.AUX) break;
  }
  return GrammaticalRole.Other;
}

const closes = (word: string | undefined): boolean => word === ',' || word === ')';

/** "Name, the head of …, said" and "Name and Other said". */
function subjectBehind(phrase: Antecedent, view: TokenView): GrammaticalRole | null {
  const { lower, finite } = view;
  let i = phrase.endToken;
  if (lower[i] === ',' || lower[i] === '(') {
    for (i++; i - phrase.endToken < 15 && sameSentence(view, i, phrase.head); i++) if (closes(lower[i])) break;
    if (closes(lower[i]) && sameSentence(view, i + 1, phrase.head) && finite[i + 1]) return GrammaticalRole.Subject;
  } else if (lower[i] === 'and') {
    const from = ++i;
    while (i - from < 4 && i < view.count && view.capital[i]) i++;
    if (i > from && sameSentence(view, i, phrase.head) && finite[i]) return GrammaticalRole.Coordinated;
  }
  return null;
}
