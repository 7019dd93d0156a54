/** The files that Byline reads, by their name. */
const TEXT = ['txt', 'text'];
const MARKDOWN = ['md', 'markdown', 'mdown', 'mkd'];

/** Files that are looked for in a workspace; in a larger one the others are read when they are opened. */
export const MOST_FILES = 2000;

/** Every text file in a folder or below it. */
export const TEXT_GLOB = `**/*.{${[...TEXT, ...MARKDOWN].join(',')}}`;

export const isTextFile = (name: string): boolean => endsIn(name, TEXT) || isMarkdownFile(name);

export const isMarkdownFile = (name: string): boolean => endsIn(name, MARKDOWN);

const endsIn = (name: string, endings: readonly string[]): boolean =>
  endings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
