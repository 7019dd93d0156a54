/**
 * Takes desktop VS Code's command line, as @vscode/test-electron gives it, and does the same with a real VS Code that needs no desktop:
 * VS Code's server, its own Node extension host, and its web workbench shown in a headless Chromium.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readCommandLine } from './command-line';
import { provideServer } from './install';
import { cache } from './paths';
import { main, Trouble } from './run';
import { startServer } from './server';
import { address, launchBrowser, openPage, runTestsIn } from './workbench';

const { options, paths } = readCommandLine(process.argv.slice(2));
const one = (name: string) => options.get(name)?.at(-1);
const userData = path.resolve(one('user-data-dir') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'byline-vscode-')));
const extensions = path.resolve(one('extensions-dir') ?? path.join(userData, 'extensions'));
const logs = path.join(cache, 'logs');

main(async () => {
  if (options.has('install-extension') || options.has('uninstall-extension')) return manageExtensions();
  const tests = one('extensionTestsPath');
  if (!tests) throw new Trouble('This stand-in for VS Code only runs tests: --extensionTestsPath is missing.');
  return runTests(tests);
});

async function runTests(tests: string): Promise<number> {
  const server = await startServer({ userData, extensions, log: path.join(logs, 'server.log') });
  const browser = await launchBrowser();
  try {
    const folder = paths.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isDirectory());
    const files = paths.filter((file) => file !== folder);
    const url = address(server, { folder, files, extensions: options.get('extensionDevelopmentPath') ?? [], tests });
    const log = path.join(logs, 'workbench.log');
    const page = await openPage(browser, server, log);
    const code = await Promise.race([runTestsIn(page, url, log), server.brokeDown]);
    if (typeof code === 'string') console.error(`${code}; see ${logs}`);
    if (code !== 0) await page.screenshot({ path: path.join(logs, 'failure.png') }).catch(() => undefined);
    return typeof code === 'string' ? 1 : code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Installing needs no window: VS Code's server has the same options for it. */
async function manageExtensions(): Promise<number> {
  const { node, folder } = await provideServer();
  const managing = ['install-extension', 'uninstall-extension', 'force'];
  const args = managing.flatMap((name) =>
    (options.get(name) ?? []).map((value) => (value ? `--${name}=${value}` : `--${name}`)),
  );
  const places = ['--server-data-dir', userData, '--user-data-dir', userData, '--extensions-dir', extensions];
  return (
    spawnSync(node, [path.join(folder, 'out', 'server-main.js'), ...places, ...args], { stdio: 'inherit' }).status ?? 1
  );
}
