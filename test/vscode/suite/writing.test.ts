import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, act, actionsAt, at, edit, find, findings, openNew, openText, until } from '../documents';

const CLAIM = 'The government deliberately ruined';

/** The document with its one finding. */
async function opened(text = ARTICLE): Promise<vscode.TextDocument> {
  const document = await openText(text);
  await until(() => findings(document).length === 1);
  return document;
}

describe('A quick fix', () => {
  it('attributes a claim with a blank to fill in, and it is found no more once a name stands there', async () => {
    const document = await opened();
    await act(document, find(document, CLAIM), 'Attribute it…');
    assert.match(document.getText(), /families since 2019, according to …\.\n/);
    await edit(document, (change) => change.replace(document.uri, find(document, '…'), 'Paolo Greco'));
    await until(() => findings(document).length === 0);
  });

  it('marks a claim in the text; the mark is found and can be deleted', async () => {
    const document = await opened();
    await act(document, find(document, CLAIM), 'Mark it with [attribution needed]');
    assert.match(document.getText(), /since 2019 \[attribution needed\]\.\n/);
    const mark = () =>
      findings(document).find(({ code }) => (typeof code === 'object' ? code.value : code) === 'attribution-needed');
    await until(() => mark() !== undefined);
    await act(document, (mark() as vscode.Diagnostic).range, 'Delete the mark');
    assert.equal(document.getText(), ARTICLE);
  });

  it('stands beside those of a name in the claim, and before them', async () => {
    const text = ARTICLE.replace('The government deliberately', 'Paolo Greco deliberately');
    const document = await openNew('fixes/story.txt', text);
    await until(() => findings(document).length === 1);
    const titles = (await actionsAt(document, find(document, 'Paolo Greco deliberately'))).map(({ title }) => title);
    const first = titles.indexOf('Ignore this finding');
    const name = titles.indexOf('Correct this actor…');
    assert.ok(first >= 0 && name > first, titles.join(' | '));
  });

  it('ignores a finding while a document is open that lies in no folder', async () => {
    const document = await opened();
    await act(document, find(document, CLAIM), 'Ignore this finding while it is open');
    await until(() => findings(document).length === 0);
  });
});

describe('Fixing all', () => {
  it('gives every second speaker a paragraph, and changes no word', async () => {
    const text = `Flood Reaches Westby

“The water rose to the second step,” Ida Moe said. “We had warned the council about the dam for years,” Karl Lie said.

“The school will stay shut until the walls are dry,” Anna Lund said. “We heard nothing of it before noon on Monday,” Nils Berg said.
`;
    const document = await openText(text);
    await until(() => findings(document).length === 2);
    const [fix, ...others] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      find(document, text),
      vscode.CodeActionKind.SourceFixAll.value,
    );
    assert.deepEqual(others, []);
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.equal(
      document.getText(),
      text.replace('said. “We', 'said.\n\n“We').replace('said. “We heard', 'said.\n\n“We heard'),
    );
    await until(() => findings(document).length === 0);
  });
});

describe('Renaming', () => {
  const rename = async (document: vscode.TextDocument, words: string, name: string): Promise<string> => {
    const changes = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, words),
      name,
    );
    assert.ok(await vscode.workspace.applyEdit(changes));
    return document.getText();
  };
  const FAMILY = ARTICLE.replace('Greco told', 'GRECO told').replace(
    'The government',
    'His sister, Maria Greco, teaches in Lindmore. The government',
  );

  it('changes every name of an actor, each in its own form, and nobody else of that name', async () => {
    const text = await rename(await opened(FAMILY), 'Paolo Greco', 'Anna Neri');
    assert.match(text, /Anna Neri, the mayor of Lindmore/);
    assert.match(text, /NERI told reporters/);
    assert.match(text, /Maria Greco/);
  });

  it('of a last name changes the full name with it', async () => {
    assert.match(await rename(await opened(), 'Greco told', 'Neri'), /Paolo Neri, the mayor/);
  });

  it('is refused where no name stands', async () => {
    const document = await opened();
    await assert.rejects(rename(document, 'talks would', 'Neri'));
  });
});

describe('Names of actors', () => {
  const offered = async (typed: string): Promise<string[]> => {
    const document = await opened();
    const end = document.positionAt(document.getText().length);
    await edit(document, (e) => e.insert(document.uri, end, typed));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().length),
    );
    return list.items
      .filter(({ detail }) => detail)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
  };

  it('are offered behind a capital', async () => {
    assert.ok((await offered('\nThe talks, G')).includes('Paolo Greco'));
  });

  it('are offered behind “according to”', async () => {
    assert.ok((await offered('\nThe talks went well, according to ')).includes('Paolo Greco'));
  });

  it('are not offered for ordinary words', async () => {
    assert.deepEqual(await offered('\nThe talks, and th'), []);
  });
});
