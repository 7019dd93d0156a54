import { messages } from './messages';
import type { Rule } from './rule';

/** The mark that says in the text itself that a source is wanting. */
export const ATTRIBUTION_MARK = '[attribution needed]';

const MARK = /\[attribution needed\]/gi;

export const attributionNeeded: Rule = {
  meta: {
    name: 'attribution-needed',
    summary: `The mark \`${ATTRIBUTION_MARK}\` stands in the text.`,
    why: 'The mark keeps a missing source in sight while a text is being written. It must not be published.',
    fix: 'Add the source and delete the mark.',
    severity: 'warning',
    bad: `The ferry was full on Sunday. The harbour lost two thousand visitors last year [[[attribution needed]]].`,
    good: `The ferry was full on Sunday. The harbour lost two thousand visitors last year, harbour master Nils Berg said.`,
  },
  check: (article) =>
    [...article.page.text.matchAll(MARK)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: messages.attributionNeeded,
      confidence: 1,
      related: [],
    })),
};
