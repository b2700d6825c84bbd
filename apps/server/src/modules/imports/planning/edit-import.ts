import type { Issue } from '@cross-crm/schema';
import type { Readable } from 'node:stream';
import type { Context } from '../../../kernel/context.ts';
import { conflict, forbidden, invalid, notFound, unavailable } from '../../../kernel/errors.ts';
import { fileStore } from '../../../kernel/files.ts';
import { newId } from '../../../kernel/ids.ts';
import { statement } from '../../../kernel/statement.ts';
import { transaction } from '../../../kernel/transaction.ts';
import type { Catalog } from '../../../records/catalog.ts';
import { catalogFor } from '../../../records/catalog-of-workspace.ts';
import type { ImportPatch } from '../import-shape.ts';
import type { FileFormat } from '../reading/format.ts';
import type { FileHead } from '../reading/sniff.ts';
import { headBytes } from '../reading/sniff.ts';
import { uploadScan } from '../reading/upload-scan.ts';
import {
  changeFile,
  changeImport,
  deleteImport,
  insertImport,
  lockImport,
  putFile,
  readFiles,
  removeFile,
  unusedHashes,
} from '../storing/import-store.ts';
import { forgetRows } from '../storing/row-store.ts';
import type { StoredImport, StoredImportFile } from '../stored-import.ts';
import { compilePlan } from './compile-plan.ts';
import { fileAs, newFile, rereadFile } from './make-file.ts';
import { orderFiles } from './order-files.ts';

/** Begins an import; gives its id. @throws forbidden for those who may only read */
export async function startImport(ctx: Context): Promise<string> {
  requireImporter(ctx);
  const id = newId();
  await transaction(ctx, (ctx) => insertImport(ctx, { id, batchId: newId(), createdBy: ctx.actor.membershipId ?? '' }));
  return id;
}

/** Only those who write records import them. */
export function requireImporter(ctx: Context): void {
  if (ctx.actor.roles.some((role) => role !== 'readOnly')) return;
  throw forbidden('not_allowed', 'Your role does not allow you to import. Ask an administrator of this workspace.');
}

/** An import belongs to whoever began it; administrators may see to it too. */
export function requireOwnImport(ctx: Context, stored: StoredImport): void {
  requireImporter(ctx);
  const isAdministrator = ctx.actor.roles.some((role) => role === 'owner' || role === 'admin' || role === 'system');
  if (stored.createdBy === ctx.actor.membershipId || isAdministrator) return;
  throw forbidden('not_yours', 'Somebody else began this import. Only they or an administrator can change it.');
}

const mostFiles = 20;

/** Takes a file in: stores it as it streams by, looks at its head, and guesses the rest. @throws invalid when it is too large */
export async function addFile(ctx: Context, importId: string, name: string, source: Readable, maxBytes: number): Promise<void> {
  await transaction(ctx, async (ctx) => void (await lockEditable(ctx, importId)));
  const scan = uploadScan();
  const stored = await fileStore().write(ctx.workspaceId, source, { maxBytes, onPiece: scan.onPiece });
  const scanned = scan.result();
  const catalog = await catalogFor(ctx);
  const file = newFile(ctx, catalog, { id: newId(), importId, name, ...stored, utf8: scanned.utf8 }, scanned, scanned.lines);
  await transaction(ctx, async (ctx) => {
    await holdFiles(ctx);
    if (!fileStore().has(ctx.workspaceId, stored.hash))
      throw unavailable('file_gone', 'The same file was being removed at this moment. Choose it again.');
    await lockEditable(ctx, importId);
    const files = await readFiles(ctx, importId);
    const others = files.filter((each) => each.name !== name);
    if (others.length >= mostFiles) throw conflict('too_many_files', `An import takes ${mostFiles} files. Start another one for the rest.`);
    await putFile(ctx, { ...file, position: files.find((each) => each.name === name)?.position ?? others.length });
    await edited(ctx, catalog, importId);
  });
}

/** Takes a file out again. */
export async function dropFile(ctx: Context, importId: string, name: string): Promise<void> {
  const catalog = await catalogFor(ctx);
  await transaction(ctx, async (ctx) => {
    await lockEditable(ctx, importId);
    await removeFile(ctx, importId, name);
    await edited(ctx, catalog, importId);
  });
}

/** Changes how files are read and what their columns mean. @throws invalid with every issue */
export async function editImport(ctx: Context, importId: string, patch: ImportPatch): Promise<void> {
  const catalog = await catalogFor(ctx);
  await transaction(ctx, async (ctx) => {
    await lockEditable(ctx, importId);
    const files = await readFiles(ctx, importId);
    const issues: Issue[] = [];
    for (const [at, change] of patch.files.entries()) {
      const file = files.find((each) => each.name === change.name);
      if (!file) throw notFound(`file "${change.name}"`);
      const next = await patched(ctx, catalog, file, change);
      issues.push(...editIssues(ctx, catalog, next).map((issue) => ({ ...issue, path: ['files', at, ...issue.path] })));
      const { object, formatGiven, format, encodings, columns, key, mapping, valueMap, problem } = next;
      await changeFile(ctx, file.id, { object, formatGiven, format, encodings, columns, key, mapping, valueMap, problem });
    }
    if (issues.length > 0) throw invalid(issues);
    await edited(ctx, catalog, importId);
  });
}

/** What may still be missing while somebody is at it; the preview asks for it. */
const unfinished = new Set(['no_object', 'nothing_mapped']);

function editIssues(ctx: Context, catalog: Catalog, file: StoredImportFile): Issue[] {
  return compilePlan(ctx, catalog, file).issues.filter((issue) => !unfinished.has(issue.code));
}

type FileChange = ImportPatch['files'][number];

async function patched(ctx: Context, catalog: Catalog, file: StoredImportFile, change: FileChange): Promise<StoredImportFile> {
  const { encoding, delimiter, header, dateOrder, decimal } = change;
  const given = withoutUndefined({ encoding, delimiter, header, dateOrder, decimal });
  const read =
    Object.keys(given).length > 0 ? rereadFile(ctx, catalog, file, { ...file.formatGiven, ...given }, await readHead(ctx, file)) : file;
  const cast =
    change.object === undefined || change.object === read.object
      ? read
      : fileAs(ctx, catalog, read, catalog.objects.get(change.object ?? '') ?? null, await readHead(ctx, file));
  const named = change.object && cast.object === null ? { ...cast, object: change.object } : cast;
  const mapping = change.mapping ?? named.mapping;
  const mapped = new Set(mapping.flatMap((each) => (each.column === null ? [] : [each.field])));
  const key = change.key ?? named.key.filter((name) => mapped.has(name));
  return { ...named, mapping, key, valueMap: change.values ?? named.valueMap };
}

function withoutUndefined(parts: { readonly [Name in keyof FileFormat]?: FileFormat[Name] | undefined }): Partial<FileFormat> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

async function readHead(ctx: Context, file: StoredImportFile): Promise<FileHead> {
  const pieces: Buffer[] = [];
  if (file.size > 0) for await (const piece of fileStore().read(ctx.workspaceId, file.hash, headBytes)) pieces.push(piece);
  return { head: Buffer.concat(pieces), whole: file.size <= headBytes, utf8: file.utf8 };
}

/** Locks an import that is not running and belongs to the actor. @throws conflict, forbidden, not_found */
async function lockEditable(ctx: Context, importId: string): Promise<StoredImport> {
  const stored = await lockImport(ctx, importId);
  requireOwnImport(ctx, stored);
  if (stored.status === 'draft' || stored.status === 'previewed') return stored;
  if (stored.status === 'previewing' || stored.status === 'running') throw busy();
  throw conflict('import_over', 'This import has been run. Start a new one to import more.');
}

/** After a change an earlier preview no longer holds, and the order of the files may be another one. */
async function edited(ctx: Context, catalog: Catalog, importId: string): Promise<void> {
  const files = await readFiles(ctx, importId);
  const ordered = orderFiles(
    files.map((file) => ({ ...file, object: catalog.objects.get(file.object ?? '') ?? null, fields: fieldsOf(file) })),
  );
  for (const [position, file] of ordered.entries()) await changeFile(ctx, file.id, { position, preview: null });
  await forgetRows(
    ctx,
    files.map((file) => file.id),
    'preview',
  );
  await changeImport(ctx, importId, { status: 'draft', message: null, phase: null, rowsDone: 0, rowsTotal: 0 });
}

function fieldsOf(file: StoredImportFile): string[] {
  return file.mapping.flatMap((mapping) => (mapping.field === null ? [] : [mapping.field.split('.')[0] ?? '']));
}

/** Forgets an import and its files; the records it wrote stay. @throws conflict while it is being worked on */
export async function forgetImport(ctx: Context, id: string): Promise<void> {
  const hashes = (await readFiles(ctx, id)).map((file) => file.hash);
  await transaction(ctx, async (ctx) => {
    const stored = await lockImport(ctx, id);
    requireOwnImport(ctx, stored);
    if (stored.status === 'running' || stored.status === 'previewing') throw busy();
    await deleteImport(ctx, id);
  });
  await releaseFiles(ctx, hashes);
}

const busy = (): Error => conflict('import_busy', 'This import is being worked on. Wait until it is through.');

/** Removes files from the store that no import has any more. */
export async function releaseFiles(ctx: Context, hashes: readonly string[]): Promise<void> {
  await transaction(ctx, async (ctx) => {
    await holdFiles(ctx);
    for (const hash of await unusedHashes(ctx, hashes)) await fileStore().remove(ctx.workspaceId, hash);
  });
}

/** Two of the same content are one file: nobody removes it while somebody else is just beginning to need it. */
async function holdFiles(ctx: Context): Promise<void> {
  await ctx.db.query(statement`select pg_advisory_xact_lock(hashtextextended(${`import files of ${ctx.workspaceId}`}, 0))`);
}
