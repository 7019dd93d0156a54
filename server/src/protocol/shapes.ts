import { isReviewState } from '../project/review';
import { isRecord } from '../text/json-values';

/** Says where a value is not as it should be: a path like `position.line`, empty for the value itself; undefined where it is right. */
export type Shape = (value: unknown) => string | undefined;

const is =
  (test: (value: unknown) => boolean): Shape =>
  (value) =>
    test(value) ? undefined : '';

const record =
  (parts: Readonly<Record<string, Shape>>): Shape =>
  (value) => {
    if (!isRecord(value)) return '';
    for (const [key, part] of Object.entries(parts)) {
      const wrong = part(Object.hasOwn(value, key) ? value[key] : undefined);
      if (wrong !== undefined) return wrong ? `${key}.${wrong}` : key;
    }
    return undefined;
  };

const list =
  (part: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) return '';
    const wrong = value.findIndex((item) => part(item) !== undefined);
    return wrong < 0 ? undefined : String(wrong);
  };

const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || value === null ? undefined : shape(value);

const text = is((value) => typeof value === 'string');
const bool = is((value) => typeof value === 'boolean');
const count = is((value) => Number.isSafeInteger(value) && (value as number) >= 0);
const whole = is(Number.isSafeInteger);

const position = record({ line: count, character: count });
const range = record({ start: position, end: position });
const inDocument = { textDocument: record({ uri: text }) };
const document = record(inDocument);
const place = record({ ...inDocument, position });
const claimKey = record({ claim: text, nth: optional(is((nth) => Number.isSafeInteger(nth) && (nth as number) > 0)) });
const folders = list(record({ uri: text }));

/** The parameters of each message that is listened to, as far as they are used. */
export const PARAMETER_SHAPES: Readonly<Record<string, Shape>> = {
  initialize: record({
    capabilities: is(isRecord),
    workspaceFolders: optional(folders),
    rootUri: optional(text),
    processId: optional(whole),
  }),
  'textDocument/documentSymbol': document,
  'textDocument/foldingRange': document,
  'textDocument/selectionRange': record({ ...inDocument, positions: list(position) }),
  'textDocument/codeLens': document,
  'textDocument/semanticTokens/full': document,
  'textDocument/diagnostic': record({ ...inDocument, previousResultId: optional(text) }),
  'textDocument/hover': place,
  'textDocument/definition': place,
  'textDocument/documentHighlight': place,
  'textDocument/prepareRename': place,
  'textDocument/completion': place,
  'textDocument/references': record({ ...inDocument, position, context: record({ includeDeclaration: bool }) }),
  'textDocument/rename': record({ ...inDocument, position, newName: text }),
  'textDocument/inlayHint': record({ ...inDocument, range }),
  'textDocument/codeAction': record({ ...inDocument, range, context: record({ only: optional(list(text)) }) }),
  'workspace/symbol': record({ query: text }),
  'workspace/executeCommand': record({ command: text, arguments: optional(list(is(() => true))) }),
  'byline/explain': place,
  'byline/overview': document,
  'byline/attributions': document,
  'byline/review': record({
    ...inDocument,
    claim: claimKey,
    notes: optional(record({ state: optional(is(isReviewState)), note: optional(text), evidence: optional(text) })),
    date: text,
    place: text,
  }),
  'byline/moved': record({ files: list(record({ from: text, to: optional(text) })) }),
  'textDocument/didOpen': record({ textDocument: record({ uri: text, languageId: text, version: whole, text }) }),
  'textDocument/didChange': record({
    textDocument: record({ uri: text, version: whole }),
    contentChanges: list(record({ text, range: optional(range) })),
  }),
  'textDocument/didClose': document,
  'textDocument/didSave': document,
  'workspace/didChangeConfiguration': is(isRecord),
  'workspace/didChangeWatchedFiles': record({ changes: list(record({ uri: text, type: count })) }),
  'workspace/didChangeWorkspaceFolders': record({ event: record({ added: folders, removed: folders }) }),
  'byline/tryAgain': record({ uri: text }),
  '$/cancelRequest': record({ id: is((id) => typeof id === 'string' || typeof id === 'number') }),
  '$/setTrace': record({ value: text }),
};
