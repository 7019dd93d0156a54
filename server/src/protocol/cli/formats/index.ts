import type { Format } from './format';
import { github } from './github';
import { json, ndjson } from './json';
import { junit } from './junit';
import { pretty } from './pretty';
import { rdjson } from './rdjson';
import { sarif } from './sarif';

/** How `byline check` can print, by the name that `--format` takes. `onTerminal`: a person reads it as it comes. */
export const FORMATS: Readonly<Record<string, (onTerminal: boolean) => Format>> = {
  pretty,
  json,
  ndjson,
  sarif,
  github,
  junit,
  rdjson,
};
