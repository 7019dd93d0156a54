import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { cache, root, seeds } from '../host/paths';
import { type Server, startServer } from '../host/server';
import { address, launchBrowser, openPage } from '../host/workbench';
import { Workbench } from '../screenshots/workbench';

const logs = path.join(cache, 'logs');

describe('The desk', function () {
  this.timeout(180_000);
  let browser: Browser;
  let server: Server;
  let page: Page;
  let workbench: Workbench;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-articles-'));
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-desk-'));
  const log = path.join(folder, '.byline-review.json');

  before(async function () {
    if (process.platform === 'win32') {
      console.log('Skipped: VS Code’s server, which shows the workbench, cannot be built on Windows.');
      this.skip();
    }
    fs.cpSync(seeds, folder, { recursive: true });
    browser = await launchBrowser();
    server = await startServer({
      userData,
      extensions: path.join(userData, 'extensions'),
      log: path.join(logs, 'desk-server.log'),
    });
    page = await openPage(browser, server, path.join(logs, 'desk.log'));
    page.setDefaultTimeout(90_000);
    await page.goto(address(server, { folder, files: [path.join(folder, 'wire-report.txt')], extensions: [root] }));
    workbench = new Workbench(page);
    await workbench.article();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await page.screenshot({ path: path.join(logs, 'desk-failure.png') });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    for (const one of [folder, userData]) fs.rmSync(one, { recursive: true, force: true });
  });

  /** The frame that shows the report. */
  async function report(): Promise<Frame> {
    const seen = page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('.claims');
    await seen.first().waitFor();
    const frame = await (await seen.first().elementHandle())?.ownerFrame();
    assert.ok(frame);
    return frame;
  }

  /** The words that have the keyboard's focus in the report, and the row that they stand in. */
  const focused = (frame: Frame): Promise<{ label: string; row: string; tag: string }> =>
    frame.evaluate(() => {
      const at = document.activeElement;
      const label = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      return { label, row: at?.closest('tr')?.textContent ?? '', tag: at?.tagName ?? '' };
    });

  /** Presses a key until something holds, or so often that it never will. */
  async function pressUntil(key: string, holds: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 60; i++) {
      if (await holds()) return;
      await page.keyboard.press(key);
    }
    assert.fail(`${key} leads nowhere`);
  }

  async function eventually(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
    for (let i = 0; i < 300; i++) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    assert.fail(what);
  }

  const logged = (): string => (fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '');

  it('is worked by keyboard alone: to the first question, checked, and out into a file', async () => {
    await workbench.press('Byline: Who Says What');
    const frame = await report();
    await page.keyboard.press('Control+2');
    await pressUntil('Tab', async () => (await focused(frame)).label === 'line 5');
    await pressUntil('ArrowDown', async () => (await focused(frame)).row.includes('Who says so?'));
    assert.match((await focused(frame)).label, /^line 13$/);
    await page.keyboard.press('3');
    await page.getByText('Shared, in .byline-review.json').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => /"file":"wire-report.txt","claim":"The backlog.*"state":"checked"/.test(logged()), logged());
    await frame.getByText(/^1 of \d+ checked\.$/).waitFor();

    await workbench.press('Byline: Export Report…');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'CSV' }).waitFor();
    await page.keyboard.type('CSV');
    await page.keyboard.press('Enter');
    const saved = path.join(folder, 'wire-report.txt.csv');
    const name = page.locator('.quick-input-widget input[type="text"]').first();
    await eventually(async () => (await name.inputValue()).endsWith('.csv'), 'no place to save to is offered');
    await page.keyboard.press('Enter');
    await eventually(() => fs.existsSync(saved) && fs.statSync(saved).size > 0, 'nothing was exported');
    assert.match(fs.readFileSync(saved, 'utf8'), /^13,.*prediction.*,checked,,,\d{4}-\d\d-\d\d$/m);
  });

  it('keeps states when the text changes elsewhere, and when the window is loaded again', async () => {
    await page.keyboard.press('Control+1');
    await workbench.goTo(3, 1);
    await page.keyboard.press('End');
    await page.keyboard.type(' The quay was calm.');
    await page.keyboard.press('Control+S');
    await page.reload();
    await workbench.article();
    const frame = await report();
    await frame.getByText(/^1 of \d+ checked\.$/).waitFor();
    await frame.locator('tr', { hasText: 'The backlog' }).getByRole('combobox').waitFor();
    assert.equal(await frame.locator('tr', { hasText: 'The backlog' }).getByRole('combobox').inputValue(), 'checked');
  });

  it('lists questions by how far they have got, and is told in place', async () => {
    await workbench.press('View: Show Byline');
    await workbench.press('Byline: Focus on Questions View');
    const row = (text: string) => page.locator('.monaco-list-row').filter({ hasText: text });
    await row('The backlog will take').waitFor();
    const labels = async () => page.locator('.pane-body [role="treeitem"]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? '')); // biome-ignore format: one line
    assert.ok(
      (await labels()).some((label) => label.startsWith('Checked: 1 question')),
      (await labels()).join('\n'),
    );
    await row('It is widely believed').click();
    await page.keyboard.press('2');
    await eventually(() => /widely believed.*"state":"asked"/.test(logged()), logged());
    await row('It is widely believed').click();
    await page.keyboard.press('4');
    const project = path.join(folder, '.byline.json');
    await eventually(
      () => fs.existsSync(project) && /vague-source/.test(fs.readFileSync(project, 'utf8')),
      'not accepted',
    );
    await row('It is widely believed').waitFor({ state: 'detached' });
  });

  it('shows who says what in the text: sources bold, cues underlined, and takes it back', async () => {
    const looks = (): Promise<string[]> =>
      page.locator('.view-line span').evaluateAll((all) =>
        all.flatMap((one) => {
          const { fontWeight, textDecorationLine } = getComputedStyle(one);
          if (one.children.length > 0) return [];
          return [...(fontWeight === '700' ? [`bold ${one.textContent}`] : []), ...(textDecorationLine === 'underline' ? [`underlined ${one.textContent}`] : [])]; // biome-ignore format: one line
        }),
      );
    await page.keyboard.press('Control+1');
    await workbench.press('Byline: Show Sources in the Text');
    const shown = async (): Promise<string> => (await looks()).join('; ').replaceAll('\u00a0', ' ');
    await eventually(async () => /bold Ilse Vanderberg/.test(await shown()), 'no source is bold');
    assert.match(await shown(), /underlined said/);
    await workbench.press('Byline: Hide Sources in the Text');
    await eventually(async () => !/bold|underlined/.test(await shown()), 'the colours stay');
  });
});
