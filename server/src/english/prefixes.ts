import { wordSet } from './word-set';

/** In front of a name and a hyphen they say what somebody is for or against: "pro-Leeland". */
export const STANCE_PREFIXES = wordSet('anti non pro');
