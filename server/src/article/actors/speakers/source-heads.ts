import { LEGAL_FORMS } from '../../../english/companies';
import {
  HIS_OR_THEIRS,
  NAMES_OFFICE_OF,
  POSSESSIVES,
  QUANTIFIERS,
  RELATIVE_PRONOUNS,
} from '../../../english/function-words';
import { endsLikeParticiple } from '../../../english/inflect';
import { isPlural, ROLE_NOUNS } from '../../../english/nouns';
import { POST_NOMINALS } from '../../../english/titles';
import { BEFORE_AUTHOR, OPENS_SOURCE, WRITINGS } from '../../../english/writings';
import { isNoun, isPossessiveMark, sameSentence, TAG, type TokenView } from '../../../language/token-view';
import { firstFrom } from '../../../text/first-from';
import type { Span } from '../../../text/span';
import type { Mention, NameAt } from '../mentions/mention';
import type { Partition } from '../partition';
import type { RolePhrase } from '../roles/find-roles';

const isOpening = (word: string): boolean => OPENS_SOURCE.has(word) || /^["“”'‘’(—–]$/.test(word);
/** "Halden Water plc", "Sir Otto Lind KBE": the name is the head still. */
const isBehindName = (word: string): boolean => POST_NOMINALS.has(word) || LEGAL_FORMS.has(word.replace(/\.$/, ''));
/** Tokens of a noun phrase looked through for its head. */
const LONGEST = 24;
/** Tokens that "who" may be away from whom it means. */
const BEFORE_WHO = 12;

/**
 * Finds who is meant by a source phrase: the mention at its head. Names in front of the head and behind it are somebody
 * else's ("Lind's critics", "a voter in Lund"), but for a title before the name ("Secretary of State Ada Lind"), an
 * apposition ("Lind's press officer, Ole Moe") and the owner of a document.
 */
export class SourceHeads {
  readonly #view: TokenView;
  readonly #nameAt: NameAt;
  readonly #partition: Partition;
  /** Pronouns and descriptions by the token of their head. */
  readonly #byHead = new Map<number, Mention>();
  /** Where the title or the apposition before a person's name begins, by the token at which the phrase opens. */
  readonly #titled = new Map<number, RolePhrase>();

  constructor(
    view: TokenView,
    nameAt: NameAt,
    sequence: readonly Mention[],
    roles: readonly RolePhrase[],
    partition: Partition,
  ) {
    this.#partition = partition;
    this.#view = view;
    this.#nameAt = nameAt;
    for (const mention of sequence) if (!mention.name) this.#byHead.set(mention.head, mention);
    for (const role of roles) if (role.endToken <= role.name.firstToken) this.#titled.set(role.firstToken, role);
  }

  /** The mention at the head of a source, or null where it is nobody that is mentioned. */
  of(source: readonly Span[]): Mention | null {
    const { start } = this.#view.reading.page.tokens;
    for (const span of source) {
      const head = this.#headOf(firstFrom(start, span.start), firstFrom(start, span.end));
      if (head) return head;
    }
    return null;
  }

  #headOf(first: number, end: number): Mention | null {
    const { lower, tag, capital } = this.#view;
    let from = first;
    while (from < end - 1 && isOpening(lower[from])) from++;
    if (RELATIVE_PRONOUNS.has(lower[from] ?? '')) return this.#antecedent(from);
    const titled = this.#titled.get(from) ?? (tag[from] === TAG.DET ? this.#titled.get(from + 1) : undefined);
    if (titled && titled.name.firstToken < end) return titled.name;
    const { head, next } = this.#baseOf(from, end);
    // "Lead author Ole Moe": a word that was taken for a verb opens the phrase.
    if (head < 0 && tag[from] === TAG.VERB && capital[from] && from + 1 < end) return this.#headOf(from + 1, end);
    if (head < 0) return this.#byHead.get(from) ?? null;
    const name = this.#nameAt[head];
    if (name) return name;
    const noun = this.#byHead.get(head) ?? null;
    return (
      this.#apposed(head, next, end) ?? (WRITINGS.has(lower[head]) ? this.#ownerOf(from, head, end) : null) ?? noun
    );
  }

  /** The head of the noun phrase that begins at a token, -1 for none, and the token behind it. */
  #baseOf(from: number, end: number): { readonly head: number; readonly next: number } {
    const view = this.#view;
    const { lower, tag } = view;
    let head = -1;
    let i = from;
    while (i < end && i - from < LONGEST) {
      const name = this.#nameAt[i];
      if (name) {
        // "Lind and Moe", "the paper Lind": a second name behind a name begins anew.
        head = Math.min(name.endToken, end) - 1;
        i = head + 1;
        continue;
      }
      if (i > from && this.#nameAt[i - 1] && isBehindName(lower[i])) {
        i++;
        continue;
      }
      if (isNoun(view, i) || ROLE_NOUNS.has(lower[i]) || tag[i] === TAG.SYM) head = i;
      else if (!this.#belongs(i, from) && !(i === from && lower[i + 1] === '-')) break;
      i++;
    }
    // "five of the voters": a number or an article without a noun is nobody.
    if (head >= 0 && QUANTIFIERS.has(lower[head])) head = -1;
    return { head, next: i };
  }

  #belongs(i: number, from: number): boolean {
    const view = this.#view;
    const { lower, tag } = view;
    if (isPossessiveMark(view, i)) return true;
    if (/^[-–/&’']$/.test(lower[i]) || lower[i] === '“' || lower[i] === '"') return true;
    if (tag[i] === TAG.ADJ || tag[i] === TAG.NUM || tag[i] === TAG.DET) return true;
    if (tag[i] === TAG.PRON) return i === from || POSSESSIVES.has(lower[i]);
    if (tag[i] === TAG.ADV) return i === from || (i > from && tag[i - 1] === TAG.DET);
    // "the leading party", "the newly elected mayor"
    return tag[i] === TAG.VERB && endsLikeParticiple(lower[i]) && !isNoun(view, i - 1) && !this.#nameAt[i - 1];
  }

  /** "Lind's press officer, Ole Moe": who is named behind the comma, where one person was described. */
  #apposed(head: number, next: number, end: number): Mention | null {
    const { lower } = this.#view;
    let comma = next;
    // "The head of the mission, Ole Moe", "a reporter at the scene, Ole Moe": past what the office is held in.
    if (NAMES_OFFICE_OF.has(lower[comma])) while (comma < end && lower[comma] !== ',') comma++;
    if (comma >= end || lower[comma] !== ',' || isPlural(lower[head])) return null;
    // A form of address may stand before the name: "Sir Otto Lind".
    const name = this.#nameAt[comma + 1] ?? this.#titled.get(comma + 1)?.name ?? this.#nameAt[comma + 2];
    return name && name.firstToken < end && name.kind === 'person' && this.#byHead.get(head)?.kind === 'person'
      ? name
      : null;
  }

  /** "Lind's letter", "his letter", "a letter by Lind", "the letter, by Lind,". */
  #ownerOf(from: number, head: number, end: number): Mention | null {
    const { lower } = this.#view;
    for (let i = head - 1; i >= from; i--) {
      const owner = this.#nameAt[i] ?? (HIS_OR_THEIRS.has(lower[i]) ? this.#byHead.get(i) : undefined);
      if (owner) return owner;
    }
    const by = lower[head + 1] === ',' ? head + 2 : head + 1;
    if (!BEFORE_AUTHOR.has(lower[by] ?? '')) return null;
    for (let i = by + 1; i < end && i < by + 7; i++) {
      if (this.#nameAt[i]) return this.#nameAt[i];
      if (!this.#belongs(i, -1) && !isNoun(this.#view, i)) return this.#byHead.get(i) ?? null;
    }
    return null;
  }

  /** Whom "who" means: the nearest person in front of it; of "which", what stands right before. */
  #antecedent(relative: number): Mention | null {
    const view = this.#view;
    const { lower } = view;
    const last = lower[relative - 1] === ',' ? relative - 2 : relative - 1;
    for (let i = last; i > last - BEFORE_WHO && sameSentence(view, i, relative); i--) {
      const mention = this.#nameAt[i] ?? this.#byHead.get(i);
      if (mention && (lower[relative] !== 'who' || this.#partition.kindOf(mention) === 'person')) return mention;
      if (view.finite[i] || lower[relative] !== 'who') return null;
    }
    return null;
  }
}
