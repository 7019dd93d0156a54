const words = (list: string): string[] => list.split(' ');

/** Stand before a name or a number: no sentence ends behind them. */
const BEFORE_NAME = words(
  'adm asst atty brig capt cdr cmdr cmdt col comdr cf cpl dr drs fr gen gens gov govs hon insp lt lts maj messrs mlle mme mr mrs ms msgr mt pres prof ' +
    'profs pt pte pvt rep reps rev revs sec sen sens sgt sr sra srta ss st sta ste supt treas viz vs v',
);

/** Stand before a number or a name of a thing: "No. 5", "Fig. 2"; also months. */
const BEFORE_NUMBER = words(
  'art ch fig figs no nos p pg pp par para paras sect vol div b d c m r fl vols ed eds apr aug dec feb jan jul jun mar nov oct sep sept',
);

/** May end a sentence as well as stand inside one. */
const ANYWHERE = words(
  'al ibid approx ave bldg blvd bros ca co corp ct dept dist div est etc ext ft hwy inc intl jr llc ltd mfg mi mins nat natl oz plc pl rd ret spp sq tel ' +
    'univ vol yr yrs ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ' +
    'ph.d m.d d.c a.m p.m e.g i.e ' +
    'mon tue tues thu thur thurs fri',
);

/** Small letters at the start are a word here: "no.", "miss.", "fig." end sentences, "No.", "Miss.", "Fig." do not. */
const ALSO_SMALL = new Set(
  words(
    'vs v p pg par para paras nos vol vols sect ibid div b d c m r fl etc approx cf ca viz al a.m p.m e.g i.e inc ft pp spp fig figs est jr sr dr mr mrs ms',
  ),
);

const beforeName = new Set(BEFORE_NAME);
const beforeNumber = new Set(BEFORE_NUMBER);
const all = new Set([...BEFORE_NAME, ...BEFORE_NUMBER, ...ANYWHERE]);

/** How much an abbreviation says about whether a sentence can end behind it. */
export type AbbreviationKind = 'before-name' | 'before-number' | 'anywhere';

/** Whether a full stop after `word` (which comes without it) belongs to the word. */
export function isAbbreviation(word: string): boolean {
  const small = word.toLowerCase();
  return all.has(small) && (small !== word || ALSO_SMALL.has(small));
}

/** What the token "Gen." or "U.S." says about a sentence's end behind it. `token` comes with its full stop. */
export function abbreviationKind(token: string): AbbreviationKind {
  const small = token.slice(0, -1).toLowerCase();
  if (beforeName.has(small)) return 'before-name';
  return beforeNumber.has(small) ? 'before-number' : 'anywhere';
}
