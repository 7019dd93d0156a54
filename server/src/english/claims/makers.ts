import { wordSet } from '../word-set';

/** Behind these a crowd is somebody: "the experts", "its researchers", "UN officials'". */
export const MAKES_KNOWN = wordSet("' 's her his its our the their these those");

/** Behind "by" they are nobody in particular. */
export const NOBODY_BEHIND_BY = wordSet('analysts critics experts many most observers others several some the');

/** What an expected event is when it is only a date in somebody's diary. */
export const SCHEDULED =
  /^(?:be )?(?:fully |also )?(?:operational|commission|ready|complete|finish|held|hold|open|close|begin|start|end|attend|arrive|meet|vote|discuss|return|publish|release|announce|take|run|last)/;

/** Between a study and who made it. */
export const BEFORE_MAKER = wordSet('by conducted from in of published');

/** What a proposal or a law provides is said by it. */
export const BY_DOCUMENT =
  /^under (?:the|a|this|that|its|their|his|her) (?:\p{L}+ ){0,3}?(?:proposals?|plans?|deal|agreement|accord|law|bill|rules|terms|legislation|scheme|contract|treaty|constitution|regulations?)\b/iu;
