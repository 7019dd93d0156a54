import { lookup } from 'node:dns/promises';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { cache, root } from './paths';
import { Trouble } from './run';

/** The stand-in for desktop VS Code: see `code.ts`. */
const standIn = path.join(root, 'test', 'host', 'code.mjs');

/** A VS Code to run tests in: desktop VS Code where it can be had, else the project's own host. */
export async function provideEditor(): Promise<string> {
  return (await desktop()) ?? standIn;
}

/** The command that takes `--install-extension` for an editor: the desktop has a program of its own for it. */
export function commandOf(editor: string): string[] {
  return editor.endsWith('code.mjs') ? [process.execPath, editor] : resolveCliArgsFromVSCodeExecutablePath(editor);
}

/**
 * Path of desktop VS Code: the one `$VSCODE_EXECUTABLE` names, one that is installed, or one that @vscode/test-electron can download
 * (`$VSCODE_VERSION` if it is set, whatever is installed).
 * Nothing where there is no display to show it on, or no way to get it.
 */
export async function desktop(): Promise<string | undefined> {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) {
    if (!fs.existsSync(named)) throw new Trouble(`VSCODE_EXECUTABLE names ${named}, which does not exist.`);
    return path.resolve(named);
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const version = process.env.VSCODE_VERSION;
  return (version ? undefined : installed()) ?? (await downloaded(version));
}

function installed(): string | undefined {
  const candidates = [
    '/usr/share/code/code',
    '/snap/code/current/usr/share/code/code',
    '/Applications/Visual Studio Code.app/Contents/MacOS/Electron',
    path.join(os.homedir(), 'AppData', 'Local', 'Programs', 'Microsoft VS Code', 'Code.exe'),
  ];
  return candidates.find((file) => fs.existsSync(file));
}

/** @param version "1.91.1", "stable", "insiders" */
async function downloaded(version = 'stable'): Promise<string | undefined> {
  try {
    await lookup('update.code.visualstudio.com');
    return await downloadAndUnzipVSCode({ version, cachePath: cache });
  } catch (error) {
    console.log(
      `Desktop VS Code cannot be downloaded (${(error as Error).message}): its server and web workbench serve instead.`,
    );
    return undefined;
  }
}
