import { Worker } from 'node:worker_threads';
import type { EncoderLine } from './full-reader';

/**
 * Starts the thread that reads in full. It keeps no process alive.
 * @param script the bundle of `node-encoder.ts`
 * @param model path of the encoder's file, which is read when the first text is
 */
export async function startEncoder(script: string, model: string): Promise<EncoderLine> {
  const worker = new Worker(script, { workerData: model });
  worker.unref();
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onFailure: (listener) => worker.on('error', (error) => listener(error.message)),
  };
}
