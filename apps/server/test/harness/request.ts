import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** JSON as the parser gives it: a test reads what it expects to be there, and fails when it is not. */
export type Body = ReturnType<typeof JSON.parse>;

/** An answer as a test looks at it. */
export interface TestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed when it is JSON, text otherwise, null when empty. */
  readonly body: Body;
  /** Cookies that were set, by name. */
  readonly cookies: Readonly<Record<string, string>>;
}

/** A request on its way: await it for the response, or `.expect(201)` for the body of a response with that status. */
export class TestRequest extends Promise<TestResponse> {
  #what = '';

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  static sent(what: string, response: Promise<TestResponse>): TestRequest {
    const request = new TestRequest((resolve, reject) => void response.then(resolve, reject));
    request.#what = what;
    return request;
  }

  /** Fails the test when the status is another one; gives the body. */
  async expect(status: number): Promise<Body> {
    const response = await this;
    expect(response.status, `${this.#what}: ${JSON.stringify(response.body)}`).toBe(status);
    return response.body;
  }
}

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly remoteAddress?: string;
}

/** Sends a request through the app's real routes, in process. Paths that do not start with a slash are below `/api/v1/`. */
export function sendRequest(app: FastifyInstance, method: Method, path: string, options: RequestOptions = {}): TestRequest {
  const { headers, body, cookies, remoteAddress } = options;
  const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
  const response = app.inject({
    method,
    url: path.startsWith('/') ? path : `/api/v1/${path}`,
    headers: { ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { payload: isRaw ? body : JSON.stringify(body) }),
    ...(cookies ? { cookies: { ...cookies } } : {}),
    ...(remoteAddress ? { remoteAddress } : {}),
  });
  return TestRequest.sent(`${method} ${path}`, response.then(readResponse));
}

function readResponse(response: LightMyRequestResponse): TestResponse {
  return {
    status: response.statusCode,
    headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
    body: readBody(response),
    cookies: Object.fromEntries(response.cookies.map((cookie) => [cookie.name, cookie.value])),
  };
}

function readBody(response: LightMyRequestResponse): Body {
  if (response.body === '') return null;
  return String(response.headers['content-type']).includes('json') ? response.json() : response.body;
}
