import type { Json } from '@cross-crm/schema';
import { dateInZone, startOfDay } from '@cross-crm/schema';
import type { Context } from '../../kernel/context.ts';
import type { Hook, Write } from '../../records/hooks.ts';
import { changes } from '../../records/hooks.ts';
import { asMoney } from '@cross-crm/field-types';
import type { Stage } from '../pipelines/index.ts';
import { stagesOf } from '../pipelines/index.ts';
import { dealLineItem } from './deal-line-item.object.ts';
import { deal } from './deal.object.ts';
import { lineTotal, weightedAmount } from './deal.rules.ts';

/** A deal's stage decides its pipeline, status, probability and closing; a deal without one starts in the first. */
async function followStage(ctx: Context, writes: readonly Write[]): Promise<void> {
  const moved = writes.filter(
    (write) => write.action !== 'delete' && (changes(write, 'stage') || changes(write, 'pipeline') || write.after.stage === null),
  );
  if (moved.length === 0) return;
  const stages = await stagesOf(ctx);
  for (const write of moved) moveTo(ctx, write, stages);
}

function moveTo(ctx: Context, write: Write, stages: readonly Stage[]): void {
  const stage = stageFor(write, stages);
  if (!stage) {
    write.issues.push({
      path: ['stage'],
      code: 'no_such_stage',
      message: 'This stage does not exist in the pipeline. Choose one of its stages.',
    });
    return;
  }
  const probabilitySet = changes(write, 'probability') && write.after.probability !== null;
  const { after } = write;
  after.stage = stage.id;
  after.pipeline = stage.pipeline;
  if (!probabilitySet) after.probability = stage.probability;
  if (!changes(write, 'stage')) return;
  const since = timeOfMove(ctx, write, stage);
  if (!changes(write, 'stageChangedAt')) after.stageChangedAt = since;
  if (after.status !== stage.kind) enterStatus(ctx, write, stage.kind, since);
}

/** A deal that is new here and was closed long ago has been in its stage since then; any other since now. */
function timeOfMove(ctx: Context, { action, after }: Write, stage: Stage): string {
  const closed =
    action === 'create' && stage.kind !== 'open' && typeof after.closeDate === 'string' ? startOfDay(after.closeDate, ctx.timeZone) : null;
  const now = ctx.now.toISOString();
  return closed !== null && closed < now ? closed : now;
}

function stageFor(write: Write, stages: readonly Stage[]): Stage | undefined {
  const { stage, pipeline } = write.after;
  const onlyPipelineMoved = changes(write, 'pipeline') && !changes(write, 'stage') && pipeline !== null;
  if (stage !== null && !onlyPipelineMoved) return stages.find((each) => each.id === stage);
  return stages.find((each) => pipeline === null || each.pipeline === pipeline);
}

/** Closing keeps a close date that was given, and otherwise takes today's; reopening clears what closing set. */
function enterStatus(ctx: Context, write: Write, status: Stage['kind'], since: string): void {
  const { after } = write;
  after.status = status;
  if (!changes(write, 'closedAt')) after.closedAt = status === 'open' ? null : since;
  if (status !== 'open' && after.closeDate === null) after.closeDate = dateInZone(ctx.now, ctx.timeZone);
  if (status !== 'lost') after.lostReason = null;
}

function weighAmount(_ctx: Context, writes: readonly Write[]): void {
  for (const { after } of writes) after.weightedAmount = weightedAmount(asMoney(after.amount), asNumber(after.probability));
}

function totalLines(_ctx: Context, writes: readonly Write[]): void {
  for (const { after } of writes) {
    const quantity = typeof after.quantity === 'string' ? after.quantity : null;
    after.total = lineTotal(quantity, asMoney(after.unitPrice), asNumber(after.discount));
  }
}

function asNumber(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Rules of deals and their lines, in order. */
export const dealHooks: readonly Hook[] = [
  { name: 'followStage', on: deal, at: 'beforeWrite', run: followStage },
  { name: 'weighAmount', on: deal, at: 'beforeWrite', run: weighAmount },
  { name: 'totalLines', on: dealLineItem, at: 'beforeWrite', run: totalLines },
];
