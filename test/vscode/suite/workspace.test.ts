import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, hoverText, inWorkspace, openNew, until, write } from '../documents';

// Nobody else in the workspace has this name.
const STORY = `Ferry Service Resumes

LINDMORE, May 4 - Ottavia Brandolin, the mayor of Lindmore, said on Monday that the ferry would run again. "It is time," Brandolin told reporters.
`;

const PROFILE = `Mayor Gets a Second Term

LINDMORE, May 6 - The harbour commissioner, Ottavia Brandolin, said on Wednesday that she would run again. "I will stay," Brandolin told reporters.
`;

describe('An actor in documents that are not open', () => {
  let document: vscode.TextDocument;
  const elsewhere = async (): Promise<string[]> => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at(document, 'Brandolin told'),
    );
    const others = found.map(({ uri }) => uri.path).filter((path) => path !== document.uri.path);
    return [...new Set(others.map((path) => path.slice(path.lastIndexOf('/archive/') + 1)))].sort();
  };

  before(async () => {
    await write('archive/profile.txt', PROFILE);
    await write('archive/.byline.json', '{ "exclude": ["drafts/**"] }');
    await write('archive/drafts/profile.txt', PROFILE);
    document = await openNew('archive/story.txt', STORY);
  });
  after(() => vscode.workspace.fs.delete(inWorkspace('archive'), { recursive: true }));

  it('is found by its references, but not in files that the project leaves out', async () => {
    await until(async () => (await elsewhere()).length > 0);
    assert.deepEqual(await elsewhere(), ['archive/profile.txt']);
  });

  it('stands on the card with a link and the role given there', async () => {
    await until(async () =>
      /Also in \[profile\.txt\]\(command:byline\.goTo.*harbour commissioner/.test(
        await hoverText(document, at(document, 'Brandolin told')),
      ),
    );
  });

  it('is found by its name, and the headings there too', async () => {
    const names = async (query: string): Promise<string[]> => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return symbols.filter(({ location }) => location.uri.path.endsWith('/profile.txt')).map(({ name }) => name);
    };
    assert.deepEqual(await names('Ottavia Brandolin'), ['Ottavia Brandolin']);
    assert.deepEqual(await names('Second Term'), ['Mayor Gets a Second Term']);
  });

  it('is found in a file that comes, and no more in one that goes', async () => {
    await write('archive/second.txt', PROFILE);
    await until(async () => (await elsewhere()).includes('archive/second.txt'));
    await vscode.workspace.fs.delete(inWorkspace('archive/second.txt'));
    await until(async () => !(await elsewhere()).includes('archive/second.txt'));
  });
});
