import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import Ajv from 'ajv';
import schema from '../../server/schema/report.schema.json';
import { ARTICLE, CLAIM } from '../protocol/article';
import { CLI } from '../protocol/editor';
import { testFolder } from './test-folder';

const BRIEF = 'Mayor Ana Sule said on Monday that the bridge would reopen in May 😀. The council met for two hours.\n';

describe('byline analyze with documents and tables', () => {
  const { write } = testFolder();
  const analyze = (args: string[], input?: string) => {
    const quick = ['analyze', '--reading', 'quick', ...args];
    return spawnSync(process.execPath, [CLI, ...quick], { encoding: 'utf8', input, maxBuffer: 1 << 28 });
  };
  const lines = (text: string) => text.split('\n').filter(Boolean);
  const rows = (args: string[], input?: string) => lines(analyze(args, input).stdout).map((line) => JSON.parse(line));

  it('reads a document a line, keeps their order and passes on their other fields', () => {
    const documents = [
      { id: 'b', text: ARTICLE, date: '2031-05-02', desk: { name: 'metro' } },
      { id: 7, text: BRIEF },
    ];
    const reports = rows(['--input', 'jsonl', '-'], documents.map((one) => `${JSON.stringify(one)}\n`).join('\n'));
    assert.deepEqual(
      reports.map(({ path, document }) => [path, document]),
      [
        ['b', { id: 'b', date: '2031-05-02', desk: { name: 'metro' } }],
        ['7', { id: 7 }],
      ],
    );
    assert.equal(reports[0].headings.length, 3);
    const matches = new Ajv({ allowUnionTypes: true }).compile(schema);
    for (const report of reports) assert.ok(matches(report), JSON.stringify(matches.errors));
  });

  it('says in its place what a bad line lacks, reads all others, and ends with 2', () => {
    const good = JSON.stringify({ id: 'good', text: BRIEF });
    const bad = [
      '{"id": "a", "text"',
      '[]',
      '{"text": "none"}',
      '{"id": "d"}',
      good,
      `{"id":"e","text":"${'x'.repeat(2000)}"}`,
    ];
    const run = analyze(['--input', 'jsonl', '--max-size', '0.001', write('all.jsonl', bad.join('\n'))]);
    assert.equal(run.status, 2);
    const records = lines(run.stdout).map((line) => JSON.parse(line));
    assert.deepEqual(
      records.map(({ line, document, error }) => [line, document?.id, error?.replace(/:.*/, '')]),
      [
        [1, undefined, 'no JSON'],
        [2, undefined, 'no JSON object'],
        [3, undefined, 'no "id" that is a string or a number'],
        [4, 'd', 'no "text" that is a string'],
        [undefined, 'good', undefined],
        [6, undefined, 'longer than 0.001 MB'],
      ],
    );
    assert.match(run.stderr, /all\.jsonl, line 2: no JSON object/);
  });

  it('answers a document before the next one comes', async () => {
    const child = spawn(process.execPath, [CLI, 'analyze', '--reading', 'quick', '--input', 'jsonl', '-']);
    try {
      child.stdin.write(`${JSON.stringify({ id: 'first', text: BRIEF })}\n`);
      const [chunk] = await new Promise<[Buffer]>((resolve) =>
        child.stdout.once('data', (...all) => resolve(all as [Buffer])),
      );
      assert.equal(JSON.parse(String(chunk)).path, 'first');
    } finally {
      child.kill();
    }
  });

  it('prints who says what as rows, with offsets that Python counts alike', () => {
    const [row] = rows(['--table', 'attributions', write('brief.txt', `😀 ${BRIEF}`)]);
    const text = `😀 ${BRIEF}`;
    assert.deepEqual(
      [row.speaker, row.key, row.type, row.kind, row.cue, row.cue_class, row.line, row.date],
      ['Ana Sule', 'person:ana-sule', 'person', 'indirect', 'said', 'speech', 1, null],
    );
    assert.equal(text.slice(row.start, row.end), [...text].slice(row.start_code_point, row.end_code_point).join(''));
    assert.equal(row.start - row.start_code_point, 1);
    assert.ok(row.said.startsWith('that the bridge would reopen in May'));
    assert.ok(row.sentence.includes('Mayor Ana Sule said'));
  });

  it('prints tables as CSV, which spreadsheets do not take for formulas', () => {
    const path = write(
      'story.txt',
      '=SUM, the town, is “quiet”. Mayor Ana Sule said the bridge, however, would reopen.\n',
    );
    const csv = (table: string) => lines(analyze(['--table', table, '--format', 'csv', path]).stdout);
    assert.deepEqual(csv('sentences').slice(0, 2), [
      'document,date,sentence,heading,attributed,line,start,end,start_code_point,end_code_point',
      `${path},,"'=SUM, the town, is “quiet”.",,${rows(['--table', 'sentences', path])[0].attributed},1,0,27,0,27`,
    ]);
    for (const table of ['attributions', 'actors', 'claims']) {
      const [header] = csv(table);
      assert.deepEqual(
        rows(['--table', table, path]).map((row) => Object.keys(row).join(',')),
        csv(table)
          .slice(1)
          .map(() => header),
        table,
      );
    }
  });

  it('lists every actor with its sayings, and every open question', () => {
    const path = write('story.txt', ARTICLE);
    const greco = rows(['--table', 'actors', path]).find(({ key }) => key === 'person:paolo-greco');
    assert.ok(greco.sayings > 0 && greco.mentions >= greco.sayings);
    const full = spawnSync(process.execPath, [CLI, 'analyze', '--table', 'claims', path], { encoding: 'utf8' });
    assert.deepEqual(
      lines(full.stdout).map((line) => JSON.parse(line).claim),
      [CLAIM],
    );
  });

  it('says which format has no place for what', () => {
    const path = write('brief.txt', BRIEF);
    assert.match(analyze(['--format', 'csv', path]).stderr, /name one with --table/);
    const pretty = analyze(['--table', 'actors', '--format', 'pretty', path]);
    assert.equal(pretty.status, 2);
    assert.match(pretty.stderr, /ndjson or csv/);
  });
});
