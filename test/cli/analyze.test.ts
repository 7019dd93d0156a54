import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import Ajv from 'ajv';
import schema from '../../server/schema/report.schema.json';
import type { FailedReport, Report } from '../../server/src/features/report';
import { ARTICLE, CLAIM } from '../protocol/article';
import { CLI } from '../protocol/editor';
import { testFolder } from './test-folder';

describe('byline analyze', () => {
  const { path: pathOf, write: file } = testFolder();
  const analyze = (args: string[], input?: string) => {
    const options = { encoding: 'utf8' as const, input, maxBuffer: 1 << 28 };
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'analyze', ...args], options);
    return { status, stdout, stderr };
  };
  const reports = (paths: string[], ...args: string[]) => {
    const run = analyze(['--format', 'ndjson', ...args, ...paths]);
    const lines = run.stdout.split('\n').filter(Boolean);
    return { ...run, reports: lines.map((line) => JSON.parse(line) as Report & FailedReport) };
  };

  it('prints one report a line, in the order of the files', () => {
    const paths = [file('b.txt', ARTICLE), file('a.txt', 'A short note.\n')];
    const run = reports(paths);
    assert.equal(run.status, 0);
    assert.deepEqual(
      run.reports.map(({ path }) => path),
      paths,
    );
  });

  it('reports outline, actors, attributions and findings with their offsets', () => {
    const [report] = reports([file('story.txt', ARTICLE)]).reports;
    const words = ({ start, end }: { start: number; end: number }): string => ARTICLE.slice(start, end);
    assert.deepEqual(
      report.headings.map((heading) => [heading.level, words(heading)]),
      [
        [1, 'Harbour Strike Enters Second Week'],
        [2, 'Mayor Seeks Talks'],
        [2, 'Debts and Blame'],
      ],
    );
    const greco = report.actors.find(({ name }) => name === 'Paolo Greco');
    assert.equal(greco?.type, 'person');
    assert.ok(report.attributions.some(({ cue, actor }) => words(cue[0]) === 'told' && actor === greco?.id));
    assert.deepEqual(report.diagnostics.map(words), [CLAIM]);
  });

  it('prints what the schema describes', () => {
    const matches = new Ajv({ allowUnionTypes: true }).compile(schema);
    for (const report of reports([file('story.txt', ARTICLE), pathOf('gone.txt')]).reports) {
      assert.ok(matches(report), JSON.stringify(matches.errors));
    }
    assert.ok(!matches({ version: 1, path: 'story.txt' }));
  });

  it('says in its help how large a file may be, in megabytes', () => {
    assert.match(analyze(['--help']).stdout, /--max-size <MB>\s+refuse larger files\s+\(default: 10\)/);
  });

  it('prints an array as JSON', () => {
    const run = analyze(['--format', 'json', file('a.txt', ARTICLE), pathOf('gone.txt')]);
    const [report, failed] = JSON.parse(run.stdout);
    assert.equal(report.version, 1);
    assert.match(failed.error, /no such file/);
  });

  it('prints a report for people', () => {
    const { stdout } = analyze([file('story.txt', ARTICLE)]);
    assert.match(stdout, /Outline\n {2}Harbour Strike Enters Second Week\n {4}Mayor Seeks Talks/);
    assert.match(stdout, /11:1 {2}\w+ {2}.+\(unattributed-claim\)/);
  });

  it('keeps control characters from the terminal', () => {
    const { stdout } = analyze([
      file('story.txt', `${ARTICLE}\nMayor Paolo Greco said \u001B[31mred alert\u0007 on Monday.\n`),
    ]);
    assert.ok(!stdout.includes('\u001B') && !stdout.includes('\u0007'));
  });

  it('says what it cannot read, does all other files, and ends with 2', () => {
    const good = file('good.txt', ARTICLE);
    const gone = pathOf('gone.txt');
    const run = reports([gone, pathOf(), good]);
    assert.equal(run.status, 2);
    assert.deepEqual(
      run.reports.map(({ error }) => error),
      ['no such file', 'is a folder, not a file', undefined],
    );
    assert.match(run.stderr, /gone\.txt: no such file/);
  });

  it('refuses files over a limit that can be raised', () => {
    const path = file('big.txt', 'word '.repeat(1000));
    const small = reports([path], '--max-size', '0.001');
    assert.equal(small.status, 2);
    assert.match(small.reports[0].error, /larger than 0\.001 MB/);
    assert.equal(reports([path], '--max-size', '1').status, 0);
  });

  it('knows no project file unless it is named', () => {
    const config = file(
      '.byline.json',
      '{ "rules": { "unattributed-claim": "error" }, "actors": { "notActors": ["Lindmore"] } }',
    );
    const story = file('story.txt', ARTICLE);
    const [plain] = reports([story]).reports;
    assert.notEqual(plain.diagnostics[0].severity, 'error');
    assert.ok(plain.actors.some(({ name }) => name === 'Lindmore'));
    const [configured] = reports([story], '--config', config).reports;
    assert.equal(configured.diagnostics[0].severity, 'error');
    assert.ok(!configured.actors.some(({ name }) => name === 'Lindmore'));
  });

  it('leaves out what a named project file or the baseline beside it ignores', () => {
    const story = file('story.txt', ARTICLE);
    const ignore = '[{ "rule": "unattributed-claim", "file": "story.txt" }]';
    const found = (config: string): number => reports([story], '--config', config).reports[0].diagnostics.length;
    assert.equal(found(file('.byline.json', '{}')), 1);
    assert.equal(found(file('.byline.json', `{ "ignored": ${ignore} }`)), 0);
    assert.equal(found(file('.byline.json', '{ "exclude": ["*.txt"] }')), 0);
    file('.byline-baseline.json', `{ "version": 1, "findings": ${ignore} }`);
    assert.equal(found(file('.byline.json', '{}')), 0);
  });

  it('says which project file there is not', () => {
    const { status, stderr } = analyze(['--config', pathOf('none.json'), file('story.txt', ARTICLE)]);
    assert.notEqual(status, 0);
    assert.match(stderr, /none\.json/);
  });

  it('leaves out a byte-order mark, and says so', () => {
    const run = reports([file('bom.txt', `\uFEFF${ARTICLE}`)]);
    assert.equal(run.status, 0);
    assert.equal(run.reports[0].headings[0].start, 0);
    assert.match(run.stderr, /byte-order mark/);
  });

  it('goes on with invalid UTF-8, and says so', () => {
    const bytes = Buffer.concat([Buffer.from(ARTICLE), Buffer.from([0x93, 0x94, 0x0a])]);
    const run = reports([file('latin.txt', bytes)]);
    assert.equal(run.status, 0);
    assert.match(run.stderr, /not valid UTF-8/);
    assert.equal(run.reports[0].headings.length, 3);
  });

  it('keeps line ends as they are', () => {
    const text = ARTICLE.replaceAll('\n', '\r\n');
    const [report] = reports([file('dos.txt', text)]).reports;
    const [claim] = report.diagnostics;
    assert.equal(text.slice(claim.start, claim.end), CLAIM);
  });

  it('reads standard input for "-"', () => {
    const { stdout, status } = analyze(['--format', 'ndjson', '-'], ARTICLE);
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).path, '-');
  });

  it('survives texts that are none', () => {
    const texts = ['', '\u0000\u0001', '\uFEFF', '“'.repeat(3000), '\r\r\n\n\r'];
    const run = reports(texts.map((text, i) => file(`${i}.txt`, text)));
    assert.equal(run.status, 0);
    assert.equal(run.reports.length, texts.length);
    for (const { diagnostics } of run.reports) assert.deepEqual(diagnostics, []);
  });
});
