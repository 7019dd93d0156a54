import { runSuite } from './vscode/run';
console.log(await runSuite());
