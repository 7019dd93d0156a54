import fs from 'node:fs';
import path from 'node:path';

/** Runs every suite beside this file's bundle; VS Code's extension host calls it. Rejects when a test failed. */
export async function run(): Promise<void> {
  // Mocha is a package of ES modules, and VS Code loads this file with `require`.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ timeout: 30_000, color: true, reporter: process.env.BYLINE_REPORTER });
  for (const name of fs.readdirSync(__dirname))
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  await new Promise<void>((resolve, reject) => {
    mocha.run((failed) => (failed ? reject(new Error(`${failed} failed`)) : resolve()));
  });
}
