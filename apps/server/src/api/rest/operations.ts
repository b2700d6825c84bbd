import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AnyOperation, MemberCall, PublicCall, ServerParts } from '../../kernel/operation.ts';
import { parseWith } from '../../kernel/zod-issues.ts';
import { contextOf, readCookie, writeCookie } from './session.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types of raw bodies that the route takes. */
    upload?: readonly string[];
  }
}

const defaultBodyLimit = 1_048_576;

/** Gives every operation its route, as its definition says. */
export function operationRoutes(api: FastifyInstance, server: ServerParts, operations: readonly AnyOperation[]): void {
  const uploads = new Set(operations.flatMap((operation) => operation.upload ?? []));
  // The parser leaves the stream alone: the operation reads it, at its own pace and up to its own limit.
  for (const type of uploads) api.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
  refuseStrayUploads(api);
  for (const operation of operations.map(withStrictInput)) {
    api.route({
      method: operation.method,
      url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      config: { access: operation.access, upload: operation.upload ?? [] },
      bodyLimit: operation.maxBytes ?? defaultBodyLimit,
      handler: (request, reply) => answer(server, operation, request, reply),
    });
  }
}

async function answer(server: ServerParts, operation: AnyOperation, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const result = await operation.run(callOf(server, operation, request, reply));
  if (result === undefined) return reply.code(204).send();
  reply.code(operation.status ?? 200);
  if (operation.produces !== undefined) return reply.type(operation.produces).send(result);
  return reply.header('cache-control', 'no-store').send(result);
}

function callOf(server: ServerParts, operation: AnyOperation, request: FastifyRequest, reply: FastifyReply): MemberCall {
  const call: PublicCall = {
    ...inputOf(operation, request),
    server,
    caller: {
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      session: request.session,
      cookie: (name) => readCookie(request, server.config, name),
    },
    answer: {
      header: (name, value) => void reply.header(name, value),
      cookie: (name, value, maxAge) => writeCookie(reply, server.config, name, value, maxAge),
    },
    upload: uploadOf(operation, request),
  };
  if (operation.access === 'public') return call as MemberCall; // a public operation's type has no ctx and no session to read
  const { session } = request;
  if (!session) throw new Error('A route for members was reached by nobody.');
  return { ...call, ctx: contextOf(request), session };
}

type Input = Pick<PublicCall, 'params' | 'query' | 'body'>;

function inputOf({ params, query, body }: AnyOperation, request: FastifyRequest): Input {
  const parse = (schema: z.ZodType | undefined, input: unknown): unknown => (schema ? parseWith(schema, input) : undefined);
  return { params: parse(params, request.params), query: parse(query, request.query), body: parse(body, request.body) };
}

const noQuery = z.strictObject({});
const noBody = z.strictObject({}).nullish();

/** Unknown keys are refused by name. Prepared once: a schema compiles itself when it is first used. */
function withStrictInput(operation: AnyOperation): AnyOperation {
  const { query = noQuery, body = noBody, upload } = operation;
  return { ...operation, query: strict(query), body: upload ? z.unknown() : strict(body) };
}

function strict(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject && !schema.def.catchall ? schema.strict() : schema;
}

function uploadOf(operation: AnyOperation, request: FastifyRequest): Readable {
  if (!operation.upload) return Readable.from([]);
  if (request.body instanceof Readable) return request.body;
  throw unsupported();
}

/** A raw body is for routes that take one of its media type; any other would read the stream as if it were a record. */
function refuseStrayUploads(api: FastifyInstance): void {
  api.addHook('preValidation', async ({ body, headers, routeOptions }) => {
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (body instanceof Readable && !routeOptions.config.upload?.includes(type)) throw unsupported();
  });
}

function unsupported(): Error {
  return Object.assign(new Error('The media type of the body does not fit.'), { statusCode: 415 });
}
