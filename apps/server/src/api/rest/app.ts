import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Listener } from '../../kernel/listener.ts';
import type { AnyOperation, ServerParts } from '../../kernel/operation.ts';
import { openapiRoute } from '../openapi/openapi-route.ts';
import { closeSockets, realtimeRoute } from '../realtime.ts';
import { batchRoutes } from './batch-routes.ts';
import { checkAddressTexts, readJsonBodies } from './body.ts';
import { catalogRoute } from './catalog-route.ts';
import { isUnsafe } from './csrf.ts';
import { forgetAfterWrites } from './forget.ts';
import { healthRoutes } from './health.ts';
import { keepAnswers } from './idempotency.ts';
import { operationRoutes } from './operations.ts';
import { shedLoad } from './overload.ts';
import { noSuchRoute, sendProblem } from './problem.ts';
import { recordRoutes } from './record-routes.ts';
import { refusalHeaders, securityHeaders } from './security-headers.ts';
import { guardRoutes } from './session.ts';
import { staticRoutes } from './static.ts';
import type { WebApp } from './static.ts';

export interface AppParts extends ServerParts {
  readonly listener: Listener;
  readonly operations: readonly AnyOperation[];
  /** Reverse proxies whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: readonly string[];
  readonly web: WebApp | null;
  /** The version of the schema that this code needs. */
  readonly schemaVersion: number;
}

/** The whole HTTP server, not yet listening. Also called in process: `app.inject(...)`. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const app = bareApp(parts);
  await app.register(cookie);
  await app.register(websocket, { options: { maxPayload: 4_096, perMessageDeflate: false }, preClose: closeSockets });
  securityHeaders(app, parts.config.publicUrl.startsWith('https:'), parts.web?.scriptHashes ?? []);
  readJsonBodies(app);
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request, reply) => sendProblem(noSuchRoute(), request, reply));
  logRequests(app, parts);
  healthRoutes(app, parts);
  await app.register(async (api) => apiRoutes(api, parts), { prefix: '/api/v1' });
  if (parts.web) staticRoutes(app, parts.web);
  return app;
}

function bareApp(parts: AppParts): FastifyInstance {
  const logger: FastifyBaseLogger = parts.log;
  return Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: 1_048_576,
    requestTimeout: 900_000,
    forceCloseConnections: 'idle',
    trustProxy: parts.trustedProxies.length > 0 ? [...parts.trustedProxies] : false,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply.headers(refusalHeaders(request))),
  });
}

function apiRoutes(api: FastifyInstance, parts: AppParts): void {
  shedLoad(api, parts);
  guardRoutes(api, parts);
  api.addHook('preValidation', async (request) => checkAddressTexts(request));
  keepAnswers(api, parts.listener);
  forgetAfterWrites(api, parts);
  operationRoutes(api, parts, parts.operations);
  recordRoutes(api);
  batchRoutes(api);
  catalogRoute(api);
  openapiRoute(api, parts.operations);
  realtimeRoute(api, parts, parts.listener);
}

/** Reads that go well are told of at `debug` only. */
const slowMs = 1_000;

/** A line per request. The route and not the address, which may hold the secret of a link or someone's name. */
function logRequests(app: FastifyInstance, { log }: AppParts): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, session } = request;
    const notable = isUnsafe(request) || reply.statusCode >= 400 || reply.elapsedTime > slowMs;
    const level = notable ? 'info' : 'debug';
    if (!log.isLevelEnabled(level)) return;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log[level]({ method, route: routeOptions.url, status: reply.statusCode, ms, workspace: session?.workspaceId }, 'request');
  });
}
