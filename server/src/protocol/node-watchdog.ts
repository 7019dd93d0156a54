import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { LOOKS, type Watched } from './watchdog';

// The thread that ends the server's process where it is stuck: nothing in it can be asked to end by itself.
const { beats, patience } = workerData as Watched;
let last = -1;
let missed = 0;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  missed = now === last ? missed + 1 : 0;
  last = now;
  if (missed < LOOKS) return;
  writeSync(2, `byline: the server was stuck for ${Math.round(patience / 1000)} s and is ended\n`);
  process.kill(process.pid, 'SIGKILL');
}, patience / LOOKS);
