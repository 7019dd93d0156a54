import { ATTRIBUTION_MARK } from './fixes';
import type { Rule } from './rule';
import { textOf } from './wording';

const messages = {
  needed: (mark: string) => `Still open: “${mark}” marks a source that is wanting.`,
  unmark: 'Delete the mark',
};

export const attributionNeeded: Rule = {
  meta: {
    name: 'attribution-needed',
    summary: `A mark of an editor stands in the text: \`${ATTRIBUTION_MARK}\`, \`[who?]\`, \`(source?)\`, \`TK\`.`,
    why: `The mark keeps a missing source in sight while a text is being written. It must not be published. Nothing else is asked about its
sentence: the question is there already.`,
    fix: 'Add the source and delete the mark.',
    severity: 'warning',
    examples: {
      found: [
        `The ferry was full on Sunday. The harbour lost two thousand visitors last year [[[attribution needed]]].`,
        `The ferry was full on Sunday. It carried [[TK]] passengers, and the mayor lied about every one of them [[[says who?]]].`,
      ],
      fine: [
        `The ferry was full on Sunday. The harbour lost two thousand visitors last year, harbour master Nils Berg said.`,
        `The shop of TK Holdings in Westby opened on Sunday (who would have thought?).`,
      ],
    },
  },
  check: (article) =>
    article.marks.map((mark) => ({
      ...mark,
      message: messages.needed(textOf(article, mark)),
      confidence: 1,
      related: [],
    })),
  fixes: ({ page: { text } }, { start, end }) => {
    const from = /[ \t\u00A0]/.test(text[start - 1] ?? '') ? start - 1 : start;
    return [{ title: messages.unmark, edits: [{ start: from, end, text: '' }], preferred: true }];
  },
};
