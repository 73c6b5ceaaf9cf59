import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from './devtools-protocol.ts';

type Commands = Protocol.CommandParameters;
type Answers = Protocol.CommandReturnValues;
/** Names of the commands of the DevTools protocol. */
export type Command = keyof Commands & keyof Answers;

/** One event of the DevTools protocol: `{ method: 'Page.windowOpen', params: {…} }`, told apart by its method. */
export type DevToolsEvent = {
  [Name in keyof Protocol.Events]: { method: Name; params: Protocol.Events[Name] };
}[keyof Protocol.Events];

interface Waiting {
  command: string;
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}
interface IncomingMessage {
  id?: number;
  result?: never;
  error?: { message: string };
  sessionId?: string;
}

/**
 * A client of the DevTools protocol on Chromium's `--remote-debugging-pipe`: JSON texts ended by a zero byte.
 * Events are handed to whoever listens to their session; those of the browser itself to the session `''`.
 */
export class DevToolsPipe {
  readonly #output: Writable;
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #rest: Buffer[] = [];

  constructor(output: Writable, input: Readable) {
    this.#output = output;
    input.on('data', (bytes: Buffer) => this.#read(bytes));
  }

  /** Runs a command, in a page's session or (without one) in the browser. Rejects with Chromium's message. */
  send<Name extends Command>(command: Name, parameters?: Commands[Name], sessionId?: string): Promise<Answers[Name]> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { command, resolve, reject });
      const text = JSON.stringify({ id, method: command, params: parameters ?? {}, sessionId });
      this.#output.write(`${text}\0`, (error) => {
        if (!error) return;
        this.#waiting.delete(id);
        reject(error);
      });
    });
  }

  /** Calls `listener` with every event of a session. */
  listen(sessionId: string, listener: (event: DevToolsEvent) => void): void {
    this.#events.on(`session ${sessionId}`, listener);
  }

  /** Rejects what still waits for an answer: the browser is gone. */
  end(): void {
    for (const { command, reject } of this.#waiting.values()) reject(new Error(`${command}: Chromium has ended`));
    this.#waiting.clear();
  }

  #read(bytes: Buffer): void {
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      const text = Buffer.concat([...this.#rest, bytes.subarray(start, end)]).toString();
      this.#rest = [];
      start = end + 1;
      this.#receive(JSON.parse(text));
    }
    if (start < bytes.length) this.#rest.push(bytes.subarray(start));
  }

  #receive(message: IncomingMessage): void {
    if (message.id === undefined) {
      this.#events.emit(`session ${message.sessionId ?? ''}`, message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.command}: ${message.error.message}`));
    else waiting?.resolve(message.result as never);
  }
}
