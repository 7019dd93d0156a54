import assert from 'node:assert/strict';
import type { Block, Markup } from '../../../server/src/text/page';
import { readPage } from '../../../server/src/text/read-page';

function shown(text: string, markup: Markup = 'plaintext'): string[] {
  return readPage(text, markup).blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}

function blocksOf(text: string): readonly Block[] {
  return readPage(text, 'plaintext').blocks;
}

describe('blocks of plain text', () => {
  it('are lines, whatever ends them', () => {
    assert.deepEqual(shown('One.\r\nTwo.\rThree.\n\nFour.\u2028Five.'), [
      'text: One.',
      'text: Two.',
      'text: Three.',
      'text: Four.',
      'text: Five.',
    ]);
  });

  it('are paragraphs where the text is wrapped', () => {
    const text =
      'The dockers of the port went back to work on Monday after\nnine days without pay, and nobody on either side of the gate\nwas willing to say who had won.\n\nA SHORT LINE\n\nThe ships, at least, are moving again: by noon eleven of them\nhad left.';
    assert.equal(shown(text).length, 3);
  });

  it('stay lines where short lines merely follow each other', () => {
    assert.equal(shown('Ann Hale, mayor\nOtto Lind, clerk\nMary Roe, guard\nJohn Poe, cook').length, 4);
  });

  it('know lists, tables, rules and code', () => {
    assert.deepEqual(
      shown('• Bread\n1. Wash\nName\tAge\tTown\n-----\nfoo(bar);').map((line) => line.split(':')[0]),
      ['list', 'list', 'table', 'rule', 'code'],
    );
  });

  it('know their indent, in any kind of space, and the blank lines above', () => {
    assert.deepEqual(
      blocksOf('Title\n\n\n\u00a0\u2003Section').map(({ indent, blankAbove }) => [indent, blankAbove]),
      [
        [0, 0],
        [2, 2],
      ],
    );
  });
});

describe('blocks of Markdown', () => {
  const text = [
    '---\ntitle: no prose\n---',
    '# Talks **stall**',
    'See [Ann Hale](https://example.org "x")’s `code` and\n*more*. <b>Bold</b> ![a picture](x.png) &amp; https://example.org',
    '> “So\n> it goes.”',
    '- An item',
    '| a | b |\n|---|---|\n| c | d |',
    '```\ncode\n```',
    '    more code',
    'Below\n=====',
  ].join('\n\n');

  it('are prose only', () => {
    const page = readPage(text, 'markdown');
    const words = page.blocks.map(({ firstToken, endToken }) =>
      Array.from(page.tokens.start.subarray(firstToken, endToken), (start, i) =>
        text.slice(start, page.tokens.end[firstToken + i]),
      ).join(' '),
    );
    assert.deepEqual(words, ['Talks stall', 'See Ann Hale ’s and more . Bold', '“ So it goes . ”', 'An item', 'Below']);
  });

  it('know headings and their level', () => {
    assert.deepEqual(
      readPage(text, 'markdown').blocks.map(({ kind, level }) => level ?? kind),
      [1, 'text', 'text', 'list', 1],
    );
  });

  it('are the same with CRLF', () => {
    assert.deepEqual(
      readPage(text.replaceAll('\n', '\r\n'), 'markdown').blocks.map(({ kind }) => kind),
      readPage(text, 'markdown').blocks.map(({ kind }) => kind),
    );
  });
});
