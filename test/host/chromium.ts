import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { must, Trouble } from './run';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * Path of a Chromium: the one `CHROME_PATH` names, one that is installed, or else Debian's package, installed now where this user may.
 * Throws `Trouble` that says what to do where none can be had.
 */
export async function provideChromium(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!fs.existsSync(named)) throw new Trouble(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  const found = installed();
  if (found) return found;
  const become = aptPrefix();
  if (!become) {
    throw new Trouble(
      'The tests in VS Code need a Chromium: install one, or name it in the environment variable CHROME_PATH.',
    );
  }
  console.log('Installing Chromium from the Debian packages …');
  const [command = 'apt-get', ...before] = [...become, 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await must(command, [...before, 'update', '-qq'], { env });
  await must(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  const now = installed();
  if (!now) throw new Trouble('The Debian package chromium was installed, but brought no program `chromium`.');
  return now;
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...MAC_APPLICATIONS].find((file) => fs.existsSync(file));
}

/** What to put before `apt-get` to install a package without being asked for a password; nothing where that is not possible. */
function aptPrefix(): string[] | undefined {
  const works = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!works('apt-get', '--version')) return undefined;
  if (process.getuid?.() === 0) return [];
  return works('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}
