import type { Command } from 'commander';
import type { ReaderName } from '../../article/article';
import type { Decision } from '../../article/trace';
import { explainAt } from '../../features/explain';
import { LineIndex } from '../../text/lines';
import { Desk, readingOption } from './desk';
import { printable } from './printable';
import { findingsInFile, pathIn, projectOf } from './project';

/** Adds `byline explain FILE:LINE[:COLUMN]` to the command line: why `check` finds there what it finds. */
export function addExplainCommand(program: Command, modelsFolder: string): void {
  program
    .command('explain')
    .description('tell why a place in a text is read as it is: what it is, whom it means, what is asked about it')
    .argument('<place>', 'file:line or file:line:column, both counted from 1 as editors do')
    .addOption(readingOption())
    .action((place: string, { reading }: { readonly reading?: ReaderName }) => explain(place, reading, modelsFolder));
}

async function explain(place: string, reading: ReaderName | undefined, modelsFolder: string): Promise<void> {
  const { path, line, column } = readPlace(place);
  const project = await projectOf(path);
  const decisions: Decision[] = [];
  const desk = new Desk(modelsFolder, reading);
  const read = await desk.read(path, { project, trace: (decision) => decisions.push(decision) });
  const offset = new LineIndex(read.text).offsetAt({ line: line - 1, character: column - 1 });
  decisions.push(...desk.leaveOut(read, path, offset));
  const findings = findingsInFile(read.article, pathIn(project, path), project);
  for (const { about, lines } of explainAt(read.article, findings, decisions, offset)) {
    console.log(printable(about));
    for (const told of lines) console.log(`  ${printable(told)}`);
  }
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Reads "a/b.txt:12:5"; a path may hold colons itself. */
function readPlace(place: string): Place {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(place) ?? [];
  if (!path) throw new Error(`no place in a file: ${place} (expected file:line or file:line:column)`);
  return { path, line: Number(line), column: Number(column ?? 1) };
}
