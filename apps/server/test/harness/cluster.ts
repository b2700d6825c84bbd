import { inject } from 'vitest';
import { cloneTemplate } from './postgres.ts';
import type { TestDatabase, TestServer } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
  }
}

/**
 * A migrated, empty database for this test file; `url` is its owner's login.
 *
 *     const database = await cloneDatabase();
 *     afterAll(() => database.drop());
 */
export function cloneDatabase(): Promise<TestDatabase> {
  return cloneTemplate(inject('postgres'));
}
