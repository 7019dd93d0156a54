import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ARTICLE } from '../protocol/article';
import { CLI, Editor, placeOf } from '../protocol/editor';

const HOOK = join(import.meta.dirname, '..', 'guards', 'no-network.cjs');
const TEXT = `${ARTICLE}\nRead more: http://byline.example/news, www.byline.example, a@byline.example\n`;

/** A way to run Node with a script so that its use of a network shows. */
interface Monitor {
  readonly name: string;
  readonly command: (script: string, log: string) => readonly [string, ...string[]];
  /** What it noticed. */
  readonly noticed: (log: string, stderr: string) => string;
}

const FORBIDDEN: Monitor = {
  name: 'with the calls of Node forbidden',
  command: (script) => [process.execPath, '--require', HOOK, script],
  noticed: (_, stderr) => stderr.match(/no-network: .*/)?.[0] ?? '',
};

/** Calls to the system. Threads and children of a program inherit pairs of sockets, and write through them. */
const TRACED: Monitor = {
  name: 'with its calls to the system traced by strace',
  command: (script, log) => [
    'strace',
    '-f',
    '-qq',
    '-e',
    'trace=connect,bind,listen,sendto',
    '-o',
    log,
    process.execPath,
    script,
  ],
  noticed: (log) => readFileSync(log, 'utf8').match(/^.*(?:connect|bind|listen|sendto)\(.*$/m)?.[0] ?? '',
};

const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;
if (!canTrace) console.log('  strace cannot be run here: only calls of Node are watched');

for (const { name, command, noticed } of canTrace ? [FORBIDDEN, TRACED] : [FORBIDDEN]) {
  describe(`No network, ${name}`, function () {
    this.timeout(120_000);
    let folder: string;
    let log: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'byline-'));
      log = join(folder, 'log');
      writeFileSync(log, '');
      writeFileSync(join(folder, 'story.txt'), TEXT);
    });
    afterEach(() => rmSync(folder, { recursive: true }));
    const run = (script: string, ...args: string[]) => {
      const [program, ...rest] = command(script, log);
      const { status, stderr } = spawnSync(program, [...rest, ...args], { cwd: folder, encoding: 'utf8' });
      return { status, noticed: noticed(log, stderr) };
    };

    for (const call of [
      'require("node:net").connect(9, "127.0.0.1").on("error", () => {})',
      'require("node:net").createServer().listen(0, () => process.exit())',
      'require("node:dns").lookup("byline.example", () => {})',
      'fetch("http://127.0.0.1:8099").catch(() => {})',
    ]) {
      it(`is a test that notices ${call}`, () => {
        const script = join(folder, 'calls.cjs');
        writeFileSync(script, call);
        assert.notEqual(run(script).noticed, '');
      });
    }

    for (const args of [
      ['check', '.'],
      ['analyze', '--format', 'json', 'story.txt'],
      ['explain', 'story.txt:7:8'],
      ['rule', 'vague-source'],
    ]) {
      it(`byline ${args[0]}`, () => {
        const { status, noticed } = run(CLI, ...args);
        assert.equal(noticed, '');
        assert.ok(status === 0 || status === 1, `ended with ${status}`);
      });
    }

    it('byline language-server', async () => {
      // The editor starts this, which starts the server under the monitor, with the same standard input and output.
      const wrapper = join(folder, 'wrapper.cjs');
      const errors = join(folder, 'errors');
      const [program, ...rest] = command(CLI, log);
      const stdio = `["inherit", "inherit", require("node:fs").openSync(${JSON.stringify(errors)}, "w")]`;
      writeFileSync(
        wrapper,
        `const child = require("node:child_process").spawn(${JSON.stringify(program)}, [...${JSON.stringify(rest)}, ...process.argv.slice(2)], { stdio: ${stdio} });
child.on("exit", (code) => process.exit(code ?? 1));`,
      );
      const editor = await Editor.start({
        cli: wrapper,
        settings: { reading: 'full' },
        initializationOptions: { status: true },
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'news' }],
      });
      const readings: string[] = [];
      editor.connection.onNotification(
        'byline/status',
        ({ reading }: { reading: string }) => void readings.push(reading),
      );
      const uri = await editor.open(TEXT, { uri: pathToFileURL(join(folder, 'other.txt')).href });
      assert.ok(await editor.at('hover', uri, placeOf(TEXT, 'Greco told')));
      await editor.at('references', uri, placeOf(TEXT, 'Greco told'), { context: { includeDeclaration: true } });
      await editor.request('workspace/symbol', { query: 'greco' });
      if (existsSync(join(CLI, '..', 'models', 'encoder.bin')))
        while (readings.at(-1) !== 'full') await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(await editor.stop(), 0);
      assert.equal(noticed(log, readFileSync(errors, 'utf8')), '');
    });
  });
}
