import { wordSet } from './word-set';

/** Nouns of speech, in the singular, that introduce what somebody says: "comments by Lind that her country …". */
export const COMMENTS = wordSet(`
  accusation admission allegation announcement argument assertion assurance claim comment complaint declaration denial
  insistence prediction promise remark statement suggestion threat warning
`);

/** In front of a verb they say that it stands inside of what is said. */
export const KEEPS_VERB_INSIDE = wordSet('and or to which who');

/** Behind a comma they open what bears on a sentence's assertion, and is no part of it: ", despite comments by Lind that …". */
export const OPENS_ASIDE = wordSet('after amid contradicting despite following notwithstanding');
