import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { RULES } from '../../rules';

/** Adds `byline rule [NAME]`: the page of a rule, or all rules in a line each. */
export function addRuleCommand(program: Command, rulesFolder: string): void {
  program
    .command('rule')
    .description('explain a rule, or list them all')
    .argument('[name]', 'as it stands behind a finding', toRule)
    .action((name?: string) => {
      if (name !== undefined) process.stdout.write(pageOf(rulesFolder, name));
      else for (const { meta } of RULES) console.log(`${meta.name}: ${meta.summary}`);
    });
}

/** The page without the note to those who would edit it. */
const pageOf = (folder: string, name: string): string =>
  readFileSync(join(folder, `${name}.md`), 'utf8').replace(/^<!--.*-->\s*/, '');

function toRule(name: string): string {
  if (RULES.some(({ meta }) => meta.name === name)) return name;
  throw new InvalidArgumentError(`The rules are ${RULES.map(({ meta }) => meta.name).join(', ')}.`);
}
