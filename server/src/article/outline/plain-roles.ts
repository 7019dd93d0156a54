import { PLAIN_LINES } from '../../english/plain-lines';
import { remembering } from '../../learning/memo';
import type { BlockRole } from '../article';

/** Lines longer than this are read as text, whatever they look like. */
const LONGEST = 420;

/** Bytes of lines that are remembered. */
const REMEMBERED = 1e6;

/** What a short line plainly is by its wording alone, or undefined. */
export const plainRole = (text: string): BlockRole | undefined => (text.length > LONGEST ? undefined : roleOf(text));

const roleOf = remembering(
  REMEMBERED,
  (text): BlockRole | undefined => PLAIN_LINES.find(([, pattern]) => pattern.test(text))?.[0],
);
