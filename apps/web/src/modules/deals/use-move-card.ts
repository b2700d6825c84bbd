import type { CatalogObject, CrossRecord, FieldValues, Json, Written } from '@cross-crm/sdk';
import { showProblem } from '@cross-crm/ui';
import { problemOf, records } from '../../lib/api.ts';
import { inOrder, noteOwnBatch } from '../../lib/own-writes.ts';
import { keys } from '../../lib/queries.ts';
import { queryClient } from '../../lib/query-client.ts';
import { patchCachedRecord, refreshAfterWrite } from '../../lib/record-cache.ts';
import { titleOf } from '../../lib/record-title.ts';
import { noteDone } from '../../lib/undo.ts';
import type { BoardColumn } from './column.ts';
import { noneId } from './column.ts';
import type { BoardTotals } from './use-board-totals.ts';

export interface Move {
  readonly record: CrossRecord;
  readonly from: BoardColumn;
  readonly to: BoardColumn;
}

/**
 * Moves a card: it stands in its new column and is counted there at once. A refusal puts everything back and says why.
 * Resolves to whether it stayed.
 */
export async function moveCard(object: CatalogObject, groupBy: string, totals: BoardTotals, move: Move): Promise<boolean> {
  const { record, from, to } = move;
  const { plural } = object;
  const before = valuesBefore(record, groupBy);
  patchCachedRecord(plural, record.id, valuesAfter(before, groupBy, to));
  const countBack = totals.shift(record, from.id, to);
  try {
    const written = await inOrder(record.id, () => writeMove(object, groupBy, move));
    noteOwnBatch(written.batchId);
    patchCachedRecord(plural, record.id, written.record);
    noteMoved(object, move, written.batchId);
    refreshAfterWrite(plural, { id: record.id });
    return true;
  } catch (error) {
    patchCachedRecord(plural, record.id, before);
    countBack();
    void queryClient.invalidateQueries({ queryKey: keys.aggregates(plural) });
    showProblem(`${titleOf(object, record)} stays in ${from.name}. ${problemOf(error).message}`);
    return false;
  }
}

/** An object that has a rule for moving says so by an action named `move`; others just get the value. */
function writeMove({ plural, actions }: CatalogObject, groupBy: string, { record, to }: Move): Promise<Written> {
  const value: Json = to.id === noneId ? null : to.id;
  const isAction = value !== null && actions.some(({ name, input }) => name === 'move' && takes(input, groupBy));
  if (isAction) return records(plural).action(record.id, 'move', { [groupBy]: value });
  return records(plural).update(record.id, { [groupBy]: value });
}

function takes(input: { readonly [keyword: string]: Json }, field: string): boolean {
  const { properties } = input;
  return properties !== null && typeof properties === 'object' && field in properties;
}

const stamps = ['updatedAt', 'stageChangedAt'] as const;

function valuesBefore(record: CrossRecord, groupBy: string): FieldValues {
  const names = [groupBy, ...stamps.filter((name) => name in record)];
  return Object.fromEntries(names.map((name) => [name, record[name] ?? null]));
}

/** What the server will make of it, stamps included, so that the card already stands where the sort will put it. */
function valuesAfter(before: FieldValues, groupBy: string, to: BoardColumn): FieldValues {
  const now = new Date().toISOString();
  const stamped = stamps.filter((name) => name in before).map((name) => [name, now]);
  return { ...Object.fromEntries(stamped), [groupBy]: to.value };
}

/** The card as it will be in another column. */
export function landed(record: CrossRecord, groupBy: string, to: BoardColumn): CrossRecord {
  return { ...record, ...valuesAfter(valuesBefore(record, groupBy), groupBy, to) };
}

function noteMoved(object: CatalogObject, { record, to }: Move, batchId: string | null): void {
  const many = object.labelPlural.toLowerCase();
  noteDone(
    batchId,
    { strong: titleOf(object, record), text: `moved to ${to.name}` },
    { merge: { key: `move ${object.name}`, ids: [record.id], say: (count) => ({ strong: `${String(count)} ${many}`, text: 'moved' }) } },
  );
}
