import type { Finding } from '../../../rules/rule';
import { toJson } from '../printable';
import { type CheckedFile, type Format, listing, placesIn } from './format';

/** An array with an entry a file: its findings with lines and columns, or why it could not be read. */
export function json(): Format {
  const item = listing();
  return {
    begin: () => '[',
    file: (file) => item(toJson(entryOf(file), 2)),
    unread: ({ path, error }) => item(toJson({ path, error }, 2)),
    end: () => '\n]\n',
  };
}

/** The same entries, a line each. */
export function ndjson(): Format {
  return {
    file: (file) => `${toJson(entryOf(file))}\n`,
    unread: ({ path, error }) => `${toJson({ path, error })}\n`,
  };
}

/** Offsets are UTF-16 code units from 0, lines and columns are counted from 1. */
function entryOf({ path, article, findings }: CheckedFile): object {
  const placeOf = placesIn(article.page.text);
  const plain = ({ related, ...finding }: Finding) => ({
    ...finding,
    ...placeOf(finding),
    related: related.map((one) => ({ ...one, ...placeOf(one) })),
  });
  return { path, findings: findings.map(plain) };
}
