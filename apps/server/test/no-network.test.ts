import { createServer, connect } from 'node:net';
import { expect, test } from 'vitest';

test('a test that asks the outside world for something is stopped', async () => {
  await expect(fetch('http://192.0.2.1/')).rejects.toThrow();
  expect(() => connect(80, 'example.com')).toThrow('Tests may not reach example.com');
  expect(() => connect({ port: 80, host: '192.0.2.1' })).toThrow('Tests may not reach 192.0.2.1');
});

test('a test may talk to a server on this machine', async () => {
  const server = createServer((socket) => socket.end('hello'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const heard = await new Promise<string>((resolve) => connect(port, '127.0.0.1').on('data', (bytes) => resolve(bytes.toString())));

  expect(heard).toBe('hello');
  server.close();
});
