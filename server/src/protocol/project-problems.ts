import { findNodeAtLocation, type ParseError, parseTree } from 'jsonc-parser';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { LineIndex } from '../text/lines';
import { toRange } from './convert';
import type { Project } from './projects';

/** What is wrong in a project file, at the place where it is. */
export function problemsOf({ text, problems }: Project): Diagnostic[] {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const lines = new LineIndex(text);
  const first = errors[0] ?? { offset: 0, length: 1 };
  return problems.map(({ at, message }) => {
    const path = at
      .replace(/\[(\d+)\]/g, '.$1')
      .split('.')
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node = at && tree ? findNodeAtLocation(tree, path) : undefined;
    const { offset, length } = node ?? first;
    const range = toRange(lines, { start: offset, end: offset + length });
    return { range, message, source: 'Byline', severity: DiagnosticSeverity.Warning };
  });
}
