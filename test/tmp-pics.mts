import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cache, root, seeds } from './host/paths';
import { startServer } from './host/server';
import { address, launchBrowser, openPage } from './host/workbench';
import { Workbench } from './screenshots/workbench';
const out = process.env.OUT ?? '/tmp/pics'; fs.mkdirSync(out, { recursive: true });
const settings = { 'editor.hover.delay': 100, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'window.commandCenter': false,
  'workbench.colorTheme': process.env.THEME ?? 'Default Light Modern', 'workbench.layoutControl.enabled': false, 'window.confirmBeforeClose': 'never', 'byline.highlightAttributions': process.env.COLOUR !== '0', 'workbench.activityBar.location': 'hidden', 'workbench.sideBar.location':'right' };
const hovers: Record<string, string[]> = JSON.parse(process.env.HOVERS ?? '{}');
const files = process.env.FILES ? process.env.FILES.split(',') : fs.readdirSync(seeds).filter((n) => n.endsWith('.txt'));
const browser = await launchBrowser();
const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-pictures-'));
const server = await startServer({ userData, extensions: path.join(userData, 'extensions'), settings, log: path.join(cache, 'logs', 'pics.log') });
try {
  const page = await openPage(browser, server, path.join(cache, 'logs', 'pics-page.log'));
  await page.setViewportSize({ width: 1100, height: 1500 });
  for (const name of files) {
    const file = path.join(seeds, name); page.setDefaultTimeout(60000);
    await page.goto(address(server, { folder: seeds, files: [file], extensions: [root] }));
    const wb = new Workbench(page);
    await wb.article();
    await page.waitForTimeout(3000);
    await wb.command('View: Close Primary Side Bar').catch(() => {});
    await wb.command('View: Focus Active Editor Group').catch(() => {});
    await page.waitForTimeout(1500);
    if (process.env.COLOUR !== '0') await wb.photograph(path.join(out, `${name}.png`));
    let i = 0;
    for (const words of hovers[name] ?? []) {
      page.setDefaultTimeout(4000); await wb.hover(fs.readFileSync(file, 'utf8'), words).catch((e) => console.log('no hover', name, words, String(e).slice(0,80)));
      await page.waitForTimeout(600);
      const el = page.locator('.monaco-hover:not(.hidden)').first();
      const text = await page.locator('.monaco-hover:not(.hidden) .hover-contents').allInnerTexts();
      console.log(`--- ${name} :: ${words}\n${text.join('\n~~\n')}`);
      await el.screenshot({ path: path.join(out, `${name}-hover-${i++}.png`) }).catch(() => {});
      await page.keyboard.press('Escape'); await page.keyboard.press('Escape');
    }
  }
} finally { await browser.close(); await server.stop(); }
process.exit(0);
