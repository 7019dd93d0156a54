import { URI } from 'vscode-uri';

/** The same for every way to write a URI: `:` or `%3A`. */
export const keyOf = (uri: string): string => URI.parse(uri).toString();
