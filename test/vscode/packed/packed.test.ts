import assert from 'node:assert/strict';
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
});
