import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { provideServer } from './install';
import { Trouble } from './run';

export interface ServerOptions {
  readonly userData: string;
  readonly extensions: string;
  /** Settings of the user, beside the quiet ones that every run gets. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** File that gets everything the server prints. */
  readonly log: string;
}

/** A running VS Code server on a port of its own, on this machine only, open to those who know its token. */
export interface Server {
  readonly authority: string;
  readonly token: string;
  /** Settles when the server or its extension host came to a bad end, with words for it. Never rejects. */
  readonly brokeDown: Promise<string>;
  /** Resolves when it ended by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

// What a person who tries Byline, and a test, should not be disturbed by. Settings that are there already stay as they are.
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.editor.languageDetection': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'remote.autoForwardPorts': false,
};

/** Starts VS Code's server. Throws `Trouble` when it ends before it listens. */
export async function startServer({ userData, extensions, settings, log }: ServerOptions): Promise<Server> {
  const { node, folder } = await provideServer();
  writeSettings(userData, settings);
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    node,
    [
      path.join(folder, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'],
      ...['--server-data-dir', userData, '--user-data-dir', userData, '--extensions-dir', extensions],
      ...['--telemetry-level', 'off', '--force-disable-user-env'],
      // A built workbench takes an extension under development from its address only with the driver for tests.
      '--enable-smoke-test-driver',
    ],
    { env: environment(), detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit').then(() => undefined);
  const { port, brokeDown } = watch(child, log);
  return {
    authority: `127.0.0.1:${await port}`,
    token,
    brokeDown,
    ended,
    async stop() {
      signalGroup(child, 'SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
      signalGroup(child, 'SIGKILL');
    },
  };
}

function writeSettings(userData: string, settings: ServerOptions['settings']): void {
  const file = path.join(userData, 'User', 'settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify({ ...SETTINGS, ...settings }, null, 2)}\n`);
}

/** This environment without what a VS Code around us left in it, and with no marketplace. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  const gallery = { serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' };
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: JSON.stringify(gallery) };
}

function watch(child: ChildProcess, log: string): { port: Promise<number>; brokeDown: Promise<string> } {
  const file = fs.createWriteStream(log);
  let printed = '';
  let reportPort: (port: number) => void;
  let fail: (trouble: Trouble) => void;
  let reportEnd: (how: string) => void;
  const port = new Promise<number>((resolve, reject) => {
    reportPort = resolve;
    fail = reject;
  });
  const brokeDown = new Promise<string>((resolve) => {
    reportEnd = resolve;
  });
  const read = (chunk: Buffer) => {
    file.write(chunk);
    printed = (printed + chunk.toString()).slice(-10_000);
    const listening = /Extension host agent listening on (\d+)/.exec(printed);
    if (listening) reportPort(Number(listening[1]));
    const exit = /Extension Host Process exited with code: (\S+), signal: (\S+)\./.exec(printed);
    if (exit && exit[1] !== '0') reportEnd(`the extension host ended with code ${exit[1]}, signal ${exit[2]}`);
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  child.once('error', (error) => fail(new Trouble(`VS Code's server cannot be run: ${error.message}`)));
  child.once('exit', (code) => {
    file.end();
    fail(new Trouble(`VS Code's server ended with status ${code}:\n${printed}`));
    reportEnd(`VS Code's server ended with status ${code}`);
  });
  return { port, brokeDown };
}

/** The server's own children are in its process group. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}
