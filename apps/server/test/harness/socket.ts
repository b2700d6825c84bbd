import type { FastifyInstance } from 'fastify';
import WebSocket from 'ws';
import { afterFile } from './after-file.ts';
import type { Body } from './request.ts';
import type { Person } from './sign-in.ts';

/** A message of the realtime socket. */
export type Message = Readonly<Record<string, Body>>;

/** A real socket on a real port, as a browser has one. */
export interface TestSocket {
  /** The next message of a type; earlier ones of other types are passed over. Fails after five seconds. */
  next(type: string): Promise<Message>;
  /** Everything that came and was not yet taken. */
  readonly messages: Message[];
  /** Code with which the server closed it. */
  readonly closed: Promise<number>;
  readonly raw: WebSocket;
}

interface SocketOptions {
  readonly after?: number | string;
  readonly origin?: string;
}

/** Opens `/api/v1/realtime` as a person and waits until it is open. @throws with the HTTP status when it is refused */
export async function listenFor(app: FastifyInstance, person: Person | null, options: SocketOptions = {}): Promise<TestSocket> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const query = options.after === undefined ? '' : `?after=${options.after}`;
  const cookie = Object.entries(person?.cookies ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
  const raw = new WebSocket(`ws://127.0.0.1:${port}/api/v1/realtime${query}`, {
    headers: { cookie },
    ...(options.origin === undefined ? {} : { origin: options.origin }),
  });
  const messages: Message[] = [];
  raw.on('message', (text) => messages.push(JSON.parse(String(text))));
  const closed = new Promise<number>((resolve) => raw.on('close', resolve));
  afterFile(async () => raw.terminate());
  await new Promise<void>((resolve, reject) => {
    raw.once('open', resolve);
    raw.once('error', reject);
    raw.once('unexpected-response', (_request, response) => reject(new Error(`refused with ${response.statusCode}`)));
  });
  return { messages, closed, raw, next: (type) => nextOf(messages, type) };
}

async function nextOf(messages: Message[], type: string): Promise<Message> {
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline) {
    const message = messages.shift();
    if (message?.['type'] === type) return message;
    if (!message) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`No message "${type}" came.`);
}
