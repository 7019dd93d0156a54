#!/usr/bin/env node
// An executable for @vscode/test-electron, which wants one: Node 20 cannot run TypeScript by itself.
import 'tsx';

await import('./code.ts');
