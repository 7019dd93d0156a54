import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { findings, openSeed, until } from '../documents';

describe('The packed extension, installed', () => {
  it('is the only Byline here, and not run from the sources', () => {
    const extension = vscode.extensions.getExtension('byline.byline-news');
    assert.ok(extension, 'byline.byline-news is not installed');
    assert.equal(path.basename(path.dirname(extension.extensionPath)), 'extensions');
  });

  it('activates on plain text and finds the claims of the seed article', async () => {
    const document = await openSeed();
    await until(() => findings(document).length === 3);
    assert.equal(vscode.extensions.getExtension('byline.byline-news')?.isActive, true);
  });

  it('holds what its pages link to and show', () => {
    const extension = vscode.extensions.getExtension('byline.byline-news');
    assert.ok(extension);
    const folder: string = extension.extensionPath;
    // The packer gives pages names in small letters.
    const files = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'));
    for (const page of ['readme.md', 'changelog.md']) {
      const text: string = fs.readFileSync(path.join(folder, page), 'utf8');
      const links = Array.from(text.matchAll(/\]\(([^)\s#]+)/g), ([, target]) => target).filter(
        (target) => !/^[a-z]+:/.test(target),
      );
      assert.deepEqual(
        links.filter((target) => !files.includes(target)),
        [],
        page,
      );
    }
  });
});
