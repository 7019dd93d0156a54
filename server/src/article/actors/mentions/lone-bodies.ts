import { ORGANIZATION_NOUNS, VAGUE_BODY_NOUNS } from '../../../english/nouns';
import type { Name } from '../../../language/reading';
import { isFiniteVerb, sameSentence, TAG, type TokenView } from '../../../language/token-view';

/**
 * Nouns of bodies that stand by themselves behind "the" ("the Ministry"). Where the text names such a body in full
 * ("Ministry of Defence") they describe it; where it does not, they are all the name that it has ("the Assembly").
 */
export class LoneBodies {
  readonly #view: TokenView;
  readonly #heads = new Set<string>();

  constructor(view: TokenView) {
    this.#view = view;
    for (const { type, firstToken, endToken } of view.reading.names) {
      if (type !== 'organization' || endToken - firstToken < 2) continue;
      let head = firstToken + 1;
      while (head < endToken && view.lower[head] !== 'of' && view.lower[head] !== 'for') head++;
      this.#heads.add(view.lower[head - 1]);
    }
  }

  /** Whether a name only describes a body that the text names in full. */
  describes({ type, firstToken, endToken }: Name): boolean {
    return (
      type === 'organization' &&
      endToken - firstToken === 1 &&
      this.#standsAlone(firstToken) &&
      this.#heads.has(this.#view.lower[firstToken])
    );
  }

  /** Those that are names, and that the reader missed; in a headline, those of bodies that are named below. */
  missed(taken: Uint8Array): Name[] {
    const { tokens } = this.#view.reading.page;
    const found: Name[] = [];
    for (let i = 0; i < this.#view.count; i++) {
      if (taken[i] || !(this.#heads.has(this.#view.lower[i]) ? this.#opensHeadline(i) : this.#standsAlone(i))) continue;
      found.push({ start: tokens.start[i], end: tokens.end[i], type: 'organization', firstToken: i, endToken: i + 1 });
    }
    return found;
  }

  /** "Commission proposes new quotas": headlines go without articles. */
  #opensHeadline(i: number): boolean {
    const { reading, lower, capital, sentence } = this.#view;
    const { firstToken, endToken } = reading.page.sentences[sentence[i]];
    if (i !== firstToken || capital[i] !== 1 || !ORGANIZATION_NOUNS.has(lower[i]) || VAGUE_BODY_NOUNS.has(lower[i]))
      return false;
    return i + 1 < endToken && isFiniteVerb(this.#view, i + 1) && !/^[.!?]$/.test(lower[endToken - 1]);
  }

  #standsAlone(i: number): boolean {
    const { lower, capital, tag } = this.#view;
    if (
      capital[i] !== 1 ||
      lower[i - 1] !== 'the' ||
      !ORGANIZATION_NOUNS.has(lower[i]) ||
      VAGUE_BODY_NOUNS.has(lower[i])
    )
      return false;
    if (!sameSentence(this.#view, i + 1, i)) return true;
    return capital[i + 1] === 0 && lower[i + 1] !== '-' && lower[i + 1] !== 'of' && tag[i + 1] !== TAG.NOUN;
  }
}
