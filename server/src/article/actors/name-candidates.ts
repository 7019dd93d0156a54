import { countryNamed, countryOfDemonym } from '../../language/lexicon/countries';
import type { Name } from '../../language/reading';
import type { Candidate, Kind, NameFacts } from './candidate';
import { knownBody, plainKey, shortForms } from './known-names';
import { BODY_NOUNS, isPlural, ORGANIZATION_NOUNS } from './nouns';
import { isFiniteVerb, isNoun, isPossessiveMark, sameSentence, TAG, type TokenView } from './token-view';

/** Particles and marks that are written or left out at will: "al-Jaafari", "Jaafari". */
const PARTICLE = /^(?:al|el|ul|as|ash|ad|an|ar|the|[-–—'’.,`ʻʿ‘]+|'s|jr\.?|sr\.?|ii|iii|iv)$/;

/**
 * The names of a reading as candidates, in document order: persons, organisations and places as they stand; of the
 * nationalities only those used as nouns ("Syrians") or with a body behind them ("Syrian government", "French
 * officials"), which are actors of their own. A nationality that is a mere adjective is none.
 * @param ignored whether the lexicon says that a name (as written) is no actor
 */
export function nameCandidates(view: TokenView, ignored: (name: string) => boolean): Candidate[] {
  const { page, names } = view.reading;
  const found: Candidate[] = [];
  const taken = new Uint8Array(view.count);
  for (const name of names) {
    if (name.type === 'group') continue;
    taken.fill(1, name.firstToken, name.endToken);
    if (ignored(page.text.slice(name.start, name.end))) continue;
    found.push(nameCandidate(view, name));
  }
  for (const acronym of missedAcronyms(view, found, taken)) {
    taken[acronym.firstToken] = 1;
    if (!ignored(page.text.slice(acronym.start, acronym.end))) found.push(nameCandidate(view, acronym));
  }
  for (const family of missedFamilies(view, found, taken)) {
    taken[family.firstToken] = 1;
    if (!ignored(page.text.slice(family.start, family.end))) found.push(nameCandidate(view, family));
  }
  for (const group of groupNames(view, taken)) {
    const { tokens } = page;
    if (!ignored(page.text.slice(tokens.start[group.firstToken], tokens.end[group.endToken - 1]))) found.push(group);
  }
  return found.sort((a, b) => a.firstToken - b.firstToken);
}

function nameCandidate(view: TokenView, name: Name): Candidate {
  const text = view.reading.page.text.slice(name.start, name.end);
  const { lower } = view;
  const parts: string[] = [];
  for (let i = name.firstToken; i < name.endToken; i++) {
    const word = lower[i].replace(/^(?:al|el)-/, '').replace(/\.$/, '');
    if (word && !PARTICLE.test(word)) parts.push(...word.split(/[-'’]/).filter((part) => part && !PARTICLE.test(part)));
  }
  if (parts.length === 0) parts.push(lower[name.firstToken]);
  const country = name.type === 'person' ? undefined : countryNamed(text);
  const body = name.type === 'person' ? undefined : knownBody(text);
  const kind: Kind =
    country && country.code !== 'EU' ? 'place' : body || name.type === 'group' ? 'organization' : name.type;
  const key = country ? `country:${country.code}` : body ? `body:${body}` : plainKey(text, parts);
  const last = name.endToken - 1;
  const family =
    kind === 'person' &&
    last === name.firstToken &&
    lower[name.firstToken - 1] === 'the' &&
    /[^s]s$/.test(lower[last]) &&
    !isNoun(view, name.endToken);
  return candidate(view, name.firstToken, name.endToken, kind, family, {
    words: parts,
    key,
    country: country?.code ?? null,
    group: false,
    titleGender: null,
  });
}

/** "IS" is a verb in capitals to a reader of single words; where the text names the Islamic State it is a name. */
function missedAcronyms(view: TokenView, names: readonly Candidate[], taken: Uint8Array): Name[] {
  const { tokens, text } = view.reading.page;
  const wanted = new Set(names.flatMap((name) => shortForms(name.name!.key)));
  const found: Name[] = [];
  if (wanted.size === 0) return found;
  for (let i = 0; i < view.count; i++) {
    if (taken[i] || view.capital[i] !== 2) continue;
    const [start, end] = [tokens.start[i], tokens.end[i]];
    if (!wanted.has(text.slice(start, end)) || isShouted(view, i)) continue;
    found.push({ start, end, type: 'organization', firstToken: i, endToken: i + 1 });
  }
  return found;
}

/** "the Sams", where a person of the text has that surname. */
function missedFamilies(view: TokenView, names: readonly Candidate[], taken: Uint8Array): Name[] {
  const { tokens } = view.reading.page;
  const surnames = new Set(
    names.filter((n) => n.kind === 'person').map((n) => n.name!.words[n.name!.words.length - 1]),
  );
  const found: Name[] = [];
  for (let i = 1; i < view.count; i++) {
    const word = view.lower[i];
    if (taken[i] || view.capital[i] !== 1 || view.lower[i - 1] !== 'the' || !word.endsWith('s')) continue;
    if (!surnames.has(word.slice(0, -1)) || nounFollows(view, i + 1)) continue;
    found.push({ start: tokens.start[i], end: tokens.end[i], type: 'person', firstToken: i, endToken: i + 1 });
  }
  return found;
}

/** Whether the words around token `i` are in capitals too. */
function isShouted(view: TokenView, i: number): boolean {
  const near = [i - 2, i - 1, i + 1, i + 2].filter((k) => sameSentence(view, k, i) && /^\p{L}{2}/u.test(view.lower[k]));
  return near.filter((k) => view.capital[k] === 2).length * 2 > near.length;
}

/** Nationalities used as nouns, and nationality plus body. */
function groupNames(view: TokenView, taken: Uint8Array): Candidate[] {
  const { lower, tag, count } = view;
  const { text, tokens } = view.reading.page;
  const found: Candidate[] = [];
  const tagged = new Map(view.reading.names.filter((name) => name.type === 'group').map((n) => [n.firstToken, n]));
  for (let i = 0; i < count; i++) {
    if (taken[i] || !view.capital[i] || lower[i] === 'the') continue;
    const name = tagged.get(i);
    let end = name ? name.endToken : i + 1;
    let country = countryOfDemonym(text.slice(tokens.start[i], tokens.end[end - 1]));
    if (!name && i + 1 < count && view.capital[i + 1] && !taken[i + 1]) {
      const longer = countryOfDemonym(text.slice(tokens.start[i], tokens.end[i + 1]));
      if (longer) {
        country = longer;
        end = i + 2;
      }
    }
    if (!name && !country) continue;
    const body = endOfBody(view, end, taken);
    const plural = isPlural(lower[end - 1]) && !/(?:ese|ss|ish)$/.test(lower[end - 1]);
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
    const key = `group:${body ? parts.join(' ') : country && plural ? `people of ${country.code}` : parts.join(' ')}`;
    found.push(
      candidate(view, i, last, 'organization', people || isPlural(lower[last - 1]), {
        words: parts,
        key,
        country: null,
        group: true,
        titleGender: null,
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

function nounFollows(view: TokenView, i: number): boolean {
  if (i >= view.count || !sameSentence(view, i, i - 1)) return false;
  if (view.lower[i] === '-') return true;
  return isNoun(view, i) || (view.tag[i] === TAG.ADJ && i + 1 < view.count && isNoun(view, i + 1));
}

function candidate(
  view: TokenView,
  firstToken: number,
  endToken: number,
  kind: Kind,
  plural: boolean,
  name: NameFacts,
): Candidate {
  return {
    form: 'name',
    firstToken,
    endToken,
    head: endToken - 1,
    sentence: view.sentence[firstToken],
    kind,
    plural,
    gender: null,
    subject: verbFollows(view, endToken, firstToken),
    cluster: null,
    evidence: 'name',
    certain: true,
    name,
    nominal: null,
    pronoun: null,
  };
}

/** Whether a finite verb follows at `end`, adverbs between allowed, in the sentence of token `of`. */
export function verbFollows(view: TokenView, end: number, of: number): boolean {
  let i = end;
  while (i - end < 3 && sameSentence(view, i, of) && view.tag[i] === TAG.ADV) i++;
  return sameSentence(view, i, of) && isFiniteVerb(view, i);
}
