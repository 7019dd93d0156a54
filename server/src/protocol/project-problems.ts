import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { LineIndex } from '../text/lines';
import { toRange } from './convert';
import type { EditorProject } from './projects';

const BEGINNING = { start: 0, end: 1 };

/** What is wrong in a project's files, at the place in the project file where it is; the baseline's is told at its beginning. */
export function problemsOf({ text, problems, broken, baselineProblems }: EditorProject): Diagnostic[] {
  const tree = broken ? undefined : parseTree(text, [], { allowTrailingComma: true });
  const lines = new LineIndex(text);
  const told = problems.map(({ at, message, span }) => {
    const node = at && tree ? findNodeAtLocation(tree, pathOf(at)) : undefined;
    const place = node ? { start: node.offset, end: node.offset + node.length } : (span ?? BEGINNING);
    return diagnostic(toRange(lines, place), message);
  });
  const ofBaseline = baselineProblems.map(({ at, message }) =>
    diagnostic(toRange(lines, BEGINNING), `The baseline: ${at ? `${at}: ` : ''}${message}`),
  );
  return [...told, ...ofBaseline.slice(0, 1)];
}

const pathOf = (at: string): (string | number)[] =>
  at
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const diagnostic = (range: Diagnostic['range'], message: string): Diagnostic => ({
  range,
  message,
  source: 'Byline',
  severity: DiagnosticSeverity.Warning,
});
