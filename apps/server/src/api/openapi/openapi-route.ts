import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AnyOperation } from '../../kernel/operation.ts';
import type { Catalog } from '../../records/catalog.ts';
import { builtInCatalog, catalogFor } from '../../records/catalog-of-workspace.ts';
import { openapiDocument } from './document.ts';

interface Kept {
  readonly text: string;
  readonly etag: string;
}

const maxKept = 20;

/**
 * `GET /openapi.json`: for everybody the built-in objects, for a member also the custom fields of the workspace.
 * The texts of the workspaces that asked last are kept for as long as their catalog stays the same.
 */
export function openapiRoute(api: FastifyInstance, operations: readonly AnyOperation[]): void {
  const builtIn = builtInCatalog();
  const kept = new Map<Catalog, Kept>();
  const documentOf = (catalog: Catalog): Kept => {
    const found = kept.get(catalog) ?? write(openapiDocument(catalog, operations));
    kept.delete(catalog);
    kept.set(catalog, found);
    const [oldest] = kept.keys();
    if (kept.size > maxKept && oldest) kept.delete(oldest);
    return found;
  };
  api.get('/openapi.json', { config: { access: 'public' } }, async (request, reply) => {
    const catalog = request.context ? await catalogFor(request.context) : builtIn;
    return send(documentOf(catalog), request, reply);
  });
}

function write(document: object): Kept {
  const text = JSON.stringify(document);
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
}

function send({ text, etag }: Kept, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('etag', etag).header('cache-control', 'private, no-cache').header('vary', 'cookie');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(text);
}
