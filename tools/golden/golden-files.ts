import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openapiDocument } from '../../apps/server/src/api/openapi/document.ts';
import { modules } from '../../apps/server/src/app/modules.ts';
import { builtInCatalog } from '../../apps/server/src/records/catalog-of-workspace.ts';
import { installModules } from '../../apps/server/src/records/registry.ts';
import { cloneTemplate, startTestServer } from '../../apps/server/test/harness/postgres.ts';
import { clientTypes, recordMap } from './client-types.ts';
import { dumpSchema } from './schema-dump.ts';

const root = join(import.meta.dirname, '../..');

/** A file that follows from the code and is committed, so that a change of what others rely on shows in the diff. */
export interface GoldenFile {
  /** From the root of the project. */
  readonly path: string;
  /** What it must hold. */
  readonly text: string;
  write(): void;
}

/** Makes every golden file afresh: the API's document, the client's types, and the schema of a migrated database. */
export async function goldenFiles(): Promise<GoldenFile[]> {
  installModules(modules);
  const catalog = builtInCatalog();
  const document = openapiDocument(
    catalog,
    modules.flatMap((module) => module.operations ?? []),
  );
  const [types, schema] = await Promise.all([clientTypes(document), migratedSchema()]);
  return [
    golden('apps/server/openapi.json', `${JSON.stringify(document, null, 2)}\n`),
    golden('apps/server/schema.sql', schema),
    golden('packages/sdk-js/src/generated/openapi.ts', types),
    golden('packages/sdk-js/src/generated/record-map.ts', recordMap([...catalog.objects.values()].map((object) => object.def))),
  ];
}

/** Those that are missing or say something else. */
export function staleFiles(files: readonly GoldenFile[]): GoldenFile[] {
  return files.filter(({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text);
}

function golden(path: string, text: string): GoldenFile {
  return {
    path,
    text,
    write() {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
  };
}

async function migratedSchema(): Promise<string> {
  const { server, stop } = await startTestServer();
  try {
    const database = await cloneTemplate(server);
    try {
      return await dumpSchema(database.url);
    } finally {
      await database.drop();
    }
  } finally {
    await stop();
  }
}
