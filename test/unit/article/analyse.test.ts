import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import { loadModels } from '../../../server/training/load-models';

describe('analyse', () => {
  const analyse = createAnalyser(loadModels());

  it('finds no headings in a listing', () => {
    const { genre, headings } = analyse('numpy==1.26.4\npandas>=2.0\nrequests==2.31.0\nflask~=3.0\n');
    assert.equal(genre.prose, false);
    assert.deepEqual(headings, []);
  });

  it('takes no names from a repeated title', () => {
    const title = 'Velmar Council Drops Bridge Plan';
    const { actors } = analyse(
      `${title}\n\n${title} ${title}\n\nThe Velmar Council has dropped its plan for a second bridge, its chair Dora Lind said on Monday.\n`,
    );
    const repeated = { start: title.length + 2, end: 3 * title.length + 3 };
    const inside = actors.flatMap(({ mentions }) =>
      mentions.filter(({ kind, start }) => kind === 'name' && start >= repeated.start && start < repeated.end),
    );
    assert.deepEqual(inside, []);
  });

  it('names whole what a line end parted, where it stands', () => {
    const text = 'The mayor of Lindhaven, Otto Ell-\nwood, said on Monday that the for-\nmer minister had left.\n';
    const { actors } = analyse(text);
    const mayor = actors.find(({ name }) => name === 'Otto Ellwood');
    const [{ start, end }] = mayor?.mentions ?? [{ start: 0, end: 0 }];
    assert.equal(text.slice(start, end), 'Otto Ell-\nwood');
  });

  it('tells the town of a dateline from its country, and both from the prose', () => {
    const text =
      'LINDHAVEN, Norway (Newswire) -- Mayor Dora Lind said on Monday that the port would reopen. Norway has two ports.\n';
    const places = analyse(text).actors.filter(({ type }) => type === 'place');
    assert.deepEqual(places.map(({ name }) => name.toUpperCase()).sort(), ['LINDHAVEN', 'NORWAY']);
  });

  it('ends a name where its column ends', () => {
    const text =
      'United Nations                    S/2024/77\n\nReport on the port\n\nThe port was closed in May, according to the mayor.\n';
    assert.ok(analyse(text).actors.some(({ name }) => name === 'United Nations'));
  });

  it('asks nothing inside the turns of an interview', () => {
    const text =
      'A talk about pipes\n\nHOST: Is the water safe?\n\nOKORO: It is safe today. Critics say that the old pipes will burst.\n\nHOST: Will they?\n\nOKORO: The council has lied about them for years.\n';
    const { claims, vagueSources } = analyse(text);
    assert.deepEqual([...claims, ...vagueSources], []);
  });

  it('takes the "it" that opens what a body says for the body', () => {
    const text =
      'The European Commission said it would publish the rules in June. Ministers meet on Friday in Brussels.\n';
    const commission = analyse(text).actors.find(({ name }) => name === 'European Commission');
    const it = commission?.mentions.find(({ start, end }) => text.slice(start, end) === 'it');
    assert.equal(it?.kind, 'pronoun');
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['white space', ' \u00a0\r\n\t\n'],
    ['lone surrogates', 'He said \ud800 and \udc00 that “\ud83d'],
    ['control characters', 'A\u0000b\u0007c\u001b[31m said the mayor.\u2028'],
    ['mixed line ends', 'Title\r\rThe mayor said so.\r\nShe left.\nNobody saw it.'],
    ['marks that never close', '“‘(["“‘(['.repeat(200)],
    ['one endless word', 'a'.repeat(200_000)],
    ['a byline that goes on', `By ${'A'.repeat(80)}!\n\nThe mayor said so.`],
  ] as const) {
    it(`reads ${what} without failing, and the same twice`, () => {
      assert.deepEqual(analyse(text), analyse(text));
    });
  }
});
