import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { createAnalyser } from '../../server/src/article/analyse';
import { withReviews } from '../../server/src/overview/claim-log';
import { toHtml } from '../../server/src/overview/html';
import { type Overview, overviewOf } from '../../server/src/overview/overview';
import { STYLE } from '../../server/src/overview/page/style';
import { check } from '../../server/src/rules';
import { LineIndex } from '../../server/src/text/lines';
import { loadModels } from '../../server/training/load-models';
import { cache, root, seeds } from '../host/paths';
import { launchBrowser } from '../host/workbench';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCRIPT = fs.readFileSync(path.join(root, 'dist', 'client', 'report-view.js'), 'utf8');

/** What VS Code's default themes give a page, as far as the report uses it; Byline's own colours are the manifest's. */
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: {
    'editor-foreground': '#3b3b3b', 'editor-background': '#ffffff', 'textLink-foreground': '#005fb8', 'editorWarning-foreground': '#bf8803',
    'charts-blue': '#0063d3', 'charts-green': '#388a34', 'charts-orange': '#d18616', descriptionForeground: '#3b3b3b', focusBorder: '#005fb8',
    'input-background': '#ffffff', 'input-foreground': '#3b3b3b', 'input-border': '#cecece', 'input-placeholderForeground': '#767676',
  },
  dark: {
    'editor-foreground': '#cccccc', 'editor-background': '#1f1f1f', 'textLink-foreground': '#4daafc', 'editorWarning-foreground': '#cca700',
    'charts-blue': '#59a4f9', 'charts-green': '#89d185', 'charts-orange': '#d18616', descriptionForeground: '#9d9d9d', focusBorder: '#0078d4',
    'input-background': '#313131', 'input-foreground': '#cccccc', 'input-border': '#3c3c3c', 'input-placeholderForeground': '#989898',
  },
  highContrast: {
    'editor-foreground': '#ffffff', 'editor-background': '#000000', 'textLink-foreground': '#21a6ff', 'editorWarning-foreground': '#ffd370',
    'charts-blue': '#3794ff', 'charts-green': '#89d185', 'charts-orange': '#d18616', descriptionForeground: '#ffffffb3', focusBorder: '#f38518',
    'input-background': '#000000', 'input-foreground': '#ffffff', 'input-border': '#6fc3df', 'input-placeholderForeground': '#ffffffb3',
  },
  highContrastLight: {
    'editor-foreground': '#292929', 'editor-background': '#ffffff', 'textLink-foreground': '#0f4a85', 'editorWarning-foreground': '#895503',
    'charts-blue': '#1a85ff', 'charts-green': '#374e06', 'charts-orange': '#d18616', descriptionForeground: '#292929b3', focusBorder: '#006bbd',
    'input-background': '#ffffff', 'input-foreground': '#292929', 'input-border': '#0f4a85', 'input-placeholderForeground': '#292929b3',
  },
}; // biome-ignore format: four themes side by side

const COLORS: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[] = JSON.parse(
  fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
).contributes.colors;

/** The seed with something noted, something noted that is gone, and evidence on the web. */
function seedOverview(): Overview {
  const text = fs.readFileSync(path.join(seeds, 'wire-report.txt'), 'utf8');
  const article = createAnalyser(loadModels())(text);
  const overview = overviewOf(article, check(article), new LineIndex(text));
  const [first] = overview.claims;
  return withReviews(overview, [
    { file: '', claim: first.text, state: 'checked', note: 'tape', evidence: 'https://tapes.example/1', date: '2026-05-04' },
    { file: '', claim: 'The port had been closed for two weeks.', note: 'an old figure' },
  ]); // biome-ignore format: a line an entry
}

describe('The page of the report', function () {
  this.timeout(60_000);
  const overview = seedOverview();
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  /** The page as the webview shows it in a theme; what it asks of the extension is kept in `sent`. */
  async function alive(theme: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
    const own = COLORS.map(({ id, defaults }) => [id.replace('.', '-'), defaults[theme]]);
    const style = [...Object.entries(THEMES[theme]), ...own]
      .map(([name, value]) => `--vscode-${name}: ${value};`)
      .join(' ');
    await page.setContent(
      `<!doctype html><html lang="en" style="${style}"><head><title>Report</title><style>${STYLE}</style></head><body></body></html>`,
    );
    await page.addScriptTag({
      content:
        'window.sent = []; window.acquireVsCodeApi = () => ({ postMessage(m) { sent.push(m); }, getState() {}, setState() {} });',
    });
    await page.addScriptTag({ content: SCRIPT });
    await show(page, overview);
    return page;
  }

  async function show(page: Page, shown: Overview): Promise<void> {
    const message = { kind: 'overview', uri: 'file:///wire-report.txt', overview: shown, kept: 'It is kept here.' };
    await page.evaluate((data) => window.postMessage(data, '*'), message);
    await page.locator('.claims tbody tr').first().waitFor();
  }

  const sent = (page: Page): Promise<{ kind: string; notes?: object; claim?: { claim: string } }[]> =>
    page.evaluate(() => (window as unknown as { sent: [] }).sent);

  /** What axe finds that is serious or worse. */
  async function serious(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(
      (): Promise<AxeResults> => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  for (const theme of Object.keys(THEMES)) {
    it(`has nothing that axe calls serious, in ${theme}`, async () => {
      const page = await alive(theme);
      await page.screenshot({ path: path.join(cache, 'logs', `report-${theme}.png`), fullPage: true });
      assert.deepEqual(await serious(page), []);
      await page.close();
    });
  }

  it('has nothing that axe calls serious where it is printed, with forced colours and twice as large', async () => {
    const page = await browser.newPage({ forcedColors: 'active', viewport: { width: 400, height: 600 } });
    await page.setContent(toHtml(overview));
    assert.deepEqual(await serious(page), []);
    const [width, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert.ok(width <= room, `${width} wide`);
    await page.close();
  });

  it('is worked by keys: rows up and down, 1 to 4 for the state', async () => {
    const page = await alive('light');
    const rows = overview.claims;
    for (let i = 0; i < 60; i++) {
      const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-keyshortcuts'));
      if (label === '1 2 3 4') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('2');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('4');
    const notes = (await sent(page)).filter(({ kind }) => kind === 'note');
    assert.deepEqual(
      notes.map(({ claim, notes }) => [claim?.claim, notes]),
      [
        [rows[1].text, { state: 'asked' }],
        [rows[0].text, { state: 'accepted' }],
      ],
    );
    await page.close();
  });

  it('leaves whoever writes a note alone while the text is read anew, and takes digits for letters there', async () => {
    const page = await alive('light');
    const note = page.locator('.note textarea').nth(1);
    await note.pressSequentially('page 3');
    await show(page, { ...overview, claims: overview.claims.map((row) => ({ ...row, start: row.start + 5 })) });
    assert.equal(await note.inputValue(), 'page 3');
    await page.keyboard.press('Tab');
    const notes = (await sent(page)).filter(({ kind }) => kind === 'note');
    assert.deepEqual(notes.map(({ notes }) => notes), [{ note: 'page 3' }]); // biome-ignore format: one line
    await page.close();
  });

  it('filters by state and sorts by column', async () => {
    const page = await alive('light');
    const rows = page.locator('.claims tbody tr');
    await page.getByRole('button', { name: 'checked 1' }).click();
    assert.equal(await rows.count(), 1);
    await page.getByRole('button', { name: /^all / }).click();
    await page.getByRole('button', { name: 'State', exact: true }).click();
    await page.getByRole('button', { name: 'State', exact: true }).click();
    assert.equal(await rows.first().getByRole('combobox').inputValue(), 'checked');
    await page.close();
  });
});
