import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { invalidAt, notFound } from '../../kernel/errors.ts';
import { tooLarge } from '../../kernel/files.ts';
import { defineOperation } from '../../kernel/operation.ts';
import { describeImports } from './describe-import.ts';
import { errorsCsv } from './errors-csv.ts';
import { importPatch, importShape, previewRow } from './import-shape.ts';
import type { ImportShape } from './import-shape.ts';
import { addFile, dropFile, editImport, forgetImport, releaseFiles, requireImporter, startImport } from './planning/edit-import.ts';
import { startPreview, startRun, startUndo } from './planning/start-jobs.ts';
import { listImports, readFiles, readImport } from './storing/import-store.ts';
import { previewRows } from './storing/row-store.ts';
import type { StoredImportFile } from './stored-import.ts';

const tag = 'Imports';
const access = 'member' as const;
const params = z.strictObject({ id: z.uuid() });
const fileName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^/\\\p{Cc}]+$/u, 'Give the name of the file, without folders.');
const fileParams = z.strictObject({ id: z.uuid(), name: fileName });

async function shown(ctx: Context, id: string): Promise<ImportShape> {
  requireImporter(ctx);
  const [described] = await describeImports(ctx, [await readImport(ctx, id)]);
  if (!described) throw notFound('import');
  return described;
}

const create = defineOperation({
  method: 'POST',
  path: '/imports',
  access,
  tag,
  summary: 'Begin an import',
  description: 'Then put its files, look at what was guessed, preview, and run it.',
  output: importShape,
  status: 201,
  run: async ({ ctx }) => shown(ctx, await startImport(ctx)),
});

const list = defineOperation({
  method: 'GET',
  path: '/imports',
  access,
  tag,
  summary: 'Imports, newest first',
  query: z.strictObject({ cursor: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(20) }),
  output: z.strictObject({ imports: z.array(importShape), next: z.uuid().nullable() }),
  async run({ ctx, query }) {
    requireImporter(ctx);
    const found = await listImports(ctx, query.cursor ?? null, query.limit + 1);
    const page = found.slice(0, query.limit);
    return { imports: await describeImports(ctx, page), next: found.length > query.limit ? (page.at(-1)?.id ?? null) : null };
  },
});

const get = defineOperation({
  method: 'GET',
  path: '/imports/{id}',
  access,
  tag,
  summary: 'An import',
  params,
  output: importShape,
  run: ({ ctx, params }) => shown(ctx, params.id),
});

const putFile = defineOperation({
  method: 'PUT',
  path: '/imports/{id}/files/{name}',
  access,
  tag,
  summary: 'Add a CSV file, or replace one',
  description: 'The file as it is, in the body. What is wrong with it as a whole stands in its `problem`.',
  params: fileParams,
  upload: ['text/csv', 'application/octet-stream', 'text/plain', 'application/vnd.ms-excel'],
  output: importShape,
  async run({ ctx, params, upload, server }) {
    const maxBytes = server.config.importMaxMb * 1_048_576;
    if (declaredSize(upload) > maxBytes) throw tooLarge(maxBytes);
    await addFile(ctx, params.id, params.name, upload, maxBytes);
    return shown(ctx, params.id);
  },
});

/** What the sender says the body's size is, so that a file that is too large is refused before it has travelled. */
function declaredSize(upload: Readable): number {
  const headers: unknown = 'headers' in upload ? upload.headers : null;
  const length = typeof headers === 'object' && headers !== null && 'content-length' in headers ? Number(headers['content-length']) : 0;
  return Number.isFinite(length) ? length : 0;
}

const removeFile = defineOperation({
  method: 'DELETE',
  path: '/imports/{id}/files/{name}',
  access,
  tag,
  summary: 'Take a file out',
  params: fileParams,
  output: importShape,
  async run({ ctx, params }) {
    const hashes = (await readFiles(ctx, params.id)).map((file) => file.hash);
    await dropFile(ctx, params.id, params.name);
    await releaseFiles(ctx, hashes);
    return shown(ctx, params.id);
  },
});

const patch = defineOperation({
  method: 'PATCH',
  path: '/imports/{id}',
  access,
  tag,
  summary: 'Change how files are read and matched',
  description: 'What is left out stays as it is; a list that is given replaces the one there was.',
  params,
  body: importPatch,
  maxBytes: 8_388_608,
  output: importShape,
  async run({ ctx, params, body }) {
    await editImport(ctx, params.id, body);
    return shown(ctx, params.id);
  },
});

const preview = defineOperation({
  method: 'POST',
  path: '/imports/{id}/preview',
  access,
  tag,
  summary: 'Check every row without writing anything',
  params,
  output: importShape,
  status: 202,
  async run({ ctx, params }) {
    await startPreview(ctx, params.id);
    return shown(ctx, params.id);
  },
});

const run = defineOperation({
  method: 'POST',
  path: '/imports/{id}/run',
  access,
  tag,
  summary: 'Write the rows',
  description: 'Rows that cannot be written are refused and kept; the others are written.',
  params,
  output: importShape,
  status: 202,
  async run({ ctx, params }) {
    await startRun(ctx, params.id);
    return shown(ctx, params.id);
  },
});

const undo = defineOperation({
  method: 'POST',
  path: '/imports/{id}/undo',
  access,
  tag,
  summary: 'Take an import back',
  description: 'Runs in the background; `undo` of the import tells how far it has come and what was left alone.',
  params,
  output: importShape,
  status: 202,
  async run({ ctx, params }) {
    await startUndo(ctx, params.id);
    return shown(ctx, params.id);
  },
});

const remove = defineOperation({
  method: 'DELETE',
  path: '/imports/{id}',
  access,
  tag,
  summary: 'Forget an import and its files',
  description: 'The records it wrote stay, and so does their history.',
  params,
  run: ({ ctx, params }) => forgetImport(ctx, params.id),
});

const errors = defineOperation({
  method: 'GET',
  path: '/imports/{id}/errors.csv',
  access,
  tag,
  summary: 'The rows that were refused, with the reasons',
  description: "Of the run, or of the preview while it has not run. `file` narrows it to one file, with that file's columns.",
  params,
  query: z.strictObject({ file: z.string().max(200).optional() }),
  produces: 'text/csv; charset=utf-8',
  async run({ ctx, params, query, answer }) {
    requireImporter(ctx);
    const stored = await readImport(ctx, params.id);
    const files = await filesNamed(ctx, stored.id, query.file);
    const hasRun = stored.startedAt !== null;
    answer.header('content-disposition', 'attachment; filename="errors.csv"');
    return errorsCsv(ctx, query.file === undefined ? files.filter((file) => hasErrors(file, hasRun)) : files, hasRun ? 'run' : 'preview');
  },
});

function hasErrors(file: StoredImportFile, hasRun: boolean): boolean {
  return hasRun ? (file.result?.refused ?? 0) > 0 || file.result === null : (file.preview?.error ?? 0) > 0;
}

async function filesNamed(ctx: Context, importId: string, name: string | undefined): Promise<StoredImportFile[]> {
  const files = await readFiles(ctx, importId);
  const named = name === undefined ? files : files.filter((file) => file.name === name);
  if (name !== undefined && named.length === 0) throw notFound('file');
  return named;
}

const rows = defineOperation({
  method: 'GET',
  path: '/imports/{id}/preview-rows',
  access,
  tag,
  summary: 'Rows of the preview',
  description: 'Of large files the first 10,000 rows, the first 10,000 errors and the first 10,000 changes are kept.',
  params,
  query: z.strictObject({
    file: z.string().max(200),
    kind: z.enum(['all', 'error', 'changed']).default('all'),
    cursor: z.string().max(20).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.strictObject({ rows: z.array(previewRow), next: z.string().nullable() }),
  async run({ ctx, params, query }) {
    requireImporter(ctx);
    await readImport(ctx, params.id);
    const [file] = await filesNamed(ctx, params.id, query.file);
    const found = file ? await previewRows(ctx, file.id, query.kind, rowAfter(query.cursor), query.limit + 1) : [];
    const page = found.slice(0, query.limit);
    return { rows: page, next: found.length > query.limit ? String(page.at(-1)?.row ?? '') : null };
  },
});

function rowAfter(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw invalidAt(['cursor'], 'bad_cursor', 'This cursor belongs to another list. Start again without one.');
}

/** What the wizard, the API and the command line do with imports. */
export const importOperations = [create, list, get, putFile, removeFile, patch, preview, run, undo, remove, errors, rows];
