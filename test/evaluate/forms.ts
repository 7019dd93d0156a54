import { FORMS } from '../../server/src/article/forms';
import { foundWithoutSource } from '../../server/training/form/train-form';
import type { Row } from './table';

/** Recall of each form, and their mean, on the labelled texts, each found by weights that saw no text of its source. */
export function formFigures(data: string): Row[] {
  const texts = foundWithoutSource(data);
  const rows = FORMS.map((form) => {
    const of = texts.filter((text) => text.form === form);
    return { name: `form.${form}.r`, value: of.filter(({ found }) => found === form).length / (of.length || 1) };
  });
  return [...rows, { name: 'form.r', value: rows.reduce((sum, { value }) => sum + value, 0) / rows.length }];
}
