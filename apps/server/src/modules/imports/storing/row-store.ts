import type { Json } from '@cross-crm/schema';
import type { Context } from '../../../kernel/context.ts';
import { statement } from '../../../kernel/statement.ts';
import type { PreviewRow, RowOutcome } from '../import-shape.ts';

export type RowPhase = 'preview' | 'run';

/** A refused row as it is kept: its cells as they stood in the file, and why. */
export interface RefusedRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly messages: readonly string[];
}

interface KeptRow {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly recordId: string | null;
  readonly content: object;
}

/** Keeps rows to look at later. Rows that are kept already stay as they are: a run may come by twice. */
export async function keepRows(ctx: Context, fileId: string, phase: RowPhase, rows: readonly KeptRow[]): Promise<void> {
  if (rows.length === 0) return;
  await ctx.db.query(statement`
    insert into import_row (workspace_id, file_id, phase, row_no, outcome, record_id, content)
    select ${ctx.workspaceId}, ${fileId}, ${phase}, r.row, r.outcome, r."recordId", r.content
    from json_to_recordset(${JSON.stringify(rows)}) as r(row bigint, outcome text, "recordId" uuid, content jsonb)
    on conflict do nothing`);
}

/** Forgets the rows of files. */
export async function forgetRows(ctx: Context, fileIds: readonly string[], phase: RowPhase): Promise<void> {
  await ctx.db.query(statement`
    delete from import_row where workspace_id = ${ctx.workspaceId} and file_id = any (${[...fileIds]}::uuid[]) and phase = ${phase}`);
}

/** Which rows of a preview to show. */
export type RowKind = 'all' | 'error' | 'changed';

/** A page of a file's preview. `after` is a row number. */
export async function previewRows(ctx: Context, fileId: string, kind: RowKind, after: number, limit: number): Promise<PreviewRow[]> {
  const rows = await ctx.db.query<{
    row: number;
    outcome: RowOutcome;
    recordId: string | null;
    content: Pick<PreviewRow, 'cells' | 'issues'>;
  }>(statement`
    select row_no as "row", outcome, record_id as "recordId", content from import_row
    where workspace_id = ${ctx.workspaceId} and file_id = ${fileId} and phase = 'preview' and row_no > ${after}
      and (${kind} = 'all' or (${kind} = 'error' and outcome = 'error') or (${kind} = 'changed' and outcome = 'update'))
    order by row_no limit ${limit}`);
  return rows.map(({ row, outcome, recordId, content }) => ({ row, outcome, recordId, cells: content.cells, issues: content.issues }));
}

/** A page of a file's refused rows, of the run or else of the preview. */
export async function refusedRows(ctx: Context, fileId: string, phase: RowPhase, after: number, limit: number): Promise<RefusedRow[]> {
  const rows = await ctx.db.query<{ row: number; refused: Json }>(statement`
    select row_no as "row", content->'refused' as refused from import_row
    where workspace_id = ${ctx.workspaceId} and file_id = ${fileId} and phase = ${phase} and row_no > ${after} and outcome = 'error'
    order by row_no limit ${limit}`);
  return rows.map(({ row, refused }) => ({ row, ...readRefused(refused) }));
}

function readRefused(kept: Json): Omit<RefusedRow, 'row'> {
  const parts = typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {};
  const texts = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
  return { cells: texts(parts['cells']), messages: texts(parts['messages']) };
}

/** Numbers of the rows that a run has refused, from one row to another. */
export async function refusedNumbers(ctx: Context, fileId: string, from: number, to: number): Promise<Set<number>> {
  const rows = await ctx.db.query<{ row: number }>(statement`
    select row_no as "row" from import_row
    where workspace_id = ${ctx.workspaceId} and file_id = ${fileId} and phase = 'run' and row_no between ${from} and ${to}`);
  return new Set(rows.map(({ row }) => row));
}
