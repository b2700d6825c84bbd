import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { afterFile } from './after-file.ts';

/** The line between the server and its database, which a test can cut, silence and mend. */
export interface Line {
  /** The database's address by way of the line. */
  readonly url: string;
  /** Breaks every connection and takes no new one, like a database that is down. */
  cut(): Promise<void>;
  /** Lets nothing through, and breaks nothing, like a database that hangs. */
  hang(): void;
  /** As before. */
  mend(): Promise<void>;
}

/** Lays a line to a database. */
export async function lineTo(databaseUrl: string): Promise<Line> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
      socket.on('error', () => undefined);
    }
    client.pipe(database);
    database.pipe(client);
    if (silent) client.pause();
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  const cut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  afterFile(cut);
  return {
    url: url.href,
    cut,
    hang() {
      silent = true;
      sockets.forEach((socket) => socket.pause());
    },
    async mend() {
      silent = false;
      sockets.forEach((socket) => socket.resume());
      if (!server.listening) await listen(port);
    },
  };
}
