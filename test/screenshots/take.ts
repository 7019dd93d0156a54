/** `npm run screenshots`: photographs Byline in VS Code's real interface, with the articles of `seeds/`, into `client/media/`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cache, root, seeds } from '../host/paths';
import { main, must } from '../host/run';
import { startServer } from '../host/server';
import { address, launchBrowser, openPage } from '../host/workbench';
import { Workbench } from './workbench';

/** One of our own: its text may stand in pictures. */
const article = path.join(seeds, 'wire-report.txt');
const media = path.join(root, 'client', 'media');
const picture = (name: string) => path.join(media, `${name}.png`);

const settings = {
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
};

main(async () => {
  await must(process.execPath, ['esbuild.js'], { cwd: root });
  const browser = await launchBrowser();
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-pictures-'));
  const logs = path.join(cache, 'logs');
  const log = path.join(logs, 'pictures-server.log');
  const server = await startServer({ userData, extensions: path.join(userData, 'extensions'), settings, log });
  try {
    await drawIcon(browser);
    const page = await openPage(browser, server, path.join(logs, 'pictures.log'));
    await page.goto(address(server, { folder: seeds, files: [article], extensions: [root] }));
    await photograph(page).catch(async (error) => {
      await page.screenshot({ path: path.join(logs, 'failure.png') });
      throw error;
    });
    console.log(`The pictures are in ${path.relative('', media)}/.`);
    return 0;
  } finally {
    await browser.close();
    await server.stop();
    fs.rmSync(userData, { recursive: true, force: true });
  }
});

async function photograph(page: Page): Promise<void> {
  const workbench = new Workbench(page);
  await workbench.article();
  await workbench.command('Focus on Problems View');
  await workbench.showFinding();
  await workbench.command('Focus on Outline View');
  await workbench.outline();
  await workbench.photograph(picture('problems'));

  await workbench.command('View: Toggle Panel Visibility');
  await workbench.command('View: Focus Active Editor Group');
  await workbench.hover(fs.readFileSync(article, 'utf8'), 'Vanderberg said she');
  await workbench.photograph(picture('actor-card'));

  await page.keyboard.press('Escape');
  await workbench.goTo(1, 1);
  await workbench.command('Byline: Show Sources in the Text');
  await workbench.photograph(picture('attributions'));

  await workbench.command('Byline: Hide Sources in the Text');
  await workbench.command('View: Show Byline');
  await workbench.goTo(15, 70);
  await workbench.command('Byline: Who Says What');
  await workbench.report();
  await workbench.photograph(picture('report'));
}

async function drawIcon(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 128, height: 128 }, deviceScaleFactor: 2 });
  const drawing = fs.readFileSync(path.join(media, 'icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: picture('icon'), omitBackground: true });
  await page.close();
}
