import type { Page } from 'playwright-core';

/** What a user does in VS Code, done on a page that shows it. */
export class Workbench {
  constructor(private readonly page: Page) {}

  /** Waits until the first lines of the open article are there. */
  async article(): Promise<void> {
    await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout: 60_000 });
  }

  /** Waits until the Problems view lists a finding, and shows the finding in the editor. */
  async showFinding(): Promise<void> {
    const finding = this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'Byline' }).first();
    // Its left end: further right is the link to the rule's page.
    await finding.click({ timeout: 60_000, position: { x: 90, y: 10 } });
  }

  /** Runs a command by the name that the palette shows. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`>${name}`);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click();
    // Where the mouse rests now, a tooltip would come up.
    await this.page.mouse.move(0, 0);
    await input.waitFor({ state: 'hidden' });
  }

  /** Puts the cursor on a line and column, counted from 1, and the keyboard's focus into the editor. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Opens the hover of words of the open article, where they first stand. */
  async hover(article: string, words: string): Promise<void> {
    const before = article.slice(0, article.indexOf(words)).split(/\r?\n/);
    await this.goTo(before.length, (before.at(-1) ?? '').length + 2);
    await this.command('Show or Focus Hover');
    await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
  }

  /** Waits until the Outline shows a heading. */
  async outline(): Promise<void> {
    await this.page.locator('.outline-pane .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /** Waits until the report beside the article shows its claims. */
  async report(): Promise<void> {
    const view = this.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await view.locator('.claims').first().waitFor({ timeout: 60_000 });
  }

  /** Takes a picture when nothing moves or fades any more. */
  async photograph(file: string): Promise<void> {
    await this.page.waitForTimeout(800);
    await this.page.screenshot({ path: file });
  }
}
