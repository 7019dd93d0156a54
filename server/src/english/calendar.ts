import { wordSet } from './word-set';

/** Days and months; they are written with a capital and name nobody. */
export const CALENDAR = wordSet(`
  apr april aug august dec december feb february friday jan january jul july jun june mar march may monday nov
  november oct october saturday sep sept september sunday thursday today tuesday wednesday yesterday
`);
