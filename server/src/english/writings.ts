import { wordSet } from './word-set';

/** What is written or broadcast and speaks for whose it is: "Lind's letter", "a poll by Meridian". */
export const WRITINGS = wordSet(`
  ad advertisement affidavit analysis article autobiography blog book broadcast bulletin column complaint diary
  dispatch e-mail editorial email essay filing lawsuit letter memo memoir op-ed poll post release remarks report
  reports speech statement story study suit survey testimony transcript tweet video website
`);

/** Between a writing and whose it is. */
export const BEFORE_AUTHOR = wordSet('by from in of');

/** In front of a source's noun phrase. */
export const OPENS_SOURCE = wordSet('according also both by even from to');
