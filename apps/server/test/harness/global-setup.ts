import type { TestProject } from 'vitest/node';
import { startTestServer } from './postgres.ts';
import type {} from './cluster.ts';

/** One PostgreSQL for the whole run; each test file takes a copy of its template. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startTestServer();
  project.provide('postgres', server);
  return stop;
}
