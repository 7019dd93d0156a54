import { coreOf, isParticle, isSuffix, type NameParts } from './name-parts';

/**
 * What other words for an actor become when its name changes, or undefined where they stay. Longer forms ("Senator Ann Lee") keep what they
 * add, shorter ones ("Lee", "van der Lee", "Ann", "Northern Tarn" for "Northern Tarn plc") become the same part of the new name.
 */
export function followName(
  words: readonly string[],
  before: NameParts,
  after: NameParts,
  isPerson: boolean,
): string[] | undefined {
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1], isPerson)) end--;
  const named = words.slice(0, end);
  const suffix = words.slice(end);
  const outer = indexOf(named, coreOf(before));
  if (outer >= 0) return [...around(named, outer, before, after, isPerson), ...suffixOf(suffix, before, after)];
  const part = isPerson ? partOfPerson(named, before, after) : undefined;
  const found = part ?? alignedPart(named, coreOf(before), coreOf(after), isPerson);
  return found && [...found, ...(suffix.length > 0 ? suffixOf(suffix, before, after) : [])];
}

/** What stands behind the name: as the new name has it, where the old one or these words had anything there. */
function suffixOf(own: readonly string[], before: NameParts, after: NameParts): readonly string[] {
  if (before.suffix.length > 0) return own.length > 0 ? after.suffix : [];
  return after.suffix.length > 0 ? after.suffix : own;
}

/** The words with the name in them replaced: "Ann Lee" for "Lee" becomes "Ann Roy" for "Roy", and "Eve Roy" for "Eve Roy". */
function around(
  words: readonly string[],
  at: number,
  before: NameParts,
  after: NameParts,
  isPerson: boolean,
): readonly string[] {
  const behind = words.slice(at + coreOf(before).length);
  if (!isPerson || before.given.length > 0) return [...words.slice(0, at), ...coreOf(after), ...behind];
  if (after.given.length > 0 && at > 0) return [...coreOf(after), ...behind];
  let first = at;
  while (first > 0 && isParticle(words[first - 1])) first--;
  return [...words.slice(0, first), ...coreOf(after), ...behind];
}

function partOfPerson(words: readonly string[], before: NameParts, after: NameParts): readonly string[] | undefined {
  const { given, particles, family } = before;
  const surname = [...after.particles, ...after.family];
  const first = after.given.slice(0, 1);
  const forms: readonly (readonly [old: readonly string[], become: readonly string[]])[] = [
    [[...particles, ...family], surname],
    [family, after.family],
    [given, after.given],
    [given.slice(0, 1), first],
    [
      [...given.slice(0, 1), ...particles, ...family],
      [...first, ...surname],
    ],
  ];
  const form = forms.find(([old]) => old.length > 0 && isSame(old, words));
  if (form) return form[1].length > 0 ? form[1] : surname;
  // "García Márquez" of Gabriel García Márquez
  const core = coreOf(before);
  const isTail = words.length < core.length && isSame(core.slice(-words.length), words);
  return isTail && core.length !== coreOf(after).length ? surname : undefined;
}

/** With as many words before as after each has its own; else only the ends can be matched, the last words first. */
function alignedPart(
  words: readonly string[],
  before: readonly string[],
  after: readonly string[],
  isPerson: boolean,
): readonly string[] | undefined {
  const at = indexOf(before, words);
  if (at < 0) return undefined;
  if (before.length === after.length) return after.slice(at, at + words.length);
  if (words.length > after.length) return isPerson ? undefined : after;
  if (at + words.length === before.length) return after.slice(-words.length);
  return at === 0 ? after.slice(0, words.length) : undefined;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word.toLowerCase() === b[i].toLowerCase());

/** Where the words of `part` stand in `whole`, whatever their case; -1 if nowhere. */
function indexOf(whole: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (isSame(whole.slice(at, at + part.length), part)) return at;
  }
  return -1;
}
