import { wordSet } from './word-set';

/**
 * Words that, with a capital, begin a sentence even behind an abbreviation: "in the U.S. He said". Words that are also parts of
 * names ("New", "May", "Will") are left out.
 */
export const STARTERS = wordSet(`
  A About According Additionally After All Also Although Among An And Another Any As At Because Before Both But By
  Despite During Each Earlier Either Even Every Few For Former From Further Given Had Has Have He Her Here His How
  However I If In Indeed Instead Is It Its Just Last Later Many Meanwhile Moreover Most Much My Nearly Neither Never
  Nevertheless No None Nor Not Nothing Now Of On Once One Only Or Other Others Our Over Perhaps Police Prior Rather
  She Should Since So Some Soon Still Such Than That The Their Them Then There Therefore These They This Those Though
  Three Through Throughout Thus To Today Together Two Under Unlike Until Upon Was We Were What When Where Whether
  Which While Who Whose Why With Within Without Would Yet You Your
`);

/** With a capital, and a name behind them, they begin a credit. */
export const OPENS_CREDIT = wordSet('Credit Image Images Photo Photos Picture');

/** Verbs that introduce what was said before them: `"Really?" Kerry asked.` stays one sentence. */
export const BEHIND_SPEECH = wordSet(`
  added adds answered asked asks continued cried cries declared exclaimed explained insisted noted recalled replied
  replies responded said say says shouted shouts tells told tweeted wondered writes wrote
`);

/** In front of a number and a full stop at the beginning of a block they number it: "Figure 2." */
export const NUMBERED_PARTS = wordSet('Box Chapter Example Fig. Figure Part Section Table');

/** Small words that stand for "article", "chapter", "section" in front of a figure, and are words elsewhere. */
export const BEFORE_FIGURE = wordSet('art arts ch chs reg regs sec secs');

/** "etc.", "et al.": a sentence may end with them and go on behind them. */
export const ENDS_ENUMERATION = /^(?:etc|al)\./i;

export const ET_CETERA = /^etc\./i;
