import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../server/src/text/lines';
import { HOW_MANY, holdsFor } from '../guards/random';
import { anyEdit, anyText, edited, placeOf } from '../guards/texts';
import { ARTICLE } from './article';
import { Editor, placeOf as placeIn } from './editor';

const EDITS = 10;
const SETTINGS = { highlightAttributions: true, confidence: 'thorough' };

describe('A server under random traffic', function () {
  this.timeout(HOW_MANY === 'night' ? 0 : 200_000);

  it('says after edits what one says that reads the text for the first time', async () => {
    const editor = await Editor.start({ settings: SETTINGS });
    const fresh = await Editor.start({ settings: SETTINGS });
    await holdsFor(
      'protocol-edits',
      fc.asyncProperty(
        anyText(20, 60),
        fc.array(anyEdit, { minLength: EDITS, maxLength: EDITS }),
        async (first, edits) => {
          let now = wired(first);
          const uri = await editor.open(now);
          for (const [i, one] of edits.entries()) {
            const lines = new LineIndex(now);
            const { start, end } = placeOf(now, one);
            const range: Range = { start: lines.positionAt(start), end: lines.positionAt(end) };
            // The middle of a line end is no place in the protocol, and half a letter is not sent.
            const isPlace = lines.offsetAt(range.start) === start && lines.offsetAt(range.end) === end;
            const next = edited(now, one);
            if (isPlace && wired(next) === next) {
              await editor.change(uri, range, one.put);
              now = next;
            }
            if (i % 3 === 0) await told(editor, uri);
          }
          // Until a text is saved, nothing is asked of what is being written.
          await editor.notify('textDocument/didSave', { textDocument: { uri } });
          await fresh.open(now);
          assert.deepEqual(await told(editor, uri), await told(fresh, uri));
          for (const one of [editor, fresh]) await one.notify('textDocument/didClose', { textDocument: { uri } });
        },
      ),
      { unit: 3, test: 300 / EDITS, night: 5000 / EDITS },
    );
    await editor.stop();
    await fresh.stop();
  });

  it('answers whatever is sent, and goes on', async () => {
    const editor = await Editor.start();
    const uri = await editor.open(ARTICLE);
    await holdsFor(
      'traffic',
      fc.asyncProperty(message, async ({ isRequest, method, params }) => {
        if (isRequest) await editor.request(method, params).catch(isAnswer);
        else await editor.notify(method, params);
        await editor.notify('textDocument/didClose', { textDocument: { uri } });
        await editor.open(ARTICLE);
        assert.ok(await editor.at('hover', uri, placeIn(ARTICLE, 'Greco told')));
      }),
      { unit: 50, test: 1000, night: 20_000 },
    );
    assert.equal(await editor.stop(), 0);
  });
});

/** A text as it comes out at the other end: there is no half of a letter in UTF-8. */
const wired = (text: string): string => Buffer.from(text).toString();

/** What a server tells of a document, without what is different for every answer. */
async function told(editor: Editor, uri: string): Promise<unknown[]> {
  const textDocument = { uri };
  const { items } = (await editor.pull(uri)) as unknown as { items: unknown };
  const [symbols, folds, tokens, hover] = await Promise.all([
    editor.request('textDocument/documentSymbol', { textDocument }),
    editor.request('textDocument/foldingRange', { textDocument }),
    editor.request<{ data: unknown }>('textDocument/semanticTokens/full', { textDocument }),
    editor.at('hover', uri, { line: 0, character: 3 }),
  ]);
  return [items, symbols, folds, tokens.data, hover];
}

/** An error of the protocol is an answer; one that says that a handler failed is not. */
function isAnswer(error: { readonly code?: number; readonly message?: string }): void {
  const [INTERNAL, ENDED] = [-32603, -32097];
  assert.ok(error.code !== undefined && error.code !== INTERNAL && error.code !== ENDED, error.message);
}

const uri = fc.constantFrom(
  'file:///articles/story.txt',
  'untitled:a',
  'file:///',
  '',
  ':',
  'a:b//c',
  'file://%ff/%',
  '\ud83d',
);
const count = fc.oneof(fc.nat(20), fc.constantFrom(-1, 0.5, 2 ** 31, 2 ** 53, null, '1'));
const position = fc.record({ line: count, character: count }, { requiredKeys: [] });
const range = fc.record({ start: position, end: position }, { requiredKeys: [] });
const anything = fc.jsonValue({ maxDepth: 2 });
const params = fc.oneof(
  fc.record(
    {
      textDocument: fc.record(
        { uri, version: count, text: fc.string(), languageId: fc.constant('plaintext') },
        { requiredKeys: [] },
      ),
      position,
      range,
      newName: fc.string(),
      query: fc.string(),
      context: fc.record(
        {
          includeDeclaration: fc.boolean(),
          diagnostics: fc.constant([]),
          only: fc.constantFrom(['quickfix'], ['source'], [''], []),
        },
        { requiredKeys: [] },
      ),
      contentChanges: fc.array(fc.record({ range, text: fc.string() }, { requiredKeys: ['text'] }), { maxLength: 3 }),
      command: fc.constantFrom('byline.listIgnored', 'byline.ignoreWhileOpen', 'byline.changeProject', 'other'),
      arguments: fc.array(fc.oneof(uri, anything), { maxLength: 3 }),
      settings: fc.oneof(fc.record({ byline: anything }), anything),
      changes: fc.array(fc.record({ uri, type: count }), { maxLength: 2 }),
      id: fc.oneof(fc.nat(5), anything),
      value: anything,
      previousResultId: fc.constantFrom('1', 5),
    },
    { requiredKeys: [] },
  ),
  fc.option(fc.dictionary(fc.string(), anything), { nil: undefined }),
);
const REQUESTS = [
  'hover',
  'definition',
  'references',
  'documentHighlight',
  'prepareRename',
  'rename',
  'completion',
  'inlayHint',
  'codeAction',
  'diagnostic',
  'documentSymbol',
  'foldingRange',
  'semanticTokens/full',
];
const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'byline/tryAgain',
  '$/cancelRequest',
  '$/setTrace',
  '$/other',
  'initialized',
];
const message = fc.oneof(
  fc.record({
    isRequest: fc.constant(true),
    method: fc.constantFrom(
      ...REQUESTS.map((name) => `textDocument/${name}`),
      'workspace/symbol',
      'workspace/executeCommand',
      'byline/explain',
      'initialize',
      'other',
    ),
    params,
  }),
  fc.record({ isRequest: fc.constant(false), method: fc.constantFrom(...NOTIFICATIONS), params }),
);
