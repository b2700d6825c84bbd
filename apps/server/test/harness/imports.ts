import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { installFileStore, localFileStore } from '../../src/kernel/files.ts';
import type { ImportShape, PreviewRow } from '../../src/modules/imports/import-shape.ts';
import { afterFile } from './after-file.ts';
import type { TestWorkspace } from './app.ts';
import type { Person } from './sign-in.ts';

/** A file as somebody chooses it. */
export interface TestFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** What a person does in the import wizard. */
export interface ImportHands {
  /** Begins an import with some files; gives its id. */
  start(files: readonly TestFile[]): Promise<string>;
  read(id: string): Promise<ImportShape>;
  patch(id: string, ...files: readonly object[]): Promise<ImportShape>;
  /** Makes the preview and waits for it. */
  preview(id: string): Promise<ImportShape>;
  /** Runs the import and waits for its end. */
  run(id: string): Promise<ImportShape>;
  undo(id: string): Promise<ImportShape>;
  /** Waits until nobody works on the import any more. */
  settled(id: string): Promise<ImportShape>;
  rows(id: string, file: string, kind?: string): Promise<PreviewRow[]>;
}

/** The hands of a person, on the real routes and the real worker. */
export function importHands(test: TestWorkspace, person: Person, store = localFileStore(temporaryFolder())): ImportHands {
  installFileStore(store);
  const as = test.as(person);
  const read = (id: string): Promise<ImportShape> => as.get(`imports/${id}`).expect(200);
  const finish = async (id: string): Promise<ImportShape> => {
    // A long run outlasts the patience of `runJobs`: what counts is that the worker is there.
    await test.runJobs().catch(() => undefined);
    return vi.waitFor(
      async () => {
        const found = await read(id);
        expect(['previewing', 'running']).not.toContain(found.status);
        return found;
      },
      { timeout: 120_000, interval: 50 },
    );
  };
  return {
    read,
    settled: finish,
    async start(files) {
      const { id } = await as.post('imports').expect(201);
      for (const file of files) await as.put(`imports/${id}/files/${encodeURIComponent(file.name)}`, file.content, csv).expect(200);
      return id;
    },
    patch: (id, ...files) => as.patch(`imports/${id}`, { files }).expect(200),
    async preview(id) {
      await as.post(`imports/${id}/preview`).expect(202);
      return finish(id);
    },
    async run(id) {
      await as.post(`imports/${id}/run`).expect(202);
      return finish(id);
    },
    async undo(id) {
      await as.post(`imports/${id}/undo`).expect(202);
      return finish(id);
    },
    async rows(id, file, kind = 'all') {
      const { rows } = await as.get(`imports/${id}/preview-rows?file=${encodeURIComponent(file)}&kind=${kind}&limit=500`).expect(200);
      return rows;
    },
  };
}

const csv = { headers: { 'content-type': 'text/csv' } };

/** Uploads of a test file go to a folder that ends with it. */
export function useTemporaryFiles(): void {
  installFileStore(localFileStore(temporaryFolder()));
}

/** A folder that goes with the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cross-test-files-'));
  afterFile(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
