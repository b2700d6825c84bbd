import type { Context } from '../../kernel/context.ts';
import { conflict } from '../../kernel/errors.ts';
import { statement } from '../../kernel/statement.ts';
import { transaction } from '../../kernel/transaction.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { createRecords, updateRecords } from '../../records/write.ts';
import { stagesOf } from '../pipelines/index.ts';
import { demoBatchId, isDemoLoaded } from './demo-records.ts';
import type { DemoCounts } from './demo-records.ts';
import { planDeals } from './plan-deals.ts';
import type { Route } from './plan-deals.ts';
import { planPeople } from './plan-people.ts';
import { seededRandom } from './random.ts';
import { Script } from './script.ts';
import type { Step } from './script.ts';

/** Any number: it decides what the demo looks like. */
const seed = 20_261;

/** Three days, in milliseconds. */
const periodLength = 3 * 86_400_000;

/** What others point to comes first. */
const order = ['membership', 'tag', 'product', 'company', 'contact', 'deal', 'dealLineItem', 'activity', 'note', 'task'];

/**
 * Fills the workspace with invented companies, people and deals whose history goes back a year from `ctx.now`: as the
 * system, in one transaction and one batch. @throws conflict when the demo is loaded already
 */
export function loadDemo(outer: Context): Promise<DemoCounts> {
  return transaction(asSystem(outer), async (ctx) => {
    await ctx.db.query(statement`select pg_advisory_xact_lock(hashtextextended(${`demo ${ctx.workspaceId}`}, 0))`);
    if (await isDemoLoaded(ctx)) throw conflict('demo_loaded', 'The demo is loaded already. Remove it first to load it afresh.');
    const script = new Script(seededRandom(seed), ctx.now);
    const people = planPeople(script, outer.actor.membershipId ?? (await firstOwner(ctx)), ctx.currency, await knownTags(ctx));
    planDeals(script, people, await salesRoute(ctx), ctx.currency);
    const steps = script.steps();
    for (const period of byPeriod(steps)) await playPeriod(ctx, period);
    return countCreated(steps);
  });
}

function asSystem(ctx: Context): Context {
  return { ...ctx, actor: { membershipId: null, roles: ['system'] }, source: 'system', batchId: demoBatchId(ctx.workspaceId) };
}

async function firstOwner(ctx: Context): Promise<string | null> {
  const [owner] = await ctx.db.query<{ id: string }>(statement`
    select id from membership
    where workspace_id = ${ctx.workspaceId} and role = 'owner' and deleted_at is null
    order by created_at, id limit 1`);
  return owner?.id ?? null;
}

async function knownTags(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const tags = await ctx.db.query<{ id: string; name: string }>(statement`
    select id, name from tag where workspace_id = ${ctx.workspaceId} and deleted_at is null`);
  return new Map(tags.map((tag) => [tag.name, tag.id]));
}

/** The default pipeline: its open stages in order, and where deals end. */
async function salesRoute(ctx: Context): Promise<Route> {
  const stages = await stagesOf(ctx);
  const ofDefault = stages.filter((stage) => stage.pipeline === stages[0]?.pipeline);
  const open = ofDefault.filter((stage) => stage.kind === 'open');
  if (open.length === 0) throw conflict('no_stage', 'The pipeline has no open stage. Add one in the settings.');
  return { open, won: ofDefault.find((stage) => stage.kind === 'won'), lost: ofDefault.find((stage) => stage.kind === 'lost') };
}

/** A few days at a time: thousands of single writes would take longer than anybody wants to wait for a demo. */
function byPeriod(steps: readonly Step[]): Step[][] {
  const periods = new Map<number, Step[]>();
  for (const step of steps) {
    const period = Math.floor(step.at.getTime() / periodLength);
    const known = periods.get(period);
    if (known) known.push(step);
    else periods.set(period, [step]);
  }
  return [...periods.values()];
}

/** Writes what happened in a period, at the time of the last of it. No record changes twice in one. */
async function playPeriod(outer: Context, steps: readonly Step[]): Promise<void> {
  const ctx = { ...outer, now: steps.at(-1)?.at ?? outer.now };
  const catalog = await catalogFor(ctx);
  for (const name of order) {
    const object = objectOf(catalog, name);
    const created = steps.filter((step) => step.object === name && step.action === 'create');
    const ids = created.map((step) => step.id);
    if (created.length > 0)
      await createRecords(
        ctx,
        object,
        created.map((step) => step.values),
        { ids, trusted: true },
      );
    const patches = steps.filter((step) => step.object === name && step.action === 'update').map(({ id, values }) => ({ id, set: values }));
    if (patches.length > 0) await updateRecords(ctx, object, patches, { trusted: true });
  }
}

function countCreated(steps: readonly Step[]): DemoCounts {
  const counts: Record<string, number> = {};
  for (const step of steps) if (step.action === 'create') counts[step.object] = (counts[step.object] ?? 0) + 1;
  return counts;
}
