import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../server/src/features/report';
import type { Span } from '../../server/src/text/span';
import { CLI } from '../protocol/editor';

const FOLDER = join(__dirname, 'documents');

/** What may be asked about each document: an editor would, of these sentences and of no others. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  wire72: ['widely expected to win', 'jailed'],
  unreport: [],
  'release-email': [],
};

/** What is asked yet though an editor would not ask: a report of the United Nations stands behind what it tells. */
const ASKED_NEEDLESSLY: readonly string[] = ['struck a convoy', 'No group claimed responsibility'];

interface Document {
  readonly report: Report;
  readonly text: string;
}

/** All documents, in one run of the command line. */
function analyse(reading: Report['reading']): ReadonlyMap<string, Document> {
  const names = Object.keys(ASKED);
  const paths = names.map((name) => join(FOLDER, `${name}.txt`));
  const args = [CLI, 'analyze', '--reading', reading, '--format', 'json', ...paths];
  const reports: Report[] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  return new Map(names.map((name, i) => [name, { report: reports[i], text: readFileSync(paths[i], 'utf8') }]));
}

/** A reading in lines, for people: its form, its headings, its actors, and who says what. */
function linesOf({ report, text }: Document): string[] {
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ') || 'nobody';
  const nameOf = (id: string | null): string => report.actors.find((actor) => actor.id === id)?.name ?? 'nobody';
  return [
    `form ${report.form}`,
    ...report.headings.map(({ level, text: shown }) => `${'  '.repeat(level - 1)}heading ${shown}`),
    ...report.actors.map(({ name, type, roles }) => `actor ${[name, type, ...roles].join(', ')}`),
    ...report.attributions.map(
      ({ source, cue, content, actor }) =>
        `said by ${nameOf(actor)} | ${words(source)} | ${words(cue)} | ${words(content)}`,
    ),
  ];
}

/**
 * A golden file's lines, and what stands below each behind "#": what an editor would say in its place, where the line is not right yet.
 */
function readGolden(path: string): Map<string, string[]> {
  const golden = new Map<string, string[]>();
  let last: string[] = [];
  if (!existsSync(path)) return golden;
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    if (line.startsWith('#')) last.push(line);
    else if (line !== '') {
      last = [];
      golden.set(line, last);
    }
  }
  return golden;
}

// After a change that an editor would welcome: `UPDATE_DOCUMENTS=1 npm test`, and read what it changed.
describe('a whole document', () => {
  let quick: ReadonlyMap<string, Document>;
  let full: ReadonlyMap<string, Document>;
  before(() => {
    quick = analyse('quick');
    full = analyse('full');
  });
  const of = (documents: ReadonlyMap<string, Document>, name: string): Document => {
    const document = documents.get(name);
    assert.ok(document);
    return document;
  };

  for (const [name, asked] of Object.entries(ASKED)) {
    it(`${name} is read as an editor would`, () => {
      const path = join(FOLDER, `${name}.golden`);
      const lines = linesOf(of(quick, name));
      const golden = readGolden(path);
      if (process.env.UPDATE_DOCUMENTS) {
        const kept = lines.flatMap((line) => [line, ...(golden.get(line) ?? [])]);
        writeFileSync(path, `${kept.join('\n')}\n`);
      } else assert.deepEqual(lines, [...golden.keys()]);
    });

    it(`${name} is asked about nothing that an editor would not ask`, () => {
      const { report, text } = of(full, name);
      const found = report.diagnostics
        .filter(({ severity }) => severity !== 'hint')
        .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
      const needless = found.filter((words) => ![...asked, ...ASKED_NEEDLESSLY].some((part) => words.includes(part)));
      assert.deepEqual(needless, []);
    });
  }
});
