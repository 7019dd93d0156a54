// Runs a TypeScript program of this project on a machine where nothing is installed yet: `node test/host/bootstrap.mjs PROGRAM …`.
// Plain JavaScript, and no import from node_modules, because these may not be there.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Byline is built with Node 20 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

if (!dependenciesInstalled()) {
  console.log('Installing the npm packages of package-lock.json …');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
const [program, ...rest] = process.argv.slice(2);
run(process.execPath, ['--import', 'tsx', join(root, program), ...rest]);

/** npm writes `node_modules/.package-lock.json` last, so a half-finished installation has none, or one of before. */
function dependenciesInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function run(command, args) {
  const shell = process.platform === 'win32' && command.endsWith('.cmd');
  // Ctrl-C reaches the child by itself: this process only has to outlive it.
  process.on('SIGINT', () => {});
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
