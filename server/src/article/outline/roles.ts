import type { BlockRole } from './find-headings';

const PATTERNS: readonly (readonly [BlockRole, RegExp])[] = [
  [
    'byline',
    /^(?:by|story by|reported by|from|text by)\s+(?:\p{Lu}[\p{L}.'’-]*[\s,]*(?:and|&|with|for|of|in|the|de|van|von|al)?[\s,]*){1,10}$/iu,
  ],
  [
    'dateline',
    /^(?:(?:updated|published|posted|modified|created)\b.{0,60}|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s.{0,40}\d{4}|\d{1,2}\s\p{L}+\s\d{4}|\p{L}+\s\d{1,2},\s\d{4})\s*$/iu,
  ],
  [
    'credit',
    /^(?:©|\(c\)|copyright\b|all rights reserved|(?:photo|image|picture|photograph|credit|source|video|graphic)s?\s*(?:by|credit|courtesy)?\s*[:/]).{0,100}$/iu,
  ],
  [
    'boilerplate',
    /^(?:read (?:more|also|the rest)|see also|related|share this|follow us|click here|subscribe|sign up|advertisement|continue reading)\b.{0,80}$/iu,
  ],
];

/** What a short line plainly is by its wording, or undefined. */
export function roleOfShortLine(text: string): BlockRole | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}
