import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  ARTICLE,
  act,
  actionsAt,
  at,
  find,
  findings,
  hoverText,
  inWorkspace,
  openNew,
  openSeed,
  read,
  until,
  write,
} from '../documents';

const { Error: ERROR } = vscode.DiagnosticSeverity;

describe('A project file', () => {
  /** Every test has a folder of its own. */
  let folder = '';
  let folders = 0;
  let document: vscode.TextDocument;
  const project = (): string => `${folder}/.byline.json`;
  const ignored = async (): Promise<object[]> => JSON.parse(await read(project())).ignored;
  const claim = (): vscode.Range => find(document, 'The government deliberately ruined');
  const count = (n: number): Promise<void> => until(() => findings(document).length === n);

  beforeEach(async () => {
    folder = `project-${++folders}`;
    await write(project(), '{}');
    document = await openNew(`${folder}/story.txt`, ARTICLE);
    await count(1);
  });

  it('sets the severity of a rule', async () => {
    await write(project(), '{ "rules": { "unattributed-claim": "error" } }');
    await until(() => findings(document)[0]?.severity === ERROR);
  });

  it('sets the severity of a kind of claim', async () => {
    await write(project(), '{ "rules": { "kinds": { "accusation": "off" } } }');
    await count(0);
  });

  it('goes before one further up the tree', async () => {
    await write(project(), '{ "rules": { "unattributed-claim": "off" } }');
    await count(0);
    const deeper = await openNew(`${folder}/desk/story.txt`, ARTICLE);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', deeper.uri, at(deeper, 'Paolo Greco'));
    assert.deepEqual(findings(deeper), []);
    await write(`${folder}/desk/.byline.json`, '{ "rules": { "unattributed-claim": "error" } }');
    await until(() => findings(deeper)[0]?.severity === ERROR);
    assert.deepEqual(findings(document), []);
  });

  it('leaves files out', async () => {
    await write(project(), '{ "exclude": ["story.*"] }');
    await count(0);
  });

  it('stays as it was while its JSON is broken, and has a diagnostic until it is whole', async () => {
    const problems = () =>
      vscode.languages.getDiagnostics(inWorkspace(project())).filter(({ source }) => source === 'Byline');
    await write(project(), '{ "rules": { "unattributed-claim": "error" } }');
    await until(() => findings(document)[0]?.severity === ERROR);
    await write(project(), '{ "rules": { "unattributed-claim": "off" ');
    await until(() => problems().some(({ message }) => /JSON/.test(message)));
    assert.equal(findings(document)[0]?.severity, ERROR);
    await write(project(), '{ "rules": { "unattributed-claim": "off" } }');
    await count(0);
    assert.deepEqual(problems(), []);
    await write(project(), '{ "rules": ');
    await until(() => problems().length > 0);
    await vscode.workspace.fs.delete(inWorkspace(project()));
    await until(() => problems().length === 0);
  });

  it('is checked by its schema while it is written', async () => {
    await write(project(), '{ "rules": { "vague-source": "loud" } }');
    const file = await vscode.workspace.openTextDocument(inWorkspace(project()));
    await vscode.window.showTextDocument(file);
    const told = () => vscode.languages.getDiagnostics(file.uri).filter(({ source }) => source !== 'Byline');
    await until(() => told().some(({ message }) => /"off", "hint"/.test(message)));
  });

  it('takes up a finding to ignore, which stays silent when its paragraph moves', async () => {
    await act(document, claim(), 'Ignore this finding');
    await count(0);
    const [entry] = await ignored();
    assert.match(JSON.stringify(entry), /"rule":"unattributed-claim","fingerprint":"[0-9a-f]{16}"/);
    const moved = await openNew(`${folder}/moved.txt`, `A short note on the harbour.\n\n${ARTICLE}`);
    await until(async () => /mayor/.test(await hoverText(moved, at(moved, 'Greco told'))));
    assert.deepEqual(findings(moved), []);
  });

  it('takes up a rule to ignore in one document', async () => {
    await act(document, claim(), 'Ignore unattributed-claim in this document');
    await count(0);
    assert.deepEqual(await ignored(), [{ rule: 'unattributed-claim', file: 'story.txt' }]);
    const other = await openNew(`${folder}/other.txt`, ARTICLE);
    await until(() => findings(other).length === 1);
  });

  it('takes up a rule to turn off', async () => {
    await act(document, claim(), 'Turn unattributed-claim off');
    await count(0);
    assert.deepEqual(JSON.parse(await read(project())), { rules: { 'unattributed-claim': 'off' } });
  });

  it('shows ignored findings for review, and takes them back', async () => {
    await act(document, claim(), 'Ignore this finding');
    await count(0);
    await vscode.window.showTextDocument(document);
    await until(async () => {
      const reviewed = vscode.commands.executeCommand('byline.reviewIgnored');
      // The list takes a moment to appear, and keys that come before do nothing.
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const key of ['quickInput.next', 'workbench.action.quickPickManyToggle', 'quickInput.accept']) {
        await vscode.commands.executeCommand(key);
      }
      await reviewed;
      return (await ignored()).length === 0;
    });
    await count(1);
  });

  it('has a baseline beside it, whose findings do not show', async () => {
    await act(document, claim(), 'Ignore this finding');
    await count(0);
    const known = (await ignored()).map((entry) => ({ ...entry, file: 'story.txt' }));
    await write(project(), '{}');
    await count(1);
    const baseline = `${folder}/.byline-baseline.json`;
    await write(baseline, JSON.stringify({ version: 1, findings: known }));
    await count(0);
    await vscode.workspace.fs.delete(inWorkspace(baseline));
    await count(1);
  });

  it('is made in the workspace’s folder where there is none', async () => {
    document = await openNew('bare/story.txt', ARTICLE);
    await count(1);
    await act(document, claim(), 'Ignore unattributed-claim in this document');
    try {
      await count(0);
      const { ignored } = JSON.parse(await read('.byline.json'));
      assert.deepEqual(ignored, [{ rule: 'unattributed-claim', file: 'bare/story.txt' }]);
    } finally {
      await vscode.workspace.fs.delete(inWorkspace('.byline.json'));
    }
  });

  it('is left as it is by quick fixes while it is broken', async () => {
    await write(project(), '{ "rules": ');
    await until(() => vscode.languages.getDiagnostics(inWorkspace(project())).length > 0);
    await act(document, claim(), 'Ignore this finding');
    assert.equal(await read(project()), '{ "rules": ');
  });

  describe('as a lexicon', () => {
    const name = (): vscode.Range => find(document, 'Lindmore stayed');
    /** Chooses from what "Correct this actor…" offers, as the list that it opens would. */
    const correct = async (range: vscode.Range, title: RegExp): Promise<void> => {
      const action = (await actionsAt(document, range)).find((one) => one.title === 'Correct this actor…');
      assert.ok(action?.command);
      const [uri, , choices] = action.command.arguments as [string, string, { title: string; change: unknown }[]];
      const choice = choices.find((one) => title.test(one.title));
      assert.ok(choice, choices.map((one) => one.title).join(' | '));
      await vscode.commands.executeCommand('byline.changeProject', uri, choice.change);
    };
    const lexicon = async (): Promise<Record<string, unknown>> => JSON.parse(await read(project())).actors;

    it('takes up that a name is a person or an organisation', async () => {
      assert.match(await hoverText(document, name().start), /\*\*Lindmore\*\* · place/);
      await correct(name(), /is an organisation$/);
      await until(async () => /\*\*Lindmore\*\* · organisation/.test(await hoverText(document, name().start)));
      assert.deepEqual(await lexicon(), { actors: [{ name: 'Lindmore', type: 'organization' }] });
    });

    it('takes up that a name is no actor', async () => {
      await correct(name(), /^“Lindmore” is not an actor$/);
      await until(async () => !/\*\*Lindmore/.test(await hoverText(document, name().start)));
      assert.deepEqual(await lexicon(), { notActors: ['Lindmore'] });
    });

    it('takes up that two names are one actor', async () => {
      const text = `${ARTICLE}\nThe Lion of Lindmore met Rosa Bellini on Sunday. Bellini said that Greco had listened.\n`;
      document = await openNew(`${folder}/two.txt`, text);
      const bellini = (): vscode.Range => find(document, 'Rosa Bellini');
      await correct(bellini(), /^“Rosa Bellini” is the same actor as Paolo Greco$/);
      await until(async () => /Paolo Greco/.test(await hoverText(document, bellini().start)));
      assert.deepEqual(await lexicon(), {
        actors: [{ name: 'Paolo Greco', type: 'person', aliases: ['Rosa Bellini'] }],
      });
    });

    it('counts at once in the other documents of the folder', async () => {
      const other = await openNew(`${folder}/other.txt`, ARTICLE);
      const card = (): Promise<string> => hoverText(other, at(other, 'Lindmore stayed'));
      await until(async () => /\*\*Lindmore/.test(await card()));
      await vscode.window.showTextDocument(document);
      await correct(name(), /^“Lindmore” is not an actor$/);
      await until(async () => !/\*\*Lindmore/.test(await card()));
    });
  });
});

describe('The settings', () => {
  /** Sets one of the workspace's settings while something is tested. */
  const having = async (key: string, value: unknown, test: () => Promise<void>): Promise<void> => {
    const settings = vscode.workspace.getConfiguration('byline');
    await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
    try {
      await test();
    } finally {
      await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
    }
  };

  it('set severities, where the project says nothing else', async () => {
    const document = await openNew('settings/story.txt', ARTICLE);
    await until(() => findings(document).length === 1);
    await having('rules.unattributed-claim', 'error', () => until(() => findings(document)[0]?.severity === ERROR));
    await having('rules.unattributed-claim', 'off', async () => {
      await until(() => findings(document).length === 0);
      await write('settings/.byline.json', '{ "rules": { "unattributed-claim": "warning" } }');
      await until(() => findings(document).length === 1);
    });
  });

  it('leave texts out by globs', async () => {
    const document = await openNew('drafts/story.txt', ARTICLE);
    await until(() => findings(document).length === 1);
    await having('exclude', ['drafts/**'], () => until(() => findings(document).length === 0));
    await having('include', ['articles/**'], () => until(() => findings(document).length === 0));
    await until(() => findings(document).length === 1);
  });

  it('move the threshold of findings', async () => {
    const document = await openSeed('press-release.txt');
    // Claims come with the reading in full.
    await until(() => findings(document).some(({ message }) => message.includes('a judgement')));
    const before = findings(document).length;
    await having('confidence', 'strict', () => until(() => findings(document).length < before));
    const letter = await openSeed('letter.txt');
    await until(() => findings(letter).length === 2);
    await having('confidence', 'thorough', () => until(() => findings(letter).length > 2));
  });

  it('enable Byline by language', async () => {
    const settings = vscode.workspace.getConfiguration('byline', { languageId: 'markdown' });
    const set = (value: boolean | undefined) =>
      settings.update('enable', value, vscode.ConfigurationTarget.Workspace, true);
    const document = await openNew('language/story.md', `# Strike\n\n${ARTICLE}`);
    const hover = (): Promise<string> => hoverText(document, at(document, 'Greco told'));
    await until(async () => /mayor/.test(await hover()));
    try {
      await set(false);
      await until(async () => (await hover()) === '');
    } finally {
      await set(undefined);
    }
  });
});
