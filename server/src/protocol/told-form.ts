import type { Form } from '../article/forms';
import { globProblem, type Matcher, matching } from '../project/globs';

const compiled = new WeakMap<object, readonly { readonly fits: Matcher; readonly form: Form }[]>();

/**
 * What kind of text a file is by the setting `byline.forms`: its own path, whatever stands in it, goes before globs, and of these the last one
 * that fits. Undefined where none does; globs that are too long count for nothing.
 *
 * @param path from the workspace's folder, with forward slashes; a decoded URI where no folder holds the file
 */
export function toldForm(forms: Readonly<Record<string, Form>>, path: string): Form | undefined {
  if (Object.hasOwn(forms, path)) return forms[path];
  let globs = compiled.get(forms);
  if (!globs) {
    const entries = globProblem(Object.keys(forms)) ? [] : Object.entries(forms);
    globs = entries.map(([glob, form]) => ({ fits: matching([glob]), form }));
    compiled.set(forms, globs);
  }
  return globs.findLast(({ fits }) => fits(path))?.form;
}
