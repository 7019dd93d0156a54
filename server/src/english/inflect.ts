import { wordSet } from './word-set';

/** Past tense and past participle where they are not regular, for the verbs that the lexicons use. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'was were been is are am being',
  become: 'became',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  cut: 'cut',
  deal: 'dealt',
  do: 'did done does',
  draw: 'drew drawn',
  drive: 'drove driven',
  drop: 'dropped',
  fall: 'fell fallen',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  fly: 'flew flown',
  forbid: 'forbade forbidden',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  forget: 'forgot forgotten',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone goes',
  grow: 'grew grown',
  have: 'had has having',
  hide: 'hid hidden',
  hit: 'hit',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  let: 'let',
  lie: 'lied lying',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  mislead: 'misled',
  overthrow: 'overthrew overthrown',
  overrun: 'overran',
  pay: 'paid',
  plead: 'pled',
  put: 'put',
  read: 'read',
  retake: 'retook retaken',
  rise: 'rose risen',
  run: 'ran',
  say: 'said says',
  see: 'saw seen seeing',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shake: 'shook shaken',
  shoot: 'shot',
  shrink: 'shrank shrunk',
  sing: 'sang sung',
  sink: 'sank sunk',
  slay: 'slew slain',
  speak: 'spoke spoken',
  spend: 'spent',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck stricken',
  swear: 'swore sworn',
  sweep: 'swept',
  swing: 'swung',
  take: 'took taken',
  teach: 'taught',
  tear: 'tore torn',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  trap: 'trapped',
  understand: 'understood',
  undergo: 'underwent undergone',
  upset: 'upset',
  uphold: 'upheld',
  wear: 'wore worn',
  weep: 'wept',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};

/** Longer verbs that double their last letter although they end unstressed by the looks of it. */
const DOUBLING = wordSet(`
  abet admit commit compel concur control defer equip expel incur infer kidnap occur patrol permit prefer propel quip
  rebel recur refer regret repel submit traffic transmit
`);

const isShort = (verb: string): boolean => /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);

function stemBeforeVowel(verb: string): string {
  if (verb === 'traffic') return 'traffick';
  if (isShort(verb) || DOUBLING.has(verb)) return verb + verb[verb.length - 1];
  return verb;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function ending(verb: string, suffix: 'ed' | 'ing'): string {
  if (suffix === 'ing' && verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('ee')) return suffix === 'ed' ? `${verb}d` : `${verb}ing`;
  if (verb.endsWith('e')) return verb.slice(0, -1) + suffix;
  if (suffix === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return stemBeforeVowel(verb) + suffix;
}

/** All forms of an English verb, given its base form in small letters: "deny" → deny, denies, denied, denying. */
export function formsOfVerb(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb]?.split(' ');
  return [...new Set([verb, thirdPerson(verb), ending(verb, 'ing'), ...(irregular ?? [ending(verb, 'ed')])])];
}

/** Singular and plural of an English noun, given its singular in small letters. */
export function formsOfNoun(noun: string): readonly string[] {
  return [noun, thirdPerson(noun)];
}

/** Whether a lower-case word ends like a participle: "leading", "elected", "stolen". */
export const endsLikeParticiple = (word: string): boolean => /(?:ed|ing|en)$/.test(word);

/** Whether a lower-case word ends like a regular participle: "leading", "elected". */
export const endsLikeRegularParticiple = (word: string): boolean => /(?:ed|ing)$/.test(word);

/** A rough stem, which brings "deny", "denies" and "denied" together; no real word need come out. */
export function roughStem(form: string): string {
  if (form.length < 4) return form;
  return form
    .replace(/(?:ing|ed|es|s|d)$/, '')
    .replace(/e$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/i$/, 'y');
}

/** Whether a lower-case form of a verb is never finite: "going", "been". */
export const isNeverFinite = (verb: string): boolean =>
  verb.endsWith('ing') || verb === 'be' || verb === 'been' || verb === 'become';

const OCCUPATION = /(?:[eo]r|ist|[ai]an|man|ant|ent|eer|ess|wright)$/u;

/** Whether a lower-case noun ends like one for what people do: "baker", "physicist", "librarian". */
export const endsLikeOccupation = (noun: string): boolean => OCCUPATION.test(noun);

/** A regular verb in the past, in small letters. */
export const LOOKS_PAST = /^[a-z]+ed$/;
