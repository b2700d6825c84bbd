import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalidAt } from '../../kernel/errors.ts';
import { sha256 } from '../../kernel/crypto.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the body, when the request has an `Idempotency-Key`. */
    bodyHash: Buffer | null;
  }
}

const maxDepth = 40;
/** Only these escapes can put a NUL or half a surrogate pair into a text; raw ones are not valid JSON or UTF-8. */
const suspicious = /\\u(0000|[dD][89a-fA-F])/;

/**
 * Reads JSON strictly: UTF-8 only, no `__proto__`, not too deep, and no text that the database cannot hold.
 * Any other media type is refused, but for routes that take raw bodies.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.decorateRequest('bodyHash', null);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (request.headers['idempotency-key'] !== undefined) request.bodyHash = sha256(body);
    if (body.length === 0) return done(null, undefined);
    if (!isUtf8(body)) return done(unreadable());
    const text = body.toString('utf8');
    void parseJson(request, text, (error, value) => (error ? done(unreadable()) : done(complaint(value, suspicious.test(text)), value)));
  });
}

function unreadable(): Error {
  return Object.assign(new Error('The body is not JSON.'), { statusCode: 400 });
}

function complaint(value: unknown, checkTexts: boolean): Error | null {
  return findFault(value, [], checkTexts);
}

type Path = readonly (string | number)[];

function findFault(value: unknown, path: Path, checkTexts: boolean): Error | null {
  if (typeof value === 'string') return checkTexts ? textFault(value, path) : null;
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= maxDepth) return invalidAt(path, 'too_deep', `Nest values at most ${maxDepth} levels deep.`);
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const fault = (checkTexts ? textFault(key, path) : null) ?? findFault(part, [...path, step], checkTexts);
    if (fault) return fault;
  }
  return null;
}

function textFault(text: string, path: Path): Error | null {
  if (text.isWellFormed() && !text.includes('\0')) return null;
  return invalidAt(path, 'bad_character', 'This text has characters that cannot be stored. Remove them.');
}

/** The same for texts in the address. @throws invalid */
export function checkAddressTexts(request: FastifyRequest): void {
  for (const part of [request.params, request.query]) {
    const fault = findFault(part, [], true);
    if (fault) throw fault;
  }
}
