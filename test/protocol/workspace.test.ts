import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover, Location } from 'vscode-languageserver-protocol';
import { ARTICLE } from './article';
import { Editor, placeOf, VSCODE } from './editor';

const PROFILE = `Mayor Gets a Second Term

LINDMORE, May 6 - The harbour commissioner, Paolo Greco, said on Wednesday that he would run again. "I will stay," Greco told reporters.
`;

describe('The texts of a workspace that are not open', () => {
  let folder: string;
  let editor: Editor;
  let uri: string;
  const place = (name: string): string => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const start = async (): Promise<void> => {
    const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'news' }];
    const workspace = { ...VSCODE.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
    editor = await Editor.start({ workspaceFolders, capabilities: { ...VSCODE, workspace } });
    uri = await editor.open(ARTICLE, { uri: place('story.txt') });
  };
  const references = async (): Promise<string[]> => {
    const context = { includeDeclaration: true };
    const found = await editor.at<Location[]>('references', uri, placeOf(ARTICLE, 'Greco told'), { context });
    return [...new Set(found.map((location) => location.uri))].filter((other) => other !== uri);
  };
  const symbols = (query: string): Promise<{ name: string; location: Location }[]> =>
    editor.request('workspace/symbol', { query });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'byline-'));
  });
  afterEach(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  it('are searched for references, in folders below and in Markdown too', async () => {
    write('story.txt', ARTICLE);
    write('profiles/greco.md', PROFILE);
    write(
      'other.txt',
      'The town of Westby has a new bridge, the council said on Monday. It will open in the spring.\n',
    );
    await start();
    assert.deepEqual(await references(), [place('profiles/greco.md')]);
  });

  it('stand on the card, with the role given there', async () => {
    write('profile.txt', PROFILE);
    await start();
    await references();
    const { contents } = await editor.at<Hover>('hover', uri, placeOf(ARTICLE, 'Greco told'));
    const { value } = contents as { value: string };
    assert.match(value, /Also in profile\.txt \(harbour commissioner\)/);
  });

  it('are searched for headings and actors', async () => {
    write('profile.txt', PROFILE);
    await start();
    write('profile.md', `# ${PROFILE}`);
    const found = await symbols('second term');
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [['Mayor Gets a Second Term', place('profile.txt')]],
    );
  });

  it('are left out where the project leaves them out, or they lie in packages or hidden folders', async () => {
    write('.byline.json', '{ "exclude": ["drafts/**"] }');
    for (const name of ['drafts/a.txt', 'node_modules/a/README.md', '.cache/a.txt']) write(name, PROFILE);
    await start();
    assert.deepEqual(await references(), []);
  });

  it('are left out where they are no prose, or too long to be read by the way', async () => {
    write('names.txt', 'Paolo Greco;1;2\nPaolo Greco;3;4\nPaolo Greco;5;6\n');
    write('long.txt', PROFILE.repeat(1000));
    await start();
    assert.deepEqual(await references(), []);
  });

  it('are read again when they change, come or go', async () => {
    write('profile.txt', PROFILE.replaceAll('Greco', 'Berti'));
    await start();
    assert.deepEqual(await references(), []);
    const changed = (name: string, type: 1 | 2 | 3): Promise<void> =>
      editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: place(name), type }] });
    write('profile.txt', PROFILE);
    await changed('profile.txt', 2);
    assert.deepEqual(await references(), [place('profile.txt')]);
    write('second.txt', PROFILE);
    await changed('second.txt', 1);
    assert.deepEqual((await references()).sort(), [place('profile.txt'), place('second.txt')]);
    rmSync(join(folder, 'profile.txt'));
    await changed('profile.txt', 3);
    assert.deepEqual(await references(), [place('second.txt')]);
  });

  it('count as they stand in the editor while they are open there', async () => {
    write('profile.txt', PROFILE);
    await start();
    await editor.open('The town of Westby has a new bridge, the council said on Monday.\n', {
      uri: place('profile.txt'),
    });
    assert.deepEqual(await references(), []);
  });

  it('are found through the editor where it reads the files, whatever file system they lie on', async () => {
    editor = await Editor.start({ initializationOptions: { files: true } });
    const remote = 'vscode-vfs://github/town/news/profile.txt';
    editor.connection.onRequest('byline/findFiles', () => [remote]);
    editor.connection.onRequest('byline/readFile', (params: { uri: string }) =>
      params.uri === remote ? PROFILE : null,
    );
    uri = await editor.open(ARTICLE, { uri: 'vscode-vfs://github/town/news/story.txt' });
    assert.deepEqual(await references(), [remote]);
  });
});
