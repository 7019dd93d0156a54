import { PLAIN_LINES } from '../../english/plain-lines';
import type { BlockRole } from '../article';

/** Lines longer than this are read as text, whatever they look like. */
const LONGEST = 420;

/** What a short line plainly is by its wording alone, or undefined. */
export function plainRole(text: string): BlockRole | undefined {
  if (text.length > LONGEST) return undefined;
  return PLAIN_LINES.find(([, pattern]) => pattern.test(text))?.[0];
}
