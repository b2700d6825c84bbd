import type { Json } from '@cross-crm/schema';
import type { Context } from '../../../kernel/context.ts';
import { newId } from '../../../kernel/ids.ts';
import type { CatalogField } from '../../../records/catalog.ts';
import type { Values } from '../../../records/hooks.ts';
import type { Held } from '../../../records/lookup.ts';
import { lookupTexts, recordsHolding } from '../../../records/lookup.ts';
import { readValues } from '../../../records/store.ts';
import type { RowIssue } from '../import-shape.ts';
import type { FileCheck } from './check-state.ts';
import { recordSlot } from './check-state.ts';
import type { Draft } from './draft.ts';
import { isLive, refuse } from './draft.ts';
import type { FilePlan } from './file-plan.ts';

/** Gives each row the record it changes, or a new id. A row that means several records is refused. */
export async function findExisting(ctx: Context, check: FileCheck, drafts: readonly Draft[]): Promise<void> {
  const { plan } = check;
  const live = drafts.filter(isLive);
  const keyed = live.filter((draft) => hasKey(plan, draft));
  const held = byKey(
    plan,
    await recordsHolding(
      ctx,
      plan.object,
      plan.key,
      plan.key.map((field) => keyed.map((draft) => draft.values[field.name] ?? null)),
    ),
  );
  for (const draft of keyed) meet(check, draft, held);
  for (const draft of live) if (draft.id === null) draft.id = newId();
  const known = live.filter((draft) => draft.outcome === 'update');
  const current = new Map(
    (
      await readValues(
        ctx,
        plan.object,
        known.map((draft) => draft.id ?? ''),
      )
    ).map((values): [string, Values] => [String(values['id']), values]),
  );
  for (const draft of known) draft.before = current.get(draft.id ?? '') ?? null;
}

/** Whether every field of the match key says something. */
export function hasKey(plan: FilePlan, draft: Draft): boolean {
  return plan.key.length > 0 && plan.key.every((field) => draft.values[field.name] !== undefined && !draft.pending.has(field.name));
}

/** The texts of a row's match key: one for most keys, several where the field is a list of addresses. */
export function keyTexts(plan: FilePlan, values: Values): string[] {
  return plan.key.reduce<string[]>((texts, field) => combined(plan, field, values[field.name] ?? null, texts), ['']);
}

function combined(plan: FilePlan, field: CatalogField, value: Json, texts: readonly string[]): string[] {
  return lookupTexts(plan.object, field, value).flatMap((part) => texts.map((text) => `${text}\u0001${part}`));
}

function byKey(plan: FilePlan, found: readonly Held[]): Map<string, Held[]> {
  const holders = new Map<string, Held[]>();
  for (const held of found) {
    for (const text of keyTexts(plan, held.values)) {
      const known = holders.get(text);
      if (known) known.push(held);
      else holders.set(text, [held]);
    }
  }
  return holders;
}

function meet(check: FileCheck, draft: Draft, holders: ReadonlyMap<string, readonly Held[]>): void {
  const { plan } = check;
  const held = new Map(
    keyTexts(plan, draft.values)
      .flatMap((text) => holders.get(text) ?? [])
      .map((each) => [each.id, each]),
  );
  const exact = [...held.values()].filter((each) => plan.key.every((field) => each.values[field.name] === draft.values[field.name]));
  const meant = exact.length > 0 ? exact : [...held.values()];
  const [only] = meant;
  if (!only) return;
  if (meant.length > 1) return refuse(draft, ambiguousKey(plan, draft, meant.length));
  const earlier = check.seen.get(recordSlot)?.add(only.id, draft.row) ?? 0;
  if (earlier !== 0 && earlier !== draft.row) return refuse(draft, sameRecord(plan, earlier));
  draft.id = only.id;
  draft.outcome = 'update';
  // A name that differs in capitals only has found its record: it is no reason to rewrite it.
  if (exact.length === 0) for (const field of plan.key) if (typeof draft.values[field.name] === 'string') delete draft.values[field.name];
}

function ambiguousKey(plan: FilePlan, draft: Draft, count: number): RowIssue {
  const value = plan.key.map((field) => String(draft.values[field.name])).join(', ');
  return {
    column: null,
    field: plan.key[0]?.name ?? null,
    value,
    code: 'ambiguous_key',
    message: `${count} ${plan.object.def.labelPlural.toLowerCase()} have this ${plan.key.map((field) => field.def.label).join(' and ')}, so it is not certain which one the row changes. Choose another key.`,
  };
}

function sameRecord(plan: FilePlan, earlier: number): RowIssue {
  return {
    column: null,
    field: plan.key[0]?.name ?? null,
    value: null,
    code: 'duplicate_row',
    message: `Row ${earlier} changes the same ${plan.object.def.label.toLowerCase()} already.`,
  };
}
