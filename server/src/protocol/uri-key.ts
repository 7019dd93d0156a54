import { URI } from 'vscode-uri';

/** The same for every way to write a URI: `:` or `%3A`. What is no URI stands for itself. */
export function keyOf(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}
