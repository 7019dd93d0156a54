import type { Page } from '../../text/page';
import type { Heading } from '../article';
import { roleOfShortLine } from './roles';

/** What a block is to the article. */
export type BlockRole =
  | 'running' // the text itself: only its sentences are statements
  | 'heading' // the title and the section headings
  | 'repetition' // the title once more
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'credit'
  | 'boilerplate'
  | 'matter'; // tables, code, separators

/** How an article is built: its headings, and for each block of the page what it is. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** One a block of `Page.blocks`. */
  readonly roles: readonly BlockRole[];
}

/** Finds the title and the section headings of a page, and tells running text from what stands around it. */
export function findHeadings(page: Page): Outline {
  const roles: BlockRole[] = [];
  const headings: Heading[] = [];
  const titles = new Set<string>();
  page.blocks.forEach((block, i) => {
    const text = page.text.slice(block.start, block.end);
    const tokens = block.endToken - block.firstToken;
    const key = text.toLowerCase().replace(/\s+/g, ' ');
    let role: BlockRole = 'running';
    if (block.kind === 'table' || block.kind === 'code' || block.kind === 'rule') role = 'matter';
    else if (tokens <= 20) {
      const first = headings[0]?.text.toLowerCase().replace(/\s+/g, ' ');
      if (first && (key === first || key === `${first} ${first}`)) role = 'repetition';
      else {
        role = roleOfShortLine(text) ?? 'running';
        const bare = !/[.!?:,;…"”]$/.test(text) && tokens <= 14;
        const next = page.blocks[i + 1];
        if (
          role === 'running' &&
          (block.kind === 'heading' ||
            (bare && !titles.has(key) && (i === 0 || (next && next.endToken - next.firstToken > 14))))
        )
          role = 'heading';
      }
    }
    if (role === 'heading') {
      titles.add(key);
      headings.push({ start: block.start, end: block.end, level: i === 0 ? 1 : 2, text });
    }
    roles.push(role);
  });
  return { headings, roles };
}
