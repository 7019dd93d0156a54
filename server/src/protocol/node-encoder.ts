import { parentPort, workerData } from 'node:worker_threads';
import type { FromEncoder, ToEncoder } from './encoder-messages';
import { serveEncoder } from './encoder-service';
import { readEncoder } from './node-models';

// The thread that reads in full, beside the server: its data is the path of the encoder's file.
serveEncoder(
  {
    send: (message: FromEncoder) => parentPort?.postMessage(message),
    onMessage: (listener: (message: ToEncoder) => void) => parentPort?.on('message', listener),
  },
  () => readEncoder(workerData as string),
);
