import { wordSet } from '../word-set';

/** What a text says when it speaks of a film, a play or a book: what happens in it happens to nobody. */
export const STORIES = `
  a/the/this/new/first/second/third/fourth/fifth/latest/debut film/novel/play/drama/thriller/series/opera/musical/comedy by/follows/tells/opens/begins/is/runs/centres/centers/stars/of,
  his/her first/second/third/fourth/fifth/latest/new/debut film/novel/play/drama/thriller/series/opera/musical/comedy, first/second/third/fourth/fifth/last/opening/final/next act/episode/chapter/series/season,
  tonight 's episode, this week 's episode, theatre review, film review, book review, directed by, starring, the plot, the story follows, the heroine, the narrator, the screenplay, *:NUM pages, on stage, in the film/novel/play/book/opera/story,
  the play/novel/opera/musical/film runs, bestseller, premiere of
`;

/** Auxiliaries in the present tense. */
export const IN_PRESENT = wordSet('are do does has have is');
