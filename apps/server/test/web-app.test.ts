import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noSuchRoute, sendProblem } from '../src/api/rest/problem.ts';
import { securityHeaders } from '../src/api/rest/security-headers.ts';
import { openWebApp, staticRoutes } from '../src/api/rest/static.ts';

const page =
  '<!doctype html><script>document.documentElement.dataset.theme = "dark"</script><script type="module" src="/assets/index-Ab12Cd34.js"></script>';
const script = `console.log(${JSON.stringify('hello '.repeat(500))})`;
let folder = '';
let app: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cross-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets/index-Ab12Cd34.js'), script);
  const web = openWebApp(folder);
  app = Fastify();
  if (!web) throw new Error('The web app was not found.');
  app.setNotFoundHandler((request, reply) => sendProblem(noSuchRoute(), request, reply));
  securityHeaders(app, false, web.scriptHashes);
  staticRoutes(app, web);
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test('every address of the web app gets its page, fresh each time', async () => {
  for (const url of ['/', '/o/deals', '/o/deals/01a2?view=board', '/invite/secret']) {
    const response = await get(url);
    expect([response.statusCode, response.body]).toEqual([200, page]);
    expect(response.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  }
});

test('files named by their content may be kept for good', async () => {
  const response = await get('/assets/index-Ab12Cd34.js');
  expect(response.body).toBe(script);
  expect(response.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await get('/favicon.svg')).headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'image/svg+xml' });
});

test('text goes out compressed as the browser likes it', async () => {
  const brotli = await get('/assets/index-Ab12Cd34.js', { 'accept-encoding': 'gzip, deflate, br' });
  const gzip = await get('/assets/index-Ab12Cd34.js', { 'accept-encoding': 'gzip' });

  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(script);
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(script);
  expect(brotli.rawPayload.length).toBeLessThan(script.length / 10);
});

test('a browser that has the file already is told so', async () => {
  const { headers } = await get('/favicon.svg');
  const again = await get('/favicon.svg', { 'if-none-match': String(headers['etag']) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('a file that is not there is a 404 and not the page, and no path leads out of the folder', async () => {
  for (const url of [
    '/assets/index-Old00000.js',
    '/api/v1/nothing',
    '/api/nothing.json',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
  ]) {
    expect((await get(url)).statusCode, url).toBe(404);
  }
});

test("the page's own inline script is allowed by its hash, any other is not", async () => {
  const policy = String((await get('/')).headers['content-security-policy']);
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='/);
  expect(policy).not.toMatch(/script-src [^;]*unsafe/);
});

test('without a build there is no web app', () => {
  expect(openWebApp(join(folder, 'nowhere'))).toBeNull();
});
