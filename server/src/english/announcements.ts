import { wordSet } from './word-set';

/** Verbs at the end of a paragraph that says whose words come next: "Moe wrote in reply." */
export const ANNOUNCES = wordSet('answered commented continued explained replied responded said wrote');

/** What may follow such a verb. */
export const BEHIND_ANNOUNCEMENT = wordSet('back by in last later on to');

/** The other way to put it, before the name. */
export const FROM_THE_DESK_OF = /^from\s+the\s+desk\s+of$/i;
