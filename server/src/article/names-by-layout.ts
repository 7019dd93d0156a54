import type { Name, Reading } from '../language/reading';
import type { BlockRole } from './article';

/**
 * The names of a reading as the layout of the page bounds them. A title that is repeated names nobody anew. A name ends where its column
 * does, and the town and the country of a dateline ("OSLO, Norway - …") are two places.
 * @param roles one for each block of the page
 */
export function namesByLayout({ page, names }: Reading, roles: readonly BlockRole[]): readonly Name[] {
  const { start, end, block } = page.tokens;
  const cut = (name: Name, firstToken: number, endToken: number): Name => ({
    ...name,
    firstToken,
    endToken,
    start: start[firstToken],
    end: end[endToken - 1],
  });
  return names.flatMap((name) => {
    const { firstToken, endToken } = name;
    if (roles[block[firstToken]] === 'repetition') return [];
    for (let i = firstToken + 1; i < endToken; i++) {
      if (COLUMN_GAP.test(page.text.slice(end[i - 1], start[i]))) return [cut(name, firstToken, i)];
      const isPair = i + 1 < endToken && page.text[start[i]] === ',' && page.blocks[block[i]].firstToken === firstToken;
      if (isPair && name.type === 'place') return [cut(name, firstToken, i), cut(name, i + 1, endToken)];
    }
    return [name];
  });
}

/** White space within a line that parts columns. */
const COLUMN_GAP = /^(?: {3,}| *\t\s*)$/;
