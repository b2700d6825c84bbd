import { expect } from 'vitest';
import type { Json } from '@cross-crm/schema';
import type { Method, TestResponse } from '../harness/request.ts';
import { sendRequest } from '../harness/request.ts';
import { fingerprint } from '../harness/stored.ts';
import { jsonText } from './odd-values.ts';
import type { Planted } from './planted.ts';

/** Sends a request as the owner and sees that the server stands it. */
export type Send = (method: Method, path: string, body?: Json) => Promise<TestResponse>;

/**
 * The promise of every route, whatever it is sent: never a fault of ours; a refusal is a problem document with a code and
 * a sentence, and leaves nothing stored. Paths are below `/api/v1/`.
 */
export async function sturdySender(test: Planted): Promise<Send> {
  let known = await fingerprint(test);
  const { csrfToken, cookies } = test.owner;
  return async (method, path, body) => {
    const answer = await sendRequest(test.app, method, path, {
      cookies,
      headers: { 'x-csrf-token': csrfToken, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: jsonText(body) }),
    });
    const what = `${method} ${path} ${body === undefined ? '' : jsonText(body)}`.slice(0, 2_000);
    expect(answer.status, `${what}\n${JSON.stringify(answer.body)}`).toBeLessThan(500);
    if (answer.status >= 400) expectProblem(what, answer);
    const now = method === 'GET' && answer.status < 400 ? known : await fingerprint(test);
    if (answer.status >= 400) expect(now, what).toEqual(known);
    known = now;
    return answer;
  };
}

function expectProblem(what: string, { status, headers, body }: TestResponse): void {
  expect(headers['content-type'], what).toBe('application/problem+json; charset=utf-8');
  expect(body, what).toMatchObject({
    status,
    code: expect.stringMatching(/^[a-z_]+$/),
    detail: expect.stringMatching(/\S/),
    requestId: headers['x-request-id'],
  });
  for (const issue of body.issues)
    expect(issue, what).toMatchObject({ code: expect.stringMatching(/^[a-z_]+$/), message: expect.stringMatching(/\S/) });
}
