import assert from 'node:assert/strict';
import { GFM, parser as markdown } from '@lezer/markdown';
import fc from 'fast-check';
import { escapeMarkdown, type RichLine, toMarkdown, toPlainText } from '../../../server/src/features/rich-text';

describe('text in Markdown', () => {
  it('loses every power it might have had', () => {
    assert.equal(escapeMarkdown('[x](command:run)'), '\\[x\\](command:run)');
    assert.equal(
      escapeMarkdown('<img src=x> &lt; `code` **bold**'),
      '\\<img src=x> \\&lt; \\`code\\` \\*\\*bold\\*\\*',
    );
    assert.equal(escapeMarkdown('www.x.org http://x.org a@b.org'), 'www\\.x.org http\\://x.org a\\@b.org');
    assert.equal(escapeMarkdown('$(flame) _one_ a_b ~~two~~'), '\\$(flame) \\_one\\_ a_b \\~\\~two\\~\\~');
  });

  it('has backslashes nowhere else', () => {
    const plain = 'R&D, 5 < 6: Dr. J. R. Okafor (b. 1960) said - at $5.20! - "no": #1 {a|b} a_b';
    assert.equal(escapeMarkdown(plain), plain);
  });

  it('begins no heading, list or quotation', () => {
    for (const mark of ['#', '-', '+', '>', '1.', '12)', '===', '---']) {
      const line = toMarkdown([{ pieces: [`${mark} one\n\n- two`] }], () => undefined);
      assert.equal(line, `${mark.replace(/^\d*/, '$&\\')} one - two`);
    }
  });

  it('is no markup to a reader of Markdown, whatever it holds', () => {
    const parser = markdown.configure(GFM);
    const pieces = [
      '*',
      '_',
      '**',
      '`',
      '```',
      '~~',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '&',
      ';',
      '#',
      '-',
      '+',
      '1.',
      '|',
      '!',
      '\\',
    ];
    const words = [
      'a',
      'b.org',
      'www.',
      'http://',
      'mailto:',
      'a@b.org',
      'amp',
      '!--',
      'script',
      '\n',
      ' ',
      '    ',
      'é',
      '==',
    ];
    const text = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 20 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const shown = toMarkdown(
          [{ pieces: [one] }, { item: true, pieces: ['x', { strong: other }] }],
          () => undefined,
        );
        const found = new Set<string>();
        parser.parse(shown).iterate({ enter: ({ name }) => void found.add(name) });
        for (const name of ['Document', 'Paragraph', 'Escape', 'BulletList', 'ListItem', 'ListMark'])
          found.delete(name);
        for (const name of ['StrongEmphasis', 'EmphasisMark']) found.delete(name);
        assert.deepEqual([...found], [], shown);
      }),
      { numRuns: 2000 },
    );
  });

  it('links to places that have an address', () => {
    const lines: RichLine[] = [
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
