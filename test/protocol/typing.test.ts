import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { CLI, cursor, Editor, wordsAt } from './editor';

/** The words that name somebody for what stands in front of them or behind. */
const ANSWERS = [
  'Holm, who has audited the port since spring, said on Monday',
  'the harbour master, Nils Berg, told the council',
  'said Mara Lind, who keeps the logbook',
  'according to the union of dockers',
  'Berg said',
];

const ARTICLE = `Ferry to Westby stays in harbour

The ferry to Westby did not leave on Sunday, and about two hundred passengers waited on the quay until the evening. The pumps had been switched off on purpose. That is what the report shows, auditor Jane Holm, who has audited the port since spring, said on Monday. The company has never told the truth about its ships.

Nobody was hurt. The crew had warned the office three times. The office knew of the leak for weeks, the harbour master, Nils Berg, told the council. At least forty cabins were under water. “I wrote it down every night, and nobody wanted to read it,” said Mara Lind, who keeps the logbook. Some of the cabins had not been opened for years.

The council met in the town hall on Monday evening. Critics say that the contract was never put out to tender. Only one company had been asked, according to the union of dockers. The mayor wanted to hide that from the voters. He did not answer questions, and left the hall by the back door. The meeting lasted for two hours.

The ferry was built in Brandhaven in 1988 and carries cars and lorries. It will probably be sold before the summer. Experts doubt that anybody would buy it. The price was fixed years ago in a back room. Berg said that he knew of no such room, and that the ship would stay. A second ferry, which sails from Nordsund, goes on running twice a day.

On Tuesday the passengers were taken across the sound by bus. Most of them were furious about the delay. The company sent flowers to the hotel. It is said that it will pay for the rooms as well. The police have opened an inquiry, and three engineers have been heard. Their answers have led to new questions, and the costs keep growing. The next meeting of the council is on Friday at seven in the evening, in the same hall.
`;

interface Asked {
  readonly rule: string;
  readonly words: string;
}

/** Milliseconds in which a sentence is read in full. */
const PATIENCE = 1500;

const ENDS = /[.!?]["”]?$/;

describe('Findings while somebody writes', function () {
  this.timeout(240_000);
  let editor: Editor;
  // Whoever failed has not stopped it.
  afterEach(() => editor.process.kill());

  it('come with the full stop, and go only where somebody is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-typing-'));
    const file = join(folder, 'story.txt');
    editor = await Editor.start({ settings: { reading: 'full' } });
    const uri = await editor.open('', { uri: pathToFileURL(file).href });
    const asked = async (text: string): Promise<Asked[]> => {
      const { items } = (await editor.pull(uri)) as FullDocumentDiagnosticReport;
      return items.map(({ code, range }) => ({ rule: String(code), words: wordsAt(text, range) }));
    };
    let text = '';
    let shown: Asked[] = [];
    const look = async (): Promise<void> => {
      const now = await asked(text);
      const written = text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('.” '), text.lastIndexOf('\n')) + 1);
      for (const { rule, words } of now) {
        const isOpen = !ENDS.test(text.trimEnd()) && words.length > 3 && written.trim().startsWith(words.slice(0, 20));
        const before = shown.some((one) => one.rule === rule && words.startsWith(one.words.slice(0, 20)));
        assert.ok(!isOpen || before, `asked while it is written: ${words}`);
      }
      for (const { words } of shown) {
        if (!ENDS.test(words) || now.some((one) => one.words.includes(words) || words.includes(one.words))) continue;
        const near = text.slice(text.indexOf(words)).slice(0, 400);
        assert.ok(
          ANSWERS.some((answer) => near.includes(answer)),
          `gone, and nothing answers it: ${words} (at “${text.slice(-60)}”)`,
        );
      }
      shown = now;
    };
    for (const [word] of ARTICLE.matchAll(/\S+\s*/g)) {
      const { position } = cursor(`${text}|`);
      await editor.insert(uri, position, word);
      text += word;
      const { refreshed } = editor;
      await look();
      if (!ENDS.test(word.trimEnd())) continue;
      // So short a text is not read in full yet: then nobody says that it was.
      const late = performance.now() + PATIENCE;
      while (editor.refreshed === refreshed && performance.now() < late)
        await new Promise((done) => setTimeout(done, 10));
      await look();
    }
    assert.ok(shown.length >= 5, `only ${shown.length} are asked about in the end`);

    await editor.notify('textDocument/didSave', { textDocument: { uri } });
    writeFileSync(file, text);
    const saved = await asked(text);
    assert.deepEqual(saved, await checked(file, text));
    await editor.stop();
    rmSync(folder, { recursive: true });
  });
});

/** What the command line finds in a file. */
async function checked(file: string, text: string): Promise<Asked[]> {
  const args = [CLI, 'analyze', '--format', 'ndjson', '--reading', 'full', file];
  const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
    diagnostics: { rule: string; start: number; end: number }[];
  };
  return report.diagnostics.map(({ rule, start, end }) => ({ rule, words: text.slice(start, end) }));
}
