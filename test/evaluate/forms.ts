import { findForm } from '../../server/src/article/form/form';
import { FORMS } from '../../server/src/article/forms';
import { findHeadings } from '../../server/src/article/outline/find-headings';
import { readPage } from '../../server/src/text/read-page';
import { readLabelledForms } from '../../server/training/form/labelled';
import type { Row } from './table';

/** Recall of each form on the labelled texts, and their mean. */
export function formFigures(data: string): Row[] {
  const right = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { form, text } of readLabelledForms(data)) {
    const page = readPage(text, 'plaintext');
    all.set(form, (all.get(form) ?? 0) + 1);
    if (findForm(page, findHeadings(page)) === form) right.set(form, (right.get(form) ?? 0) + 1);
  }
  const rows = FORMS.map((form) => ({ name: `form.${form}.r`, value: (right.get(form) ?? 0) / (all.get(form) ?? 1) }));
  return [...rows, { name: 'form.r', value: rows.reduce((sum, { value }) => sum + value, 0) / rows.length }];
}
