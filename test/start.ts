/** `npm start`: the articles of `seeds/` in a real VS Code with Byline running. With `--print`: their analysis, here in the terminal. */
import fs from 'node:fs';
import path from 'node:path';
import { desktop } from './host/editor';
import { cache, root, seedArticle, seeds } from './host/paths';
import { main, must, status, Trouble } from './host/run';
import { startServer } from './host/server';
import { address } from './host/workbench';

const profile = path.join(cache, 'profile');

main(async () => {
  const unknown = process.argv.slice(2).find((argument) => argument !== '--print');
  if (unknown) throw new Trouble(`npm start knows --print, and not ${unknown}.`);
  await must(process.execPath, ['esbuild.js'], { cwd: root });
  if (process.argv.includes('--print')) {
    const articles = fs
      .readdirSync(seeds)
      .filter((name) => !name.startsWith('.'))
      .map((name) => path.join('seeds', name));
    return status(process.execPath, ['dist/cli.js', 'analyze', '--format', 'pretty', ...articles], { cwd: root });
  }
  const editor = await desktop();
  return editor ? openDesktop(editor) : serve();
});

/** Stays until its window is closed. */
async function openDesktop(editor: string): Promise<number> {
  console.log('Opening the seeds in VS Code …');
  const places = ['--user-data-dir', profile, '--disable-extensions', '--disable-workspace-trust'];
  return status(editor, [`--extensionDevelopmentPath=${root}`, ...places, seeds, seedArticle]);
}

/** Stays until Ctrl-C. */
async function serve(): Promise<number> {
  const log = path.join(cache, 'logs', 'start.log');
  const server = await startServer({ userData: profile, extensions: path.join(profile, 'extensions'), log });
  console.log(
    `\nVS Code with Byline, on this machine only:\n\n  ${address(server, { folder: seeds, files: [seedArticle], extensions: [root] })}\n`,
  );
  console.log('Ctrl-C stops it.');
  const stopped = new Promise<boolean>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(true));
  });
  const wanted = await Promise.race([stopped, server.ended.then(() => false)]);
  await server.stop();
  if (!wanted) throw new Trouble(`VS Code's server ended by itself; see ${log}.`);
  return 0;
}
