import { createReadStream, createWriteStream, existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from '../kernel/cannot-start.ts';
import type { Context } from '../kernel/context.ts';
import { announce } from '../kernel/log.ts';
import { queryOnce } from '../kernel/query-once.ts';
import { workspaceContext } from '../kernel/workspace-context.ts';
import { parseWith } from '../kernel/zod-issues.ts';
import type { ImportPatch, ImportShape } from '../modules/imports/index.ts';
import {
  addFile,
  describeImports,
  editImport,
  errorsCsv,
  forgetImport,
  importPatch,
  readFiles,
  readImport,
  startImport,
  startPreview,
  startRun,
} from '../modules/imports/index.ts';
import { catalogFor } from '../records/catalog-of-workspace.ts';
import { importSummary, previewSummary } from './import-summary.ts';
import type { Running } from './running.ts';
import { openCore, startJobs } from './server.ts';

/** As commander hands them over. */
export interface ImportFlags {
  readonly as?: string;
  readonly workspace?: string;
  readonly object: readonly string[];
  readonly map: readonly string[];
  readonly mapping?: string;
  readonly errors?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Imports files as a person would in the wizard: guess, preview, run. The work is done by jobs, in this process or in
 * the server that runs beside it; cut off, it goes on when either starts again.
 */
export async function importFiles(running: Running, paths: readonly string[], flags: ImportFlags): Promise<string> {
  checkPaths(paths);
  const importer = await findImporter(running, flags);
  const core = await openCore(running);
  const worker = await startJobs(running, core);
  try {
    const ctx = await workspaceContext(core.server.database, running.clock, importer.workspaceId, { membershipId: importer.membershipId });
    return await importAs(ctx, paths, flags, running);
  } finally {
    await worker.stop();
    await core.close();
  }
}

function checkPaths(paths: readonly string[]): void {
  const missing = paths.find((path) => !existsSync(path) || !statSync(path).isFile());
  if (missing !== undefined) throw new CannotStart(`There is no file ${missing}.`);
  const twice = paths.find((path, at) => paths.findIndex((other) => basename(other) === basename(path)) !== at);
  if (twice !== undefined) throw new CannotStart(`Two files are called ${basename(twice)}. Give one of them another name.`);
}

interface Importer {
  readonly workspaceId: string;
  readonly membershipId: string;
  readonly workspace: string;
}

async function findImporter(running: Running, flags: ImportFlags): Promise<Importer> {
  const found = await queryOnce<Importer>(
    running.databaseUrl,
    `select m.workspace_id as "workspaceId", m.id as "membershipId", w.name as workspace
     from membership m join account a on a.id::text = m.account join workspace w on w.workspace_id = m.workspace_id and w.deleted_at is null
     where m.active and m.deleted_at is null and ($1::text is null and m.role = 'owner' or a.email = lower($1)) and ($2::text is null or w.name = $2)
     order by m.created_at`,
    [flags.as ?? null, flags.workspace ?? null],
  );
  const [first] = found;
  if (!first)
    throw new CannotStart(
      'Nobody like that is in a workspace here. Check --as and --workspace, or create the first account in the browser.',
    );
  const others = found.filter((each) => each.workspaceId !== first.workspaceId);
  if (others.length > 0)
    throw new CannotStart(
      `There are several workspaces. Choose one with --workspace: ${[first, ...others].map((each) => each.workspace).join(', ')}.`,
    );
  return first;
}

async function importAs(ctx: Context, paths: readonly string[], flags: ImportFlags, running: Running): Promise<string> {
  const id = await startImport(ctx);
  const refusal = await prepare(ctx, id, paths, flags, running).catch(async (error: unknown) => {
    await forgetImport(ctx, id).catch(() => undefined); // it may be busy: then it stays to be seen in the browser
    throw error;
  });
  if (refusal !== null) {
    await forgetImport(ctx, id);
    return refusal;
  }
  await startRun(ctx, id);
  const done = await settled(ctx, id, running.signal);
  if (flags.errors !== undefined) await pipeline(errorsCsv(ctx, await readFiles(ctx, id), 'run'), createWriteStream(flags.errors));
  if (done.status === 'done') return importSummary(done);
  throw new CannotStart(
    `The import stopped. ${done.message ?? ''} What it has written stays: let it go on in the browser, or undo it there.`,
  );
}

/** Everything up to the preview; gives the reason not to go on, or null. */
async function prepare(ctx: Context, id: string, paths: readonly string[], flags: ImportFlags, running: Running): Promise<string | null> {
  for (const path of paths) await addFile(ctx, id, basename(path), createReadStream(path), running.config.importMaxMb * 1_048_576);
  for (const patch of await patchesOf(ctx, id, flags)) await editImport(ctx, id, patch);
  await startPreview(ctx, id);
  const previewed = await settled(ctx, id, running.signal);
  if (previewed.status !== 'previewed') throw new CannotStart(previewed.message ?? 'The preview could not be made.');
  announce(previewSummary(previewed));
  return refusalToRun(previewed, flags);
}

/** Why the import is not run: a sentence; null when it is. */
async function refusalToRun(previewed: ImportShape, flags: ImportFlags): Promise<string | null> {
  if (flags.dryRun) return 'Nothing was written.';
  if (flags.yes) return null;
  const errors = previewed.files.reduce((sum, file) => sum + (file.preview?.error ?? 0), 0);
  if (errors === 0 && !stdin.isTTY) return null;
  if (!stdin.isTTY) process.exitCode = 1;
  if (!stdin.isTTY)
    return `Nothing was written: ${errors} rows would be refused. Map their values (--map), or import the other rows with --yes.`;
  const lines = createInterface({ input: stdin, output: stdout });
  const answer = await lines.question(`Import${errors > 0 ? ` without the ${errors} rows that would be refused` : ''}? [y/N] `);
  lines.close();
  return /^y(es)?$/i.test(answer.trim()) ? null : 'Nothing was written.';
}

/** What the flags say, as changes of the import: the kinds of records, the mapping of a file, then single values. */
async function patchesOf(ctx: Context, id: string, flags: ImportFlags): Promise<ImportPatch[]> {
  const names = (await readFiles(ctx, id)).map((file) => file.name);
  const objects = await objectPatch(ctx, names, flags.object);
  const mapping = flags.mapping === undefined ? null : parseWith(importPatch, readJson(flags.mapping));
  const patches = [objects, ...(mapping ? [mapping] : [])].filter((patch) => patch.files.length > 0);
  return flags.map.length === 0 ? patches : [...patches, await valuesPatch(ctx, id, flags.map)];
}

async function objectPatch(ctx: Context, names: readonly string[], given: readonly string[]): Promise<ImportPatch> {
  const catalog = await catalogFor(ctx);
  const files = given.flatMap((text) => {
    const [, file, name = ''] = /^(?:(.+)=)?([^=]+)$/.exec(text) ?? [];
    const object = catalog.objects.get(name) ?? catalog.byPlural.get(name);
    if (!object) throw new CannotStart(`There are no "${name}" to import. There are ${[...catalog.byPlural.keys()].join(', ')}.`);
    return names.filter((each) => file === undefined || each === basename(file)).map((each) => ({ name: each, object: object.def.name }));
  });
  return { files };
}

async function valuesPatch(ctx: Context, id: string, given: readonly string[]): Promise<ImportPatch> {
  const values = given.map((text) => {
    const [, column, from, to] = /^([^:]+):([^=]*)=(.*)$/s.exec(text) ?? [];
    if (column === undefined || from === undefined || to === undefined)
      throw new CannotStart(`Write --map as column:value=meant, not "${text}".`);
    return { column, from, to: to === '' ? null : to };
  });
  const files = (await readFiles(ctx, id)).flatMap((file) => {
    const own = values.filter((value) => file.columns.some((each) => each.column === value.column));
    return own.length > 0 ? [{ name: file.name, values: [...file.valueMap, ...own] }] : [];
  });
  const unknown = values.find((value) => !files.some((file) => file.values.includes(value)));
  if (unknown) throw new CannotStart(`No file has a column "${unknown.column}".`);
  return { files };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new CannotStart(`${path} cannot be read as JSON.`);
  }
}

const pollMs = 150;

/** Waits until nobody works on the import any more. */
async function settled(ctx: Context, id: string, signal: AbortSignal): Promise<ImportShape> {
  let shown = '';
  for (;;) {
    const stored = await readImport(ctx, id);
    if (stored.status !== 'previewing' && stored.status !== 'running') break;
    const line =
      stored.phase === null
        ? ''
        : `${stored.phase} ${stored.rowsDone.toLocaleString('en')} of ${stored.rowsTotal.toLocaleString('en')} rows`;
    if (stdout.isTTY && line !== shown) stdout.write(`\r${line.padEnd(shown.length)}`);
    shown = line;
    await sleep(pollMs, undefined, { signal });
  }
  if (stdout.isTTY && shown !== '') stdout.write(`\r${' '.repeat(shown.length)}\r`);
  const [described] = await describeImports(ctx, [await readImport(ctx, id)]);
  if (!described) throw new CannotStart('The import is no longer there.');
  return described;
}
