import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { provideChromium } from './chromium';
import type { Server } from './server';

export interface View {
  /** Folder to open. */
  readonly folder?: string | undefined;
  readonly files?: readonly string[];
  /** Extensions to run from their source folders. */
  readonly extensions?: readonly string[];
  /** Module to run in the extension host instead of waiting for a user. */
  readonly tests?: string;
}

/** Address at which the server shows the web workbench with this view. */
export function address(server: Server, { folder, files = [], extensions = [], tests }: View): string {
  const remote = (file: string) => {
    const encoded = path.resolve(file).split('/').map(encodeURIComponent).join('/');
    return `vscode-remote://${server.authority}${encoded}`;
  };
  const payload = [
    ...extensions.map((extension) => ['extensionDevelopmentPath', remote(extension)]),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...files.map((file) => ['openFile', remote(file)]),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams({
    tkn: server.token,
    ...(folder ? { folder: path.resolve(folder) } : { ew: 'true' }),
  });
  query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}

/** Starts a headless Chromium that reaches nothing but this machine. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await provideChromium(),
    // Containers, and root, cannot have Chromium's sandbox; only our own local page is shown in it.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A page for the workbench, with everything it prints in a log file. */
export async function openPage(
  browser: Browser,
  server: Server,
  log: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, locale: 'en-US', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: `http://${server.authority}` });
  const page = await context.newPage();
  fs.writeFileSync(log, '');
  page.on('console', (message) => fs.appendFileSync(log, `${message.type()}: ${message.text()}\n`));
  page.on('pageerror', (error) => fs.appendFileSync(log, `error: ${error.stack}\n`));
  return page;
}

/** Milliseconds: a workbench is large, and the machine may be busy. */
const LOADED_WITHIN = 180_000;

/**
 * Runs a view's tests in the extension host and resolves with the exit code VS Code ends them with; what the workbench says goes to `log`.
 * A workbench takes a lost extension host for a success, so the tests must leave a result that the caller can check.
 */
export async function runTestsIn(page: Page, url: string, log: string): Promise<number> {
  // The two functions through which a web workbench tells whoever drives it about the tests.
  const ended = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    fs.appendFileSync(log, `${type}: ${format(...args)}\n`);
  });
  await page.goto(url, { timeout: LOADED_WITHIN });
  return ended;
}
