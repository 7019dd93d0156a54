import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import { toCsv } from '../../../server/src/overview/csv';
import { toHtml } from '../../../server/src/overview/html';
import { toMarkdownPage } from '../../../server/src/overview/markdown';
import { type Overview, overviewOf } from '../../../server/src/overview/overview';
import { isWanted } from '../../../server/src/overview/page/claim-filter';
import { inOneSentence, percentages, shareOfTopThree } from '../../../server/src/overview/words';
import { check } from '../../../server/src/rules';
import { LineIndex } from '../../../server/src/text/lines';
import { loadModels } from '../../../server/training/load-models';

const analyse = createAnalyser(loadModels());

function read(text: string): Overview {
  const article = analyse(text);
  return overviewOf(article, check(article), new LineIndex(text));
}

const TEXT = `Ferry line to Osmund closes

The ferry to Osmund will stop running in May. "Nobody told us anything," said Greta Halloran, who runs the harbour café on the island. Halloran said she would lose half of her guests.

The annual report shows that the line lost two million crowns last year. Critics say the books were cooked.`;

describe('the overview', () => {
  const overview = read(TEXT);

  it('counts every word of the running text once', () => {
    assert.equal(overview.title, 'Ferry line to Osmund closes');
    const { named, document, unnamed, own } = overview.wordsBy;
    assert.equal(named + document + unnamed + own, overview.words);
    assert.equal(
      overview.cells.reduce((sum, { words }) => sum + words, 0),
      overview.words,
    );
  });

  it('tells whose each sentence is', () => {
    const seen = overview.cells.map(
      ({ start, voice }) => `${TEXT.slice(start).split(' ').slice(0, 2).join(' ')}: ${voice}`,
    );
    assert.deepEqual(seen, [
      'The ferry: own',
      '"Nobody told: named',
      'Halloran said: named',
      'The annual: document',
      'Critics say: unnamed',
    ]);
    assert.match(overview.cells[4].question ?? '', /Critics say/);
  });

  it('gives whoever speaks a row, quoted words apart from reported ones', () => {
    const [halloran] = overview.speakers;
    assert.deepEqual(
      { name: halloran.name, sayings: halloran.sayings, direct: halloran.direct },
      { name: 'Greta Halloran', sayings: 2, direct: 4 },
    );
    assert.ok(halloran.indirect >= 7, String(halloran.indirect));
    assert.equal(overview.speakers.find(({ voice }) => voice === 'unnamed')?.name, 'Critics');
  });

  it('gives whoever is named a row, with where that is and what is asked about it', () => {
    const osmund = overview.actors.find(({ name }) => name === 'Osmund');
    assert.equal(osmund?.type, 'place');
    assert.deepEqual(osmund?.mentions.map(({ line }) => line).slice(0, 2), [1, 3]);
    assert.equal(osmund?.questions, 0);
    const asked = read('The port was quiet. Critics say that Halloran sold the ferry to her brother.');
    assert.deepEqual(
      asked.actors.map(({ name, questions }) => [name, questions]),
      [['Halloran', 1]],
    );
  });

  it('lists what is said and what is asked in the order of the text', () => {
    const rows = overview.claims.map(({ line, manner, who }) => [line, manner, who]);
    assert.deepEqual(rows.slice(0, 2), [
      [3, 'quotation', 'Greta Halloran'],
      [3, 'paraphrase', 'Greta Halloran'],
    ]);
    const critics = overview.claims.find(({ who }) => who === 'Critics');
    assert.equal(critics?.rule, 'vague-source');
    assert.deepEqual(
      overview.claims.map(({ start }) => start),
      overview.claims.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('says it all in one sentence', () => {
    assert.match(
      inOneSentence(overview),
      /^\d+ words: \d+ % said by 1 named source, \d+ % from 1 document, \d+ % by sources without a name, \d+ % in the article’s own voice; 1 question open\.$/,
    );
    assert.equal(inOneSentence(read('')), 'No running text.');
  });

  it('rounds shares so that they add up to a hundred', () => {
    assert.deepEqual(percentages([1, 1, 1]), [34, 33, 33]);
    assert.deepEqual(percentages([0, 0]), [0, 0]);
  });

  it('does not count three where there are no more', () =>
    assert.equal(shareOfTopThree(read('Ann Low said it rained.')), undefined));

  it('filters claims by speaker, question and words', () => {
    const wanted = (filter: Parameters<typeof isWanted>[1]) =>
      overview.claims.filter((row) => isWanted(row, filter)).length;
    assert.equal(wanted({}), overview.claims.length);
    assert.equal(wanted({ speaker: 'greta-halloran' }), 2);
    assert.equal(wanted({ onlyQuestions: true }), 1);
    assert.equal(wanted({ search: 'GUESTS' }), 1);
    assert.equal(wanted({ search: 'walrus' }), 0);
  });
});

describe('the overview, printed', () => {
  const hostile = read(
    'Ann <img src=x onerror=alert(1)> Low said: "=HYPERLINK(1) is | `fine` & [good](x)," and </script> left. She said it rained.',
  );

  it('shows text from a document in HTML as it is', () => {
    const page = toHtml(hostile);
    assert.doesNotMatch(page.slice(page.indexOf('<body>')), /<img|<\/script/);
    assert.doesNotMatch(page, /<script|https?:\/\/|<link/);
    assert.match(page, /default-src 'none'/);
  });

  it('shows it so in Markdown', () => {
    const page = toMarkdownPage(hostile);
    assert.doesNotMatch(page, /[^\\]<img|[^\\]\[good/);
    for (const row of page.split('\n').filter((line) => line.startsWith('| ')))
      assert.ok([6, 11].includes(row.split(/(?<!\\)\|/).length - 1), row);
  });

  it('gives a spreadsheet no formulas', () => {
    const rows = toCsv({ ...hostile, claims: hostile.claims.map((row) => ({ ...row, text: '=1+1' })) }).split('\n');
    assert.equal(rows[0], 'Line,Claim,Who says so,How,Kind,Question,State,Note,Evidence,Date');
    assert.match(rows[1], /^1,'=1\+1,/);
  });
});
