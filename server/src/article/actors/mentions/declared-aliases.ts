import { BESIDE_KNOWN_AS, KNOWN_AS, SAYS_ALIAS } from '../../../english/aliases';
import type { Name } from '../../../language/reading';
import { sameSentence, type TokenView } from '../../../language/token-view';
import type { ProperMention } from './mention';

/** Another name that the text itself gives an actor. Tokens, half-open. */
export interface DeclaredAlias {
  readonly bearer: ProperMention;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Tokens between a name and its other name: ", better known by her stage name". */
const MOST_BETWEEN = 9;
const MOST_WORDS = 4;
const OPENING = /^["“„‘'«]$/;
const CLOSING = /^["”“’'»]$/;

/**
 * Names that stand behind words that say so: "Daoud Rami (also known as Abu Zaki)", "Norfin, formerly Northern Finance,",
 * "Samir, whose nom de guerre is Abu Nimr", "Doctors of the North, known by its French initials MDN", "Anna Moe, née Lund".
 */
export function declaredAliases(view: TokenView, names: readonly ProperMention[]): DeclaredAlias[] {
  const { lower, capital } = view;
  const found: DeclaredAlias[] = [];
  for (const bearer of names) {
    let i = bearer.endToken;
    let said = false;
    const opening = lower[i] === '(' || lower[i] === ',' || lower[i] === '—';
    if (opening) i++;
    const from = i;
    for (; i - from < MOST_BETWEEN && sameSentence(view, i, bearer.head); i++) {
      const word = lower[i];
      // "alias" and "nicknamed" need no comma.
      if (SAYS_ALIAS.has(word) || (opening && KNOWN_AS.has(word))) said = true;
      else if (BESIDE_KNOWN_AS.has(word) || KNOWN_AS.has(word)) continue;
      else if (!OPENING.test(word) || said) break;
    }
    if (!said || !sameSentence(view, i, bearer.head)) continue;
    const quoted = OPENING.test(lower[i]) || OPENING.test(lower[i - 1]);
    if (OPENING.test(lower[i])) i++;
    if (lower[i] === 'the' && capital[i + 1]) i++;
    let end = i;
    while (end - i < MOST_WORDS && sameSentence(view, end, bearer.head) && isPart(view, end, quoted)) end++;
    if (end > i && capital[i] > 0 && (!quoted || CLOSING.test(lower[end] ?? '') || lower[end] === ','))
      found.push({ bearer, firstToken: i, endToken: end });
  }
  return found;
}

const isPart = ({ lower, capital }: TokenView, i: number, quoted: boolean): boolean =>
  capital[i] > 0 || lower[i] === '-' || (quoted && /^\p{L}+$/u.test(lower[i]));

/** Other names that the reader missed, where they are given and wherever else they stand. */
export function missedAliases(view: TokenView, names: readonly ProperMention[], taken: Uint8Array): Name[] {
  const { lower, capital, count } = view;
  const { tokens } = view.reading.page;
  const wanted = new Map<string, { readonly words: readonly string[]; readonly type: Name['type'] }[]>();
  for (const { bearer, firstToken, endToken } of declaredAliases(view, names)) {
    const words = lower.slice(firstToken, endToken);
    const type = bearer.kind === 'thing' ? 'organization' : bearer.kind;
    const list = wanted.get(words[0]) ?? [];
    if (list.length < MOST_WORDS) list.push({ words, type });
    wanted.set(words[0], list);
  }
  const found: Name[] = [];
  if (wanted.size === 0) return found;
  for (let i = 0; i < count; i++) {
    if (!capital[i]) continue;
    const alias = wanted
      .get(lower[i])
      ?.find(({ words }) =>
        words.every((word, k) => !taken[i + k] && lower[i + k] === word && sameSentence(view, i + k, i)),
      );
    if (!alias) continue;
    const endToken = i + alias.words.length;
    if (sameSentence(view, endToken, i) && capital[endToken]) continue;
    found.push({ start: tokens.start[i], end: tokens.end[endToken - 1], type: alias.type, firstToken: i, endToken });
    i = endToken - 1;
  }
  return found;
}
