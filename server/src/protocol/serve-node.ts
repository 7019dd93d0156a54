import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startEncoder } from './node-encoder-line';
import { nodeFiles } from './node-files';
import { encoderPath, readModels } from './node-models';
import { startServer } from './server';

/**
 * Runs the language server in this process, over what its arguments say (`--stdio`, `--node-ipc`, …).
 * @param dist the folder that the build made
 */
export function serve(dist: string): void {
  startServer(createConnection(ProposedFeatures.all), {
    models: () => readModels(join(dist, 'models')),
    startEncoder: () => startEncoder(join(dist, 'server', 'encoder.js'), encoderPath(join(dist, 'models'))),
    files: nodeFiles,
    rulePages: pathToFileURL(join(dist, 'rules')).href,
  });
}
