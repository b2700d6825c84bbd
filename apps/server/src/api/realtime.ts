import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { invalidAt, tooMany } from '../kernel/errors.ts';
import type { Listener } from '../kernel/listener.ts';
import type { ServerParts } from '../kernel/operation.ts';
import { parseWith } from '../kernel/zod-issues.ts';
import { RealtimeHub } from './realtime-hub.ts';
import { requireOwnOrigin } from './rest/csrf.ts';
import { contextOf } from './rest/session.ts';

const socketsPerMember = 50;
const heartbeatMs = 25_000;
const closeWithinMs = 1_000;
const goingAway = 1001;

const address = z.strictObject({ after: z.coerce.number().int().min(0).optional() });

/**
 * `GET /api/v1/realtime?after=<seq>` as a WebSocket: the changes a member may see, in order, from a position on.
 * Messages are described in `realtime-hub.ts`.
 */
export function realtimeRoute(api: FastifyInstance, server: ServerParts, listener: Listener): void {
  const hub = new RealtimeHub(server, listener);
  api.route({
    method: 'GET',
    url: '/realtime',
    onRequest: async (request) => {
      requireOwnOrigin(request, server.config);
      if (hub.socketsOf(contextOf(request)) >= socketsPerMember) throw tooMany('Close some windows: too many are open.', 10);
    },
    preValidation: async (request) => void parseWith(address, request.query),
    handler: async () => {
      throw invalidAt([], 'websocket_only', 'Open this address as a WebSocket.');
    },
    wsHandler: (socket, request) => follow(hub, socket, request),
  });
  api.addHook('preClose', async () => hub.stop());
}

function follow(hub: RealtimeHub, socket: WebSocket, request: FastifyRequest): void {
  const { session } = request;
  if (!session) return socket.terminate();
  const { after } = address.parse(request.query);
  keepAlive(socket);
  socket.on('close', hub.join({ socket, session, ctx: contextOf(request), after: after ?? null }));
}

/** A peer that is gone without a word is noticed, and proxies see that the line is in use. */
function keepAlive(socket: WebSocket): void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, heartbeatMs);
  socket.on('close', () => clearInterval(timer));
}

/** Asks every peer to come back later, and cuts off who does not answer, so that the server can stop. */
export function closeSockets(this: FastifyInstance, done: () => void): void {
  const { clients } = this.websocketServer;
  for (const socket of clients) socket.close(goingAway, 'The server restarts.');
  const timer = setTimeout(() => clients.forEach((socket) => socket.terminate()), closeWithinMs);
  // Calls back when the last socket has closed.
  this.websocketServer.close(() => {
    clearTimeout(timer);
    done();
  });
}
