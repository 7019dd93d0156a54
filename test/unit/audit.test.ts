import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

describe('The audit of the dependencies', function () {
  this.timeout(60_000);
  const answers: [string, string, number, RegExp][] = [
    ['says that nothing is known', '{"metadata":{"vulnerabilities":{"high":0}},"vulnerabilities":{}}', 0, /^0 weak/m],
    [
      'fails for what is grave',
      '{"metadata":{"vulnerabilities":{"high":1}},"vulnerabilities":{"a":{"name":"a","severity":"high","range":"<2"}}}',
      1,
      /^high: a <2/m,
    ],
    ['says that it could not be run', '{"error":{"summary":"no network"}}', 0, /could not be run: no network/],
    ['says that it got no answer', '', 0, /could not be run: npm gave no answer/],
  ];
  for (const [what, answer, code, said] of answers) {
    it(what, function () {
      if (process.platform === 'win32') this.skip();
      const folder = mkdtempSync(join(tmpdir(), 'byline-'));
      const npm = join(folder, 'npm');
      writeFileSync(npm, `#!/bin/sh\necho '${answer}'\n`);
      chmodSync(npm, 0o755);
      const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'test/audit.ts'], {
        encoding: 'utf8',
        env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
      });
      rmSync(folder, { recursive: true });
      assert.match(stdout, said);
      assert.equal(status, code);
    });
  }
});
