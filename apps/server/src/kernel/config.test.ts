import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { completeConfig, configVariables, readSettings } from './config.ts';

const secret = 'a'.repeat(32);

test('with an empty environment everything has a value that works on one machine', () => {
  const config = completeConfig(readSettings({}, '/srv/cross'), secret);

  expect(config).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    dataDir: '/srv/cross/data',
    worker: true,
  });
  expect(config.databaseUrl).toBeNull();
});

test('every problem is listed at once, by name', () => {
  const env = { PORT: 'web', SECRET: 'short', DATABASE_URL: 'mysql://x', WORKER: 'maybe', TRUSTED_PROXIES: '10.0.0.0/99' };

  const read = () => readSettings(env, '/srv/cross');

  for (const name of Object.keys(env)) expect(read).toThrow(new RegExp(`^  ${name} must `, 'm'));
});

test.each(['postgres://a:p%40ss%23@db.example.com:5432/crm', 'postgresql:///crm?host=/var/run/postgresql'])(
  'the database address %s is accepted',
  (url) => {
    expect(readSettings({ DATABASE_URL: url }, '/').databaseUrl).toBe(url);
  },
);

test('a password with an unescaped sign is refused with the way to write it', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres://a:p#ss@db/crm' }, '/')).toThrow('# as %23');
});

test('an empty variable is one that is not set', () => {
  expect(readSettings({ PORT: '', SECRET: '' }, '/')).toMatchObject({ port: 3000, secret: null });
});

test('a data folder that was given is relative to where the person stands', () => {
  expect(readSettings({ DATA_DIR: 'elsewhere' }, '/srv/cross').dataDir).toBe(resolve('elsewhere'));
});

test('settings cannot be changed after the start', () => {
  const config = completeConfig(readSettings({ TRUSTED_PROXIES: '10.0.0.5' }, '/'), secret);

  expect(() => Object.assign(config, { port: 1 })).toThrow();
  expect(() => Object.assign(config.trustedProxies, { 0: 'x' })).toThrow();
});

test('every variable is explained in a sentence', () => {
  expect(configVariables.length).toBeGreaterThan(10);
  for (const variable of configVariables) expect(variable.says).toMatch(/^[A-Z].{20,}\.$/);
});
