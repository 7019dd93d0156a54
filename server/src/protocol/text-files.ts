/** The files that Byline reads, by their name. */
const TEXT = ['txt', 'text'];
const MARKDOWN = ['md', 'markdown', 'mdown', 'mkd'];

/** Every text file in a folder or below it. */
export const TEXT_GLOB = `**/*.{${[...TEXT, ...MARKDOWN].join(',')}}`;

export const isTextFile = (name: string): boolean => endsIn(name, TEXT) || isMarkdownFile(name);

export const isMarkdownFile = (name: string): boolean => endsIn(name, MARKDOWN);

const endsIn = (name: string, endings: readonly string[]): boolean =>
  endings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
