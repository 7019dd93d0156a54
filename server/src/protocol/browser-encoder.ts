import { lineOver, type MessagePortLike } from './encoder-messages';
import { serveEncoder } from './encoder-service';

/** What the worker uses of its global scope. */
interface WorkerScope {
  onmessage:
    | ((event: { readonly data: { readonly encoder: Uint8Array; readonly port: MessagePortLike } }) => void)
    | null;
}

// The worker that reads in full, beside the server's: its one message holds the encoder's file and a port to the server.
(globalThis as unknown as WorkerScope).onmessage = ({ data: { encoder, port } }) => {
  serveEncoder(lineOver(port), () => encoder);
};
