// Mocha's own "spec" report, and its counts in the file that $BYLINE_RESULT names. Where $BYLINE_REPORT names a file, the report goes there
// too: what a suite inside VS Code prints would drown in what VS Code prints.
import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

const { BYLINE_REPORT: report, BYLINE_RESULT: result } = process.env;
if (report) Mocha.reporters.Base.consoleLog = (...line) => appendFileSync(report, `${format(...line)}\n`);

export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      if (result) writeFileSync(result, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}
