import {
  ErrorCodes,
  LSPErrorCodes,
  Message,
  type MessageReader,
  MessageType,
  type MessageWriter,
  type NotificationMessage,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-languageserver';
import { PARAMETER_SHAPES } from './shapes';

/** Both directions of a connection, with the gate in between. */
export interface Gated {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Whether the client has said that it needs the server no more. */
  readonly isOver: () => boolean;
}

/**
 * Lets through what the protocol allows at a moment, in the shape that it must have, so that no handler has to ask: requests are refused
 * with the error that LSP 3.17 has for the case, notifications are dropped with a line in the client's log. What was cancelled is answered as cancelled.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: four short functions around one state
export function gated(reader: MessageReader, writer: MessageWriter): Gated {
  let state: 'new' | 'ready' | 'over' = 'new';
  const running = new Set<string | number>();
  const cancelled = new Set<string | number>();

  const send = (message: Message): void => void writer.write(message).catch(() => {});
  /** Says no, which is what its answer means as well. */
  const refuse = (id: RequestMessage['id'], code: number, message: string): false => {
    send({ jsonrpc: '2.0', id, error: { code, message } } as ResponseMessage);
    return false;
  };
  const drop = (message: string): false => {
    const params = { type: MessageType.Warning, message: `Dropped: ${message}` };
    send({ jsonrpc: '2.0', method: 'window/logMessage', params } as NotificationMessage);
    return false;
  };

  function passesRequest({ id, method, params }: RequestMessage): boolean {
    if (id === null) return refuse(id, ErrorCodes.InvalidRequest, 'a request needs an id');
    if (state === 'new' && method !== 'initialize')
      return refuse(id, ErrorCodes.ServerNotInitialized, 'the server is not initialised');
    if (state === 'over') return refuse(id, ErrorCodes.InvalidRequest, 'the server was shut down');
    if (state === 'ready' && method === 'initialize')
      return refuse(id, ErrorCodes.InvalidRequest, 'the server is initialised already');
    const wrong = faultOf(method, params);
    if (wrong !== undefined) return refuse(id, ErrorCodes.InvalidParams, wrong);
    if (method === 'initialize') state = 'ready';
    if (method === 'shutdown') state = 'over';
    running.add(id);
    return true;
  }

  function passesNotification({ method, params }: NotificationMessage): boolean {
    if (method === 'exit') return true;
    if (state !== 'ready') return false;
    const wrong = faultOf(method, params);
    if (wrong !== undefined) return drop(wrong);
    if (method === '$/cancelRequest') {
      const { id } = params as { readonly id: string | number };
      if (running.has(id)) cancelled.add(id);
    }
    return true;
  }

  /** `message` is what came: undefined where it was no JSON. */
  function passes(message: Message | undefined): boolean {
    if (message === undefined) return refuse(null, ErrorCodes.ParseError, 'this is no JSON');
    if (Message.isRequest(message)) return passesRequest(message);
    if (Message.isNotification(message)) return passesNotification(message);
    if (Message.isResponse(message)) return true;
    return refuse(null, ErrorCodes.InvalidRequest, 'this is no message');
  }

  /** An answer as it goes out. */
  function answered(message: Message): Message {
    if (!Message.isResponse(message) || message.id === null) return message;
    running.delete(message.id);
    if (!cancelled.delete(message.id) || message.error) return message;
    const { jsonrpc, id } = message;
    return { jsonrpc, id, error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' } } as ResponseMessage;
  }

  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen: (callback) => reader.listen((message) => void (passes(message) && callback(message))),
      dispose: () => reader.dispose(),
    },
    writer: {
      onError: writer.onError,
      onClose: writer.onClose,
      write: (message) => writer.write(answered(message)),
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    },
    isOver: () => state === 'over',
  };
}

/** What is wrong in a message's parameters, in words. */
function faultOf(method: string, params: unknown): string | undefined {
  const wrong = Object.hasOwn(PARAMETER_SHAPES, method) ? PARAMETER_SHAPES[method](params) : undefined;
  return wrong === undefined ? undefined : `${method}: ${wrong || 'params'} is missing or wrong`;
}
