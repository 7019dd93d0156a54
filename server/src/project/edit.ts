import { applyEdits, type JSONPath, modify, parse } from 'jsonc-parser';
import { isRecord } from '../text/json-values';
import { readProjectConfig } from './config';

/** One change of a project file, said so that it can be made anew where the file has changed meanwhile. */
export type ProjectChange =
  | { readonly kind: 'set'; readonly path: JSONPath; readonly value: unknown }
  /** Adds to a list; one that is there already is not added again. */
  | { readonly kind: 'add'; readonly path: JSONPath; readonly value: unknown }
  /** Takes all equal entries out of a list. */
  | { readonly kind: 'remove'; readonly path: JSONPath; readonly value: unknown };

/**
 * The file's text with the change in it: comments, order and everything else stay as they are. Undefined where it cannot be read, and
 * so must not be written.
 */
export function changeProject(text: string, change: ProjectChange): string | undefined {
  const content = text.trim() === '' ? '{}\n' : text;
  if (readProjectConfig(content, []).broken) return undefined;
  const root: unknown = parse(content, [], { allowTrailingComma: true });
  const there = change.path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), root);
  switch (change.kind) {
    case 'set':
      return edit(content, change.path, change.value);
    case 'add': {
      if (there !== undefined && !Array.isArray(there)) return undefined;
      const known = there?.some((entry) => isSame(entry, change.value));
      return known ? content : edit(content, [...change.path, -1], change.value);
    }
    case 'remove': {
      let changed = content;
      const entries = Array.isArray(there) ? there : [];
      // From the last to the first: what goes away moves what stands behind it.
      for (let i = entries.length - 1; i >= 0; i--) {
        if (isSame(entries[i], change.value)) changed = edit(changed, [...change.path, i], undefined);
      }
      return changed;
    }
  }
}

function edit(text: string, path: JSONPath, value: unknown): string {
  const formattingOptions = {
    insertSpaces: true,
    tabSize: 2,
    insertFinalNewline: true,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return applyEdits(text, modify(text, path, value, { formattingOptions, isArrayInsertion: path.at(-1) === -1 }));
}

/** An ignored finding is the same by its rule, fingerprint and file, whatever else its entry says; anything else by all it says. */
function isSame(a: unknown, b: unknown): boolean {
  if (isRecord(a) && isRecord(b) && typeof a.rule === 'string') {
    return a.rule === b.rule && a.fingerprint === b.fingerprint && a.file === b.file;
  }
  return JSON.stringify(a) === JSON.stringify(b);
}
