import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cache, root, seedArticle, seeds } from '../host/paths';
import { type Server, startServer } from '../host/server';
import { runInWebHost, type ServedExtension, serveExtension } from '../host/web-extension';
import { address, launchBrowser, openPage } from '../host/workbench';
import { Workbench } from '../screenshots/workbench';

const logs = path.join(cache, 'logs');

describe('In the browser’s own extension host', function () {
  this.timeout(120_000);
  let browser: Browser;
  let server: Server;
  let extension: ServedExtension;
  let page: Page;
  let workbench: Workbench;
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-web-'));

  before(async function () {
    if (process.platform === 'win32') {
      console.log('Skipped: VS Code’s server, which shows the workbench, cannot be built on Windows.');
      this.skip();
    }
    const log = path.join(logs, 'web-server.log');
    browser = await launchBrowser();
    server = await startServer({ userData, extensions: path.join(userData, 'extensions'), log });
    extension = await serveExtension(root);
    page = await openPage(browser, server, path.join(logs, 'web.log'), { bypassCSP: true });
    await runInWebHost(page, extension);
    await page.goto(address(server, { folder: seeds, files: [seedArticle] }));
    workbench = new Workbench(page);
    await workbench.article();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await page.screenshot({ path: path.join(logs, 'web-failure.png') });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    extension?.close();
    fs.rmSync(userData, { recursive: true, force: true });
  });

  it('Byline lists its findings', async () => {
    await workbench.command('Focus on Problems View');
    await workbench.showFinding();
  });

  it('Byline shows the card of an actor', async () => {
    await workbench.command('View: Focus Active Editor Group');
    await workbench.hover(fs.readFileSync(seedArticle, 'utf8'), 'Kerry, along');
    const card = await page.locator('.monaco-hover:not(.hidden) .hover-contents').allInnerTexts();
    assert.match(card.join('\n'), /John Kerry · person, government, US · US Secretary of State/);
  });
});
