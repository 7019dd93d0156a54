import { firstWhere } from '../../text/first-from';
import { inOneLine, PLACE, placing, type Table } from './row';

/** Every sentence of the running text, with the heading that it stands below. */
export const sentences: Table = {
  columns: ['document', 'date', 'sentence', 'heading', 'attributed', ...PLACE],
  rows: ({ article, document, date }) => {
    const placeOf = placing(article);
    const { headings, statements } = article;
    return statements.map((statement) => ({
      document,
      date,
      sentence: inOneLine(article, [statement]),
      heading: headings[firstWhere(headings.length, (i) => headings[i].start > statement.start) - 1]?.text ?? null,
      attributed: Number(statement.attributed.toFixed(4)),
      ...placeOf(statement),
    }));
  },
};
