import type { FastifyInstance } from 'fastify';
import type { Body, Method, RequestOptions, TestRequest, TestResponse } from './request.ts';
import { sendRequest } from './request.ts';

/** Someone who is signed in: their cookie, their CSRF token, and who they are. */
export interface Person {
  readonly cookies: Readonly<Record<string, string>>;
  readonly csrfToken: string;
  readonly userId: string;
  readonly membershipId: string;
  readonly workspaceId: string;
  readonly email: string;
  readonly password: string;
}

/** What a signed-in person can do in a test. Paths are below `/api/v1/`: `get('deals')`. */
export interface Hands {
  get(path: string, options?: RequestOptions): TestRequest;
  post(path: string, body?: unknown, options?: RequestOptions): TestRequest;
  put(path: string, body?: unknown, options?: RequestOptions): TestRequest;
  patch(path: string, body?: unknown, options?: RequestOptions): TestRequest;
  delete(path: string, options?: RequestOptions): TestRequest;
  /** Creates a record and gives it back: `create('deals', { name: 'Acme' })`. */
  create(plural: string, values: Readonly<Record<string, unknown>>): Promise<Body>;
}

/** The person behind the answer of set-up, sign-in or an accepted invitation. */
export function personOf({ cookies, body }: TestResponse, login: { email: string; password: string }): Person {
  return {
    cookies,
    csrfToken: body.csrfToken,
    userId: body.user.id,
    membershipId: body.membership.id,
    workspaceId: body.workspace.id,
    email: login.email,
    password: login.password,
  };
}

/** Requests of a person, or of nobody. */
export function handsOf(app: FastifyInstance, person: Person | null): Hands {
  const send = (method: Method, path: string, body: unknown, options: RequestOptions = {}): TestRequest => {
    const token: Record<string, string> = person ? { 'x-csrf-token': person.csrfToken } : {};
    return sendRequest(app, method, path, {
      ...options,
      ...(body === undefined ? {} : { body }),
      headers: { ...token, ...options.headers },
      cookies: { ...person?.cookies, ...options.cookies },
    });
  };
  return {
    get: (path, options) => send('GET', path, undefined, options),
    post: (path, body, options) => send('POST', path, body, options),
    put: (path, body, options) => send('PUT', path, body, options),
    patch: (path, body, options) => send('PATCH', path, body, options),
    delete: (path, options) => send('DELETE', path, undefined, options),
    create: (plural, values) => send('POST', plural, values).expect(201),
  };
}
