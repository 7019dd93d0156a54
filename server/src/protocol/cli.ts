import { join } from 'node:path';
import { program } from 'commander';
import { version } from '../../../package.json';
import { addAnalyzeCommand } from './cli/analyze-command';
import { addCheckCommand } from './cli/check-command';
import { FAILED } from './cli/exit-codes';
import { addExplainCommand } from './cli/explain-command';
import { printable, printableLines } from './cli/printable';
import { addReportCommand } from './cli/report-command';
import { addRuleCommand } from './cli/rule-command';

const modelsFolder = join(__dirname, 'models');

program
  .name('byline')
  .description('Says who is in a news text, who says what, and what nobody vouches for.')
  .version(version)
  // An argument may hold anything.
  .configureOutput({ writeErr: (text) => process.stderr.write(printableLines(text)) })
  // Whatever is wrong with the arguments counts as failing, not as finding something.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : FAILED));

addAnalyzeCommand(program, modelsFolder);
addCheckCommand(program, modelsFolder);
addExplainCommand(program, modelsFolder);
addReportCommand(program, modelsFolder);
addRuleCommand(program, join(__dirname, 'rules'));

program
  .command('language-server')
  .description('run the language server for an editor, over standard input and output')
  .option('--stdio', 'speak over standard input and output, as it does anyway')
  .option('--stuck-after <ms>', 'end where nothing was answered for so long', '60000')
  // Editors add some of their own.
  .allowUnknownOption()
  .allowExcessArguments()
  .action(async () => {
    const { serve } = await import('./serve-node');
    serve(__dirname);
  });

// An output that is closed early ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

program.parseAsync().catch((error: Error) => {
  console.error(`byline: ${printable(error.message)}`);
  process.exitCode = FAILED;
});
