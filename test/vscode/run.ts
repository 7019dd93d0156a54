import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import esbuild from 'esbuild';
import { commandOf, provideEditor } from '../host/editor';
import { root, seeds } from '../host/paths';
import { collect, type Result } from '../host/results';
import { must } from '../host/run';

const bundles = path.join(root, 'dist', 'test', 'vscode');

/** Runs the suites of `suite/` in a real VS Code, with the extension as it was built last. */
export async function runSuite(): Promise<Result> {
  return inEditor('suite', root, ['--disable-extensions']);
}

/** Installs a packed extension in a real VS Code, and runs the suites of `packed/` there. */
export async function runPacked(vsix: string): Promise<Result> {
  const profile = temporary();
  try {
    const [command = '', ...args] = commandOf(await provideEditor());
    await must(command, [...args, ...places(profile), `--install-extension=${vsix}`, '--force']);
    // VS Code runs tests only for an extension under development: an empty one, so that the packed one stays the only Byline.
    return await inEditor('packed', path.join(root, 'test', 'vscode', 'empty-extension'), places(profile));
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

async function inEditor(suite: string, extension: string, launchArgs: string[]): Promise<Result> {
  const outdir = path.join(bundles, suite);
  await bundle(suite, outdir);
  const profile = temporary();
  const report = path.join(profile, 'report.txt');
  // Some tests change the settings of the workspace: theirs is a copy.
  const workspace = path.join(profile, 'workspace');
  fs.cpSync(seeds, workspace, { recursive: true });
  const vscodeExecutablePath = await provideEditor();
  const result = await collect(`test/vscode/${suite}`, async (env) => {
    try {
      return await runTests({
        vscodeExecutablePath,
        extensionDevelopmentPath: extension,
        extensionTestsPath: path.join(outdir, 'index.js'),
        extensionTestsEnv: {
          ...env,
          BYLINE_REPORT: report,
          // Milliseconds of the first pause before a server that died is started again.
          BYLINE_PAUSE: '5',
          BYLINE_REPORTER: path.join(root, 'test', 'host', 'reporter.mjs'),
        },
        launchArgs: [workspace, ...(launchArgs.includes('--user-data-dir') ? [] : places(profile)), ...launchArgs],
      });
    } catch (error) {
      if (error instanceof TestRunFailedError) return error.code ?? 1;
      throw error;
    }
  });
  if (fs.existsSync(report)) console.log(fs.readFileSync(report, 'utf8'));
  fs.rmSync(profile, { recursive: true, force: true });
  return result;
}

/** The entry that VS Code loads, and every suite of a folder, each a module that the extension host can `require`. */
async function bundle(suite: string, outdir: string): Promise<void> {
  const folder = path.join(root, 'test', 'vscode', suite);
  const tests = fs.readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  fs.rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: [path.join(root, 'test', 'vscode', 'index.ts'), ...tests.map((name) => path.join(folder, name))],
    entryNames: '[name]',
    outdir,
    bundle: true,
    sourcemap: 'inline',
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
  });
}

const temporary = () => fs.mkdtempSync(path.join(os.tmpdir(), 'byline-vscode-'));

const places = (profile: string) => ['--user-data-dir', profile, '--extensions-dir', path.join(profile, 'extensions')];
