import { isIP, Socket } from 'node:net';

/** A test that needs the outside world passes or fails with the weather: connections leave this machine's loopback never. */
const connect = Socket.prototype.connect;
const marked = Symbol.for('cross.no-network');

if (!(marked in Socket.prototype)) {
  Object.defineProperty(Socket.prototype, marked, { value: true });
  Socket.prototype.connect = function refuseOutside(this: Socket, ...args: unknown[]) {
    const host = hostOf(args);
    if (!isLoopback(host)) throw new Error(`Tests may not reach ${host}: only this machine's loopback is open to them.`);
    return Reflect.apply(connect, this, args);
  };
}

function hostOf(args: readonly unknown[]): string {
  // net.connect() hands its arguments over already normalised, as [[options, callback]].
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && typeof first.path === 'string') return 'localhost';
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return 'localhost';
  return typeof second === 'string' ? second : 'localhost';
}

function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1' || host === '[::1]') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
