import { expect, test } from 'vitest';
import { hashPassword, isOutdatedHash, passwordMatches, sameSecret, sign } from './crypto.ts';

test('a password is known again, however its accents were typed, and another one is not', async () => {
  const hash = await hashPassword('café au lait');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await passwordMatches('cafe\u0301 au lait', hash)).toBe(true);
  expect(await passwordMatches('cafe au lait', hash)).toBe(false);
  expect(await passwordMatches('café au lait', null)).toBe(false);
  expect(await hashPassword('café au lait')).not.toBe(hash);
});

test('a hash that cannot be read matches nothing', async () => {
  for (const hash of ['', 'plain', '$argon2i$v=19$m=19456,t=2,p=1$aaaaaaaaaaaaaaaaaaaaaa$bbbb', '$2b$10$abcdefghijklmnopqrstuv']) {
    expect(await passwordMatches('', hash)).toBe(false);
  }
});

test('a hash made with less than today is known as outdated', async () => {
  const hash = await hashPassword('tree house');
  expect(isOutdatedHash(hash)).toBe(false);
  expect(isOutdatedHash(hash.replace('m=19456', 'm=4096'))).toBe(true);
});

test('the reference vector of another implementation is understood', async () => {
  // From the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await passwordMatches('password', hash)).toBe(true);
  expect(await passwordMatches('Password', hash)).toBe(false);
});

test('a signature for one purpose never passes for another', () => {
  expect(sign('key', 'csrf', 'a', 'b')).toBe(sign('key', 'csrf', 'a', 'b'));
  expect(
    new Set([sign('key', 'csrf', 'a', 'b'), sign('key', 'csrf', 'ab'), sign('key', 'device', 'a', 'b'), sign('yek', 'csrf', 'a', 'b')])
      .size,
  ).toBe(4);
  expect([sameSecret('a', 'a'), sameSecret('a', 'b'), sameSecret('', 'a')]).toEqual([true, false, false]);
});
