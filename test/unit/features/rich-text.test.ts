import assert from 'node:assert/strict';
import { escapeMarkdown, type Line, toMarkdown, toPlainText } from '../../../server/src/features/rich-text';

describe('text in Markdown', () => {
  it('loses every power it might have had', () => {
    assert.equal(escapeMarkdown('[x](command:run)'), '\\[x\\]\\(command\\:run\\)');
    assert.equal(
      escapeMarkdown('<img src=x> &lt; `code` **bold**'),
      '\\<img src=x\\> \\&lt; \\`code\\` \\*\\*bold\\*\\*',
    );
    assert.equal(escapeMarkdown('www.x.org http://x.org a@b.org'), 'www\\.x\\.org http\\://x\\.org a\\@b\\.org');
    assert.equal(escapeMarkdown('# one\n\n- two'), '\\# one \\- two');
  });

  it('links to places that have an address', () => {
    const lines: Line[] = [
      { pieces: [{ strong: 'Ann' }, ' said ', { link: 'this', to: { start: 1, end: 2 } }] },
      { item: true, pieces: ['one'] },
      { item: true, pieces: [{ emphasis: 'two' }] },
    ];
    assert.equal(
      toMarkdown(lines, () => 'x:#L1'),
      '**Ann** said [this](x:#L1)\n\n- one\n- *two*',
    );
    assert.equal(
      toMarkdown(lines, () => undefined),
      '**Ann** said this\n\n- one\n- *two*',
    );
    assert.equal(toPlainText(lines), 'Ann said this\n\n• one\n• two');
  });
});
