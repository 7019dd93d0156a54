import fs from 'node:fs';
import path from 'node:path';
import { cache } from './paths';
import { must, Trouble } from './run';

// The npm package code-server carries VS Code's own server, extension host and web workbench; that release wants Node 24,
// which npm has too, with the headers its native modules are compiled against.
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

export interface VSCodeServer {
  /** The Node that runs it. */
  readonly node: string;
  /** Folder of the VS Code release: `out/server-main.js` starts its server. */
  readonly folder: string;
}

/**
 * Provides VS Code's server in the cache, installing it from npm the first time (about a minute, 0.6 GB). It is put together in a folder
 * of its own and renamed when complete: what bears the final name is whole, and what an interrupted installation left is cleared away.
 */
export async function provideServer(): Promise<VSCodeServer> {
  const home = path.join(cache, `vscode-server-${CODE_SERVER}-node-${NODE}`);
  if (!fs.existsSync(home)) {
    clearUnfinished();
    const unfinished = `${home}.unfinished-${process.pid}`;
    console.log(`Installing VS Code's server (code-server ${CODE_SERVER}) into ${path.relative('', cache)}/ …`);
    await install(unfinished);
    moveInto(home, unfinished);
  }
  return layout(home);
}

const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

function layout(home: string): VSCodeServer {
  return {
    node: path.join(home, 'node_modules', nodePackage, 'bin', 'node'),
    folder: path.join(home, 'node_modules', 'code-server', 'lib', 'vscode'),
  };
}

async function install(home: string): Promise<void> {
  if (process.platform === 'win32') throw new Trouble('VS Code’s server cannot be built on Windows: install VS Code.');
  fs.mkdirSync(home, { recursive: true });
  // Without a package.json here npm would install into the project around it.
  fs.writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', '--omit=optional'];
  await must('npm', ['install', ...quiet, `${nodePackage}@${NODE}`, `code-server@${CODE_SERVER}`], { cwd: home });

  const { node, folder } = layout(home);
  const bin = path.dirname(node);
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: path.dirname(bin),
  };
  await must('npm', ['install', ...quiet, '--omit=dev'], { cwd: folder, env });
  await must('npm', ['rebuild', '--loglevel=error', '@vscode/spdlog', '@vscode/native-watchdog'], { cwd: folder, env });
  const watcher = watcherPackage(folder);
  await must('npm', ['install', ...quiet, '--omit=dev', '--no-save', watcher], { cwd: folder, env });
}

/** The package with what watches files on this platform: one of the optional ones, which are left out otherwise. */
function watcherPackage(folder: string): string {
  const manifest = path.join(folder, 'node_modules', '@parcel', 'watcher', 'package.json');
  const packages: Record<string, string> = JSON.parse(fs.readFileSync(manifest, 'utf8')).optionalDependencies;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  const system = `${process.platform}-${process.arch}`;
  const libc = header.glibcVersionRuntime ? 'glibc' : 'musl';
  const name = [`@parcel/watcher-${system}`, `@parcel/watcher-${system}-${libc}`].find((one) => one in packages);
  if (!name) throw new Trouble(`VS Code's server cannot watch files on ${system}: install VS Code.`);
  return `${name}@${packages[name]}`;
}

/** Another run may have finished the same installation meanwhile: then its result serves. */
function moveInto(home: string, finished: string): void {
  try {
    fs.renameSync(finished, home);
  } catch (error) {
    fs.rmSync(finished, { recursive: true, force: true });
    if (!fs.existsSync(home)) throw error;
  }
}

function clearUnfinished(): void {
  if (!fs.existsSync(cache)) return;
  for (const name of fs.readdirSync(cache)) {
    const installer = /\.unfinished-(\d+)$/.exec(name)?.[1];
    if (installer && !isRunning(Number(installer))) fs.rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
