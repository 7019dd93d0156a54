// Builds everything that ships, into dist/. `--watch` keeps building, `--production` minifies.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  logLevel: 'warning',
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
};

/** @type {esbuild.BuildOptions} */
const node = {
  ...shared,
  platform: 'node',
  mainFields: ['module', 'main'],
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
};

// The browser bundles prove that shared code needs no Node: a stray `node:` import fails the build.
/** @type {esbuild.BuildOptions} */
const browser = {
  ...shared,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  define: { ...shared.define, module: 'undefined' },
};

const bundles = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.js' },
  {
    ...browser,
    format: 'cjs',
    external: ['vscode'],
    define: shared.define,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client/browser.js',
  },
  {
    ...browser,
    format: 'iife',
    define: shared.define,
    entryPoints: ['client/src/report-view.tsx'],
    outfile: 'dist/client/report-view.js',
  },
  { ...node, entryPoints: ['server/src/protocol/node.ts'], outfile: 'dist/server/node.js' },
  { ...node, entryPoints: ['server/src/protocol/node-encoder.ts'], outfile: 'dist/server/encoder.js' },
  { ...node, entryPoints: ['server/src/protocol/node-watchdog.ts'], outfile: 'dist/server/watchdog.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/protocol/browser.ts'], outfile: 'dist/server/browser.js' },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/protocol/browser-encoder.ts'],
    outfile: 'dist/server/browser-encoder.js',
  },
  {
    ...node,
    entryPoints: ['server/src/protocol/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** Files that ship as they are. Written over, never deleted first: a server may be running from dist/. */
function copy(from, to, ending) {
  if (!fs.existsSync(from)) return;
  fs.mkdirSync(to, { recursive: true });
  for (const name of fs.readdirSync(from))
    if (name.endsWith(ending)) fs.copyFileSync(path.join(from, name), path.join(to, name));
}

async function main() {
  copy('server/models', 'dist/models', '.bin');
  copy('server/rules', 'dist/rules', '.md');
  copy('server/schema', 'dist/schema', '.json');
  if (!watch) {
    await Promise.all(bundles.map((options) => esbuild.build(options)));
    return;
  }
  for (const options of bundles) await (await esbuild.context(options)).watch();
}

module.exports = { bundles };

if (require.main === module)
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
