import { isPossessiveMark, sameSentence, TAG, type TokenView } from '../../../language/token-view';

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

/** What of a phrase tells its function. */
interface Place {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  /** Whether a finite verb follows. */
  readonly subject: boolean;
}

/** A noun phrase's function in its sentence, guessed from what stands beside it. */
export function roleOfPhrase(view: TokenView, place: Place): GrammaticalRole {
  if (isPossessiveMark(view, place.endToken)) return GrammaticalRole.Possessor;
  if (place.subject) return GrammaticalRole.Subject;
  return subjectBehind(view, place) ?? roleByWhatIsBefore(view, place);
}

/** The same of a pronoun. */
export function roleOfPronoun(view: TokenView, place: Place, possessive: boolean): GrammaticalRole {
  if (possessive || isPossessiveMark(view, place.endToken)) return GrammaticalRole.Possessor;
  return place.subject ? GrammaticalRole.Subject : roleByWhatIsBefore(view, place);
}

function roleByWhatIsBefore(view: TokenView, { firstToken }: Place): GrammaticalRole {
  const { lower, tag } = view;
  for (let i = firstToken - 1, steps = 0; steps < 6; i--, steps++) {
    if (!sameSentence(view, i, firstToken)) return GrammaticalRole.Opening;
    if (tag[i] === TAG.ADP || lower[i] === 'to') return GrammaticalRole.Oblique;
    if (tag[i] === TAG.VERB) return GrammaticalRole.Object;
    if (lower[i] === ',' || tag[i] === TAG.AUX) break;
  }
  return GrammaticalRole.Other;
}

const closes = (word: string | undefined): boolean => word === ',' || word === ')';

/** "Name, the head of …, said" and "Name and Other said". */
function subjectBehind(view: TokenView, { endToken, head }: Place): GrammaticalRole | null {
  const { lower, finite } = view;
  let i = endToken;
  if (lower[i] === ',' || lower[i] === '(') {
    for (i++; i - endToken < 15 && sameSentence(view, i, head); i++) if (closes(lower[i])) break;
    if (closes(lower[i]) && sameSentence(view, i + 1, head) && finite[i + 1]) return GrammaticalRole.Subject;
  } else if (lower[i] === 'and') {
    const from = ++i;
    while (i - from < 4 && i < view.count && view.capital[i]) i++;
    if (i > from && sameSentence(view, i, head) && finite[i]) return GrammaticalRole.Coordinated;
  }
  return null;
}
