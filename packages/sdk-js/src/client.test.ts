import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createCross } from './client.ts';
import { ApiProblem } from './problem.ts';

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const asked: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = [];
let answer: Answer = { status: 200, text: '{}' };

// Another program's server, which says what it was asked: the client is tried over real HTTP.
const peer = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += String(chunk)));
  request.on('end', () => {
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    response.writeHead(answer.status, { 'content-type': answer.type ?? 'application/json', ...answer.headers });
    response.end(answer.text);
  });
});
let baseUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => void peer.listen(0, '127.0.0.1', resolve));
  const { port } = peer.address() as AddressInfo; // a TCP server has one
  baseUrl = `http://127.0.0.1:${String(port)}/api/v1`;
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => void peer.close());

const client = () => createCross({ baseUrl, csrfToken: () => 'secret' });

test('a list is asked for with its filter as JSON and nothing that was not said', async () => {
  answer = { status: 200, text: '{"records":[],"next":null}' };
  const filter = { field: 'name', op: 'contains', value: 'a&b=c' };
  await client()
    .records('deals')
    .list({ filter, sort: ['-updatedAt', 'name'], limit: 50 });
  const url = new URL(asked[0]?.url ?? '', baseUrl);
  expect(url.pathname).toBe('/api/v1/deals');
  expect(Object.fromEntries(url.searchParams)).toEqual({ filter: JSON.stringify(filter), sort: '-updatedAt,name', limit: '50' });
  expect(asked[0]?.headers['x-csrf-token']).toBe(undefined);
});

test('a write carries the token, the version it is based on, and gives back what undoes it', async () => {
  answer = { status: 200, text: '{"id":"1","version":5}', headers: { 'x-batch-id': 'b1' } };
  const written = await client().records('deals').update('1', { name: 'New' }, { ifMatch: 4 });
  expect(written).toEqual({ record: { id: '1', version: 5 }, batchId: 'b1' });
  expect(asked[0]).toMatchObject({ method: 'PATCH', url: '/api/v1/deals/1', body: '{"name":"New"}' });
  expect(asked[0]?.headers).toMatchObject({ 'x-csrf-token': 'secret', 'if-match': '"4"' });
});

test('a delete is answered without a body, and can be undone all the same', async () => {
  answer = { status: 204, headers: { 'x-batch-id': 'b2' } };
  expect(await client().records('deals').remove('1')).toEqual({ batchId: 'b2' });
});

test('a refusal carries its sentence, its code and all issues', async () => {
  const issue = { code: 'unknown_currency', message: 'Use a code such as EUR.' };
  answer = {
    status: 422,
    type: 'application/problem+json',
    text: JSON.stringify({ detail: 'The deal was not saved.', code: 'invalid', issues: [{ path: ['amount', 'currency'], ...issue }] }),
  };
  const problem = await client()
    .records('deals')
    .create({ name: '' })
    .catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ApiProblem);
  expect(problem).toMatchObject({
    status: 422,
    code: 'invalid',
    message: 'The deal was not saved.',
    issues: [{ path: 'amount.currency', ...issue }],
  });
});

test('a proxy that answers with a page of its own still gives a sentence for people', async () => {
  answer = { status: 502, type: 'text/html', text: '<h1>Bad gateway</h1>' };
  await expect(client().me()).rejects.toMatchObject({
    code: 'unavailable',
    message: 'The server is not available right now. Try again in a moment.',
  });
});

test('a server that cannot be reached is told from one that refuses', async () => {
  const nowhere = createCross({ baseUrl: 'http://127.0.0.1:9/api/v1' });
  await expect(nowhere.me()).rejects.toMatchObject({ status: 0, code: 'offline' });
});
