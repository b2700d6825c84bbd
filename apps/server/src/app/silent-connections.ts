import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Browsers open connections ahead of need, and Node.js does not count one that has asked nothing as idle:
 * stopping would wait a minute for it. Gives the function that ends those.
 */
export function watchSilentConnections(server: Server): () => void {
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  // Not the socket's first byte: to listen for that would take the parser off its fast path.
  server.on('request', ({ socket }) => silent.delete(socket));
  server.on('upgrade', ({ socket }) => silent.delete(socket));
  return () => silent.forEach((socket) => socket.destroy());
}
