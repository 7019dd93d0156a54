import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where editors are kept between runs, and their logs: the folder @vscode/test-electron uses too. Ignored by git. */
export const cache = path.join(root, '.vscode-test');

/** The articles that `npm start` opens and that the tests in VS Code read. */
export const seeds = path.join(root, 'seeds');

/** The seed article whose every expectation stands as a test. */
export const seedArticle = path.join(seeds, '000_5494746a07eb13ec.txt');
