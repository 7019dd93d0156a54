import { wordSet } from './word-set';

/** What somebody does while he speaks: "said Moe, pointing at the sea". */
export const GESTURES = wordSet(`
  gestured gesturing glancing looked looking nodding pointed pointing smiling staring waving
`);

/** Behind a gesture they say where it goes. */
export const TOWARDS = wordSet('around at over toward towards');

/** What brings in a nickname: "a porter known as “Sparks”". */
export const CALLED_BY = wordSet('aka known nicknamed');

/** "Emails (seen) by the Echo show": the paper has them, they are not its words. */
export const HELD_BY = wordSet('acquired examined leaked obtained read reviewed seen viewed');

/** Behind a quotation they may say when it was said. */
export const OPENS_DAY = wordSet('early in last late on this');
