import { expect, test } from 'vitest';
import { createLog } from './log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  write(createLog('info', { write: (line) => (text += line) }));
  return text;
}

test('a line is one JSON object with its time and level', () => {
  const line: unknown = JSON.parse(logged((log) => log.child({ reqId: 'r1' }).warn({ ms: 3 }, 'slow')));

  expect(line).toEqual({ level: 'warn', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), reqId: 'r1', ms: 3, msg: 'slow' });
});

test.each([
  { password: 'p4ss' },
  { body: { password: 'p4ss' } },
  { req: { headers: { cookie: 'p4ss', authorization: 'p4ss' } } },
  { headers: { 'set-cookie': 'p4ss' } },
])('a secret is not written down: %j', (fields) => {
  expect(logged((log) => log.info(fields, 'request'))).not.toContain('p4ss');
});

test('an error is told without the connection its driver hangs on it', () => {
  const error = Object.assign(new Error('lost', { cause: new Error('cable') }), { code: '57P01', client: { user: 'cross' } });

  const line: unknown = JSON.parse(logged((log) => log.error({ err: error }, 'failed')));

  expect(line).toMatchObject({ err: { message: 'lost', code: '57P01', cause: { message: 'cable' } } });
  expect(line).not.toHaveProperty('err.client');
});
