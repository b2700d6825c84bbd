import type { Context } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/ids.ts';
import { statement } from '../../../kernel/statement.ts';
import type { StoredImport, StoredImportFile } from '../stored-import.ts';

const importColumns = `id, status, message, batch_id as "batchId", attempt, phase, rows_done as "rowsDone", rows_total as "rowsTotal", undo,
  to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt", created_by as "createdBy",
  to_char(started_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
  to_char(finished_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "finishedAt"`;

const fileColumns = `id, import_id as "importId", position, name, size, hash, utf8, row_count as "rowCount", object, format_given as "formatGiven",
  format, encodings, columns, key, mapping, value_map as "valueMap", problem, preview, result, pass, rows_passed as "rowsPassed"`;

/** An import. @throws not_found */
export function readImport(ctx: Context, id: string): Promise<StoredImport> {
  return oneImport(ctx, id, '');
}

/** The same, locked until the transaction ends: nobody else changes or starts it meanwhile. */
export function lockImport(ctx: Context, id: string): Promise<StoredImport> {
  return oneImport(ctx, id, 'for update');
}

async function oneImport(ctx: Context, id: string, lock: '' | 'for update'): Promise<StoredImport> {
  const rows = isId(id)
    ? await ctx.db.query<StoredImport>({
        text: `select ${importColumns} from import where workspace_id = $1 and id = $2 ${lock}`,
        values: [ctx.workspaceId, id],
      })
    : [];
  const [found] = rows;
  if (!found) throw notFound('import');
  return found;
}

/** A page of imports, newest first. `after` is the id of the last one of the page before: ids are in order of time. */
export function listImports(ctx: Context, after: string | null, limit: number): Promise<StoredImport[]> {
  return ctx.db.query<StoredImport>({
    text: `select ${importColumns} from import where workspace_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    values: [ctx.workspaceId, after, limit],
  });
}

export async function insertImport(ctx: Context, parts: Pick<StoredImport, 'id' | 'batchId' | 'createdBy'>): Promise<void> {
  await ctx.db.query(statement`
    insert into import (workspace_id, id, status, batch_id, created_at, created_by)
    values (${ctx.workspaceId}, ${parts.id}, 'draft', ${parts.batchId}, ${ctx.now}, ${parts.createdBy})`);
}

type ImportChange = Partial<
  Pick<StoredImport, 'status' | 'message' | 'attempt' | 'phase' | 'rowsDone' | 'rowsTotal' | 'startedAt' | 'finishedAt'>
> & {
  readonly undo?: StoredImport['undo'];
};

const importNames: Readonly<Record<keyof ImportChange, string>> = {
  status: 'status',
  message: 'message',
  attempt: 'attempt',
  phase: 'phase',
  rowsDone: 'rows_done',
  rowsTotal: 'rows_total',
  startedAt: 'started_at',
  finishedAt: 'finished_at',
  undo: 'undo',
};

/** Changes an import. With `attempt`, only while that run is still the one that works on it; tells whether it was. */
export async function changeImport(ctx: Context, id: string, change: ImportChange, attempt?: string): Promise<boolean> {
  const { set, values } = assignments(change, importNames, 4);
  const rows = await ctx.db.query({
    text: `update import set ${set} where workspace_id = $1 and id = $2 and ($3::uuid is null or attempt = $3) returning 1`,
    values: [ctx.workspaceId, id, attempt ?? null, ...values],
  });
  return rows.length > 0;
}

/** `a = $4, b = $5` and its values; objects as JSON. Names come from our own table, never from a caller. */
function assignments<Change extends object>(
  change: Change,
  names: Readonly<Record<keyof Change & string, string>>,
  first: number,
): { set: string; values: unknown[] } {
  const entries = Object.entries(change).filter(([name]) => name in names);
  const columns: Readonly<Record<string, string>> = names;
  return {
    set: entries.map(([name], at) => `"${columns[name]}" = $${first + at}`).join(', '),
    values: entries.map(([, value]) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value)),
  };
}

export async function deleteImport(ctx: Context, id: string): Promise<void> {
  await ctx.db.query(statement`delete from import where workspace_id = ${ctx.workspaceId} and id = ${id}`);
}

/** An import's files, in the order in which they are imported. */
export function readFiles(ctx: Context, importId: string): Promise<StoredImportFile[]> {
  return readFilesOf(ctx, [importId]);
}

/** The files of several imports. */
export function readFilesOf(ctx: Context, importIds: readonly string[]): Promise<StoredImportFile[]> {
  return ctx.db.query<StoredImportFile>({
    text: `select ${fileColumns} from import_file where workspace_id = $1 and import_id = any ($2::uuid[]) order by import_id, position, name`,
    values: [ctx.workspaceId, [...importIds]],
  });
}

type FileChange = Partial<Omit<StoredImportFile, 'id' | 'importId' | 'name'>>;

const fileNames: Readonly<Record<keyof FileChange, string>> = {
  position: 'position',
  size: 'size',
  hash: 'hash',
  utf8: 'utf8',
  rowCount: 'row_count',
  object: 'object',
  formatGiven: 'format_given',
  format: 'format',
  encodings: 'encodings',
  columns: 'columns',
  key: 'key',
  mapping: 'mapping',
  valueMap: 'value_map',
  problem: 'problem',
  preview: 'preview',
  result: 'result',
  pass: 'pass',
  rowsPassed: 'rows_passed',
};

/** Adds a file, or puts a new one in the place of one of the same name. */
export async function putFile(ctx: Context, file: StoredImportFile): Promise<void> {
  await ctx.db.query(
    statement`delete from import_file where workspace_id = ${ctx.workspaceId} and import_id = ${file.importId} and name = ${file.name}`,
  );
  await ctx.db.query(statement`
    insert into import_file (workspace_id, id, import_id, position, name, size, hash, utf8, row_count, format, encodings, columns)
    values (${ctx.workspaceId}, ${file.id}, ${file.importId}, ${file.position}, ${file.name}, ${file.size}, ${file.hash}, ${file.utf8}, ${file.rowCount},
      ${JSON.stringify(file.format)}, ${JSON.stringify(file.encodings)}, ${JSON.stringify(file.columns)})`);
  const { object, formatGiven, key, mapping, valueMap, problem } = file;
  await changeFile(ctx, file.id, { object, formatGiven, key, mapping, valueMap, problem });
}

export async function changeFile(ctx: Context, id: string, change: FileChange): Promise<void> {
  const { set, values } = assignments(change, fileNames, 3);
  await ctx.db.query({
    text: `update import_file set ${set} where workspace_id = $1 and id = $2`,
    values: [ctx.workspaceId, id, ...values],
  });
}

/** Takes a file out of its import; gives its hash. @throws not_found */
export async function removeFile(ctx: Context, importId: string, name: string): Promise<void> {
  const rows = await ctx.db.query(statement`
    delete from import_file where workspace_id = ${ctx.workspaceId} and import_id = ${importId} and name = ${name} returning 1`);
  if (rows.length === 0) throw notFound('file');
}

/** Moves a file's run on, if it stands where this run left it; false when another one has gone on with it. */
export async function advance(
  ctx: Context,
  file: Pick<StoredImportFile, 'id' | 'pass' | 'rowsPassed'>,
  to: Pick<StoredImportFile, 'pass' | 'rowsPassed' | 'result'>,
): Promise<boolean> {
  const rows = await ctx.db.query(statement`
    update import_file set pass = ${to.pass}, rows_passed = ${to.rowsPassed}, result = ${JSON.stringify(to.result)}
    where workspace_id = ${ctx.workspaceId} and id = ${file.id} and pass is not distinct from ${file.pass} and rows_passed = ${file.rowsPassed}
    returning 1`);
  return rows.length > 0;
}

/** Which of these hashes no import's file has any more. */
export async function unusedHashes(ctx: Context, hashes: readonly string[]): Promise<string[]> {
  const rows = await ctx.db.query<{ hash: string }>(statement`
    select distinct hash from import_file where workspace_id = ${ctx.workspaceId} and hash = any (${[...hashes]}::text[])`);
  const used = new Set(rows.map((row) => row.hash));
  return hashes.filter((hash) => !used.has(hash));
}
