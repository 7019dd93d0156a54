import assert from 'node:assert/strict';
import type { StatusParams } from '../../server/src/protocol/own-messages';
import { Editor } from './editor';

const BRIEF = 'LINDMORE - Two dockers were hurt on Monday when a crane fell in the port, the port authority said.\n';

describe('The form of a text', () => {
  let editor: Editor;
  let form: string | undefined;
  const until = async (expected: string): Promise<void> => {
    for (let tries = 0; form !== expected && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(form, expected);
  };
  const open = async (forms: Record<string, unknown>, uri = 'file:///paper/desk/crane.txt'): Promise<string> => {
    const workspaceFolders = [{ uri: 'file:///paper', name: 'paper' }];
    editor = await Editor.start({ settings: { forms }, initializationOptions: { status: true }, workspaceFolders });
    editor.connection.onNotification('byline/status', (status: StatusParams) => {
      form = status.form;
    });
    return editor.open(BRIEF, { uri });
  };
  afterEach(async () => {
    form = undefined;
    await editor.stop();
  });

  it('is found in the text where nobody says anything', async () => {
    await open({ 'letters/**': 'opinion', 'desk/crane.txt': 'a poem' });
    await until('brief');
  });

  it('is what the settings say of the file before what they say of a folder, and there the last that fits', async () => {
    await open({ 'desk/crane.txt': 'feature', '**': 'review', 'desk/*': 'opinion' });
    await until('feature');
    editor.settings = { forms: { '**': 'review', 'desk/*': 'opinion' } };
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await until('opinion');
  });

  it('is taken by its path, whatever signs of globs stand in that', async () => {
    await open({ 'desk/[a] {b}*.txt': 'live' }, 'file:///paper/desk/%5Ba%5D%20%7Bb%7D*.txt');
    await until('live');
  });

  it('is what the user says while the document is open, until that is taken back', async () => {
    const uri = await open({ '**': 'review' }, 'untitled:Untitled-1');
    await until('review');
    const tell = (form: unknown): Promise<unknown> =>
      editor.request('workspace/executeCommand', { command: 'byline.tellForm', arguments: [uri, form] });
    await tell('interview');
    await until('interview');
    await tell(null);
    await until('review');
  });
});
