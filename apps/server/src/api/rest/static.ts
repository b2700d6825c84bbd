import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

type Encoding = 'br' | 'gzip' | 'identity';

interface StaticFile {
  readonly path: string;
  readonly type: string;
  /** Its name changes with its content: it may be kept for good. */
  readonly hashed: boolean;
  /** Compressed once, when first asked for. */
  readonly bodies: Map<Encoding, Promise<Buffer>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

const compressible = /^(text\/|application\/(json|manifest)|image\/svg)|wasm$/;

/** The built web app: its files, and its page for every other address. */
export interface WebApp {
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly page: StaticFile;
  /** Hashes of the page's own inline scripts, for the content security policy. */
  readonly scriptHashes: readonly string[];
}

/** Reads the list of files of a built web app; null when it has not been built. */
export function openWebApp(folder: string): WebApp | null {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return null;
  const files = new Map<string, StaticFile>();
  for (const found of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(found.parentPath, found.name);
    if (found.isFile()) files.set(`/${relative(folder, path).split(sep).join('/')}`, fileAt(path));
  }
  return { files, page: fileAt(index), scriptHashes: inlineScriptHashes(readFileSync(index, 'utf8')) };
}

function fileAt(path: string): StaticFile {
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { path, type, hashed: /-[\w-]{8,}\.\w+$/.test(path), bodies: new Map() };
}

function inlineScriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
}

/** Serves the web app. Addresses that are no file get its page, which has routes of its own. */
export function staticRoutes(app: FastifyInstance, web: WebApp): void {
  app.get('/', (request, reply) => sendFile(web.page, request, reply));
  app.get('/*', (request, reply) => {
    const path = decodedPath(request);
    const file = web.files.get(path);
    if (file) return sendFile(file, request, reply);
    if (path.startsWith('/api/') || extname(path) !== '') return reply.callNotFound();
    return sendFile(web.page, request, reply);
  });
}

function decodedPath(request: FastifyRequest): string {
  const { '*': rest } = request.params as { '*': string }; // the route has this one parameter
  return `/${rest}`;
}

async function sendFile(file: StaticFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const encoding = compressible.test(file.type) ? encodingFor(request) : 'identity';
  const body = await bodyOf(file, encoding);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  reply.header('vary', 'accept-encoding').header('etag', etag);
  reply.header('cache-control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(file.type).send(body);
}

function encodingFor(request: FastifyRequest): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function bodyOf(file: StaticFile, encoding: Encoding): Promise<Buffer> {
  const known = file.bodies.get(encoding);
  if (known) return known;
  const body = readBody(file, encoding);
  file.bodies.set(encoding, body);
  body.catch(() => file.bodies.delete(encoding));
  return body;
}

async function readBody(file: StaticFile, encoding: Encoding): Promise<Buffer> {
  const bytes = await readFile(file.path);
  if (encoding === 'br')
    return compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  return encoding === 'gzip' ? compressGzip(bytes, { level: 9 }) : bytes;
}
