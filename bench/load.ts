import { Agent, request } from 'node:http';

/** A stretch of load on one address. */
export interface Load {
  readonly url: string;
  readonly method: 'GET' | 'PATCH' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** The path and body of the request with this number. */
  path(at: number): string;
  body?(at: number): string;
  readonly inFlight: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** Sends requests as fast as the answers come. @throws when an answer is no success */
export async function run(load: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.inFlight });
  const times: number[] = [];
  const started = performance.now();
  const until = started + load.seconds * 1_000;
  let at = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < until) {
      const from = performance.now();
      await send(load, agent, at++);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: load.inFlight }, worker));
  agent.destroy();
  const elapsed = (performance.now() - started) / 1_000;
  times.sort((a, b) => a - b);
  return { perSecond: times.length / elapsed, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function send(load: Load, agent: Agent, at: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(`${load.url}${load.path(at)}`, { agent, method: load.method, headers: { ...load.headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        if ((response.statusCode ?? 500) < 300) resolve();
        else
          reject(
            new Error(`${load.method} ${load.path(at)} answered ${response.statusCode}: ${Buffer.concat(parts).toString().slice(0, 300)}`),
          );
      });
    });
    sent.on('error', reject);
    sent.end(load.body?.(at));
  });
}
