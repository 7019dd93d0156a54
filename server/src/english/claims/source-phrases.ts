import { union, wordSet } from '../word-set';

/** Behind the head of a source phrase. */
export const BEHIND_HEAD_OF_SOURCE = wordSet(`
  ( , - along as at behind briefed by close contacted familiar for from here in including inside interviewed like of
  on outside such that there to which who whom whose with – —
`);

/** Between a crowd and the body that it belongs to. */
export const JOINS_BODY_TO_CROWD = wordSet('at for from in of with');

/** Pronouns that are a source by themselves. */
export const LONE_SOURCES = wordSet('he it one others she they who');

/** How many of a crowd; alone they are one. */
export const AMOUNTS_OF_CROWD = wordSet(`
  countless dozen dozens eight few five four hundreds many most multiple nine numerous others scores seven several six
  some ten thousands three two various
`);

/** In front of a crowd they say that it was spoken of before, or whose it is. */
export const MAKES_CROWD_KNOWN = wordSet('all both her his its my our the their these those your');

/** In front of one person who has no name. */
export const MAKES_SPEAKER_UNNAMED = wordSet('a an another one');

/** Their reports are nobody's: "media reports". */
export const MEDIA = wordSet('media news newspaper press');

/** What papers are called by that have no maker: "opinion polls", "witness reports". */
export const MAKERS_OF_NO_PAPER = union(MEDIA, wordSet('opinion police user witness'));

/** In front of vague words they say that these only describe somebody. */
export const OPENS_RELATIVE = wordSet('what which who whose');

/** In a source phrase they say that somebody known speaks. */
export const MAKES_SOMEBODY = wordSet('he her his it its she that the their they which who');

/** In front of a circle they say that it was spoken of before: “the critics”; behind “his” it is still anybody's guess who of it. */
export const MAKES_CIRCLE_KNOWN = wordSet('all both the these those');

/** Behind "one of" they are people spoken of before. */
export const PEOPLE_POINTED_AT = wordSet('them these those');
