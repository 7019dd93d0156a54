import inspector from 'node:inspector';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { FAILED } from './cli/exit-codes';
import { watchFraming } from './framing';
import { type Gated, gated } from './gate';
import { startEncoder } from './node-encoder-line';
import { nodeFiles } from './node-files';
import { encoderPath, readModels } from './node-models';
import { startServer } from './server';
import { watchOver } from './watchdog';

/** Milliseconds: longer than any text within the limits takes on a slow machine. `--stuck-after` takes another number. */
const PATIENCE = 60_000;

/**
 * Runs the language server in this process, over standard input and output, or with `--node-ipc` over the channel to the process that started it.
 * @param dist the folder that the build made
 */
export function serve(dist: string): void {
  const { reader, writer } = process.argv.includes('--node-ipc')
    ? gated(new IPCMessageReader(process), new IPCMessageWriter(process))
    : overStdio();
  const { 'stuck-after': patience } = parseArgs({ strict: false, args: process.argv.slice(2) }).values;
  // Whoever debugs the server stops it on purpose.
  if (inspector.url() === undefined) watchOver(join(dist, 'server', 'watchdog.js'), Number(patience) || PATIENCE);
  startServer(createConnection(ProposedFeatures.all, reader, writer), {
    models: () => readModels(join(dist, 'models')),
    startEncoder: () => startEncoder(join(dist, 'server', 'encoder.js'), encoderPath(join(dist, 'models'))),
    files: nodeFiles,
    rulePages: pathToFileURL(join(dist, 'rules')).href,
  });
}

function overStdio(): Gated {
  // Whatever a library prints must not get between the messages.
  console.log = console.error;
  const { stdin, stdout } = process;
  const end = (why: string): never => {
    console.error(`byline: what comes in is framed wrongly: ${why}`);
    process.exit(FAILED);
  };
  watchFraming(stdin, end);
  const reader = new StreamMessageReader(stdin, { charset: 'utf-8', contentTypeDecoder: { name: 'json', decode } });
  const gate = gated(reader, new StreamMessageWriter(stdout));
  for (const event of ['end', 'close']) stdin.on(event, () => process.exit(gate.isOver() ? 0 : 1));
  // An editor that is gone reads no answers.
  stdout.on('error', () => process.exit(gate.isOver() ? 0 : 1));
  return gate;
}

/** The gate answers what is no JSON. */
async function decode(buffer: Uint8Array): Promise<Message> {
  try {
    return JSON.parse(new TextDecoder().decode(buffer));
  } catch {
    return undefined as unknown as Message;
  }
}
