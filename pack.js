// Packs the extension. Two builds of one commit are the same byte for byte: what is packed bears the commit's time, in a zone of its own.
const { execFileSync, spawnSync } = require('node:child_process');
const path = require('node:path');

/** Seconds of the last commit; of a tree without git, a time that archives can hold. */
function commitTime() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: __dirname, encoding: 'utf8' }).trim();
  } catch {
    return '315619200';
  }
}

const vsce = path.join(__dirname, 'node_modules', '@vscode', 'vsce', 'vsce');
const args = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
const { status } = spawnSync(process.execPath, [vsce, ...args, ...process.argv.slice(2)], {
  cwd: __dirname,
  stdio: 'inherit',
  env: { ...process.env, TZ: 'UTC', SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH || commitTime() },
});
process.exitCode = status ?? 1;
