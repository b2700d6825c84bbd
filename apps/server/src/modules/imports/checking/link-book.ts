import type { Json, ParseHints } from '@cross-crm/schema';
import type { Context } from '../../../kernel/context.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Held } from '../../../records/lookup.ts';
import { lookupTexts, recordsHolding } from '../../../records/lookup.ts';
import type { LinkPlan } from './file-plan.ts';

/** What a text that names a record leads to. */
export type Lead =
  | { readonly kind: 'found'; readonly id: string /** Same letters, other capitals. */; readonly loosely: boolean }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'missing' /** What the field of the record would hold. */; readonly value: Json; readonly keys: readonly string[] };

const memorySize = 50_000;

/** Finds the records that the cells of one column name; remembers those it has found. */
export interface LinkBook {
  /** What each text leads to. Only records that are there now count. */
  look(ctx: Context, texts: Iterable<string>): Promise<Map<string, Lead>>;
}

/** A book for one column. */
export function linkBook(link: LinkPlan, hints: ParseHints): LinkBook {
  const memory = new Map<string, Lead>();
  return {
    async look(ctx, texts) {
      const leads = new Map<string, Lead>();
      const unknown: string[] = [];
      for (const text of new Set(texts)) {
        const known = memory.get(text);
        if (known) leads.set(text, known);
        else unknown.push(text);
      }
      for (const [text, lead] of await lookUp(ctx, link, unknown, hints)) {
        leads.set(text, lead);
        if (lead.kind === 'found' && memory.size < memorySize) memory.set(text, lead);
      }
      return leads;
    },
  };
}

async function lookUp(ctx: Context, link: LinkPlan, texts: readonly string[], hints: ParseHints): Promise<Map<string, Lead>> {
  const leads = await foundById(ctx, link, texts.filter(isId));
  const values = new Map<string, Json>();
  for (const text of texts.filter((each) => !leads.has(each))) {
    const read = link.matchBy.type.parseText(text, link.matchBy.def, hints);
    if (read.ok) values.set(text, read.value);
    else leads.set(text, { kind: 'unreadable', message: read.issues[0]?.message ?? 'This cannot be read.' });
  }
  const held = byText(link, await recordsHolding(ctx, link.object, [link.matchBy], [[...values.values()]]));
  for (const [text, value] of values) leads.set(text, leadOf(link, value, held));
  return leads;
}

async function foundById(ctx: Context, link: LinkPlan, ids: readonly string[]): Promise<Map<string, Lead>> {
  const id = link.object.fields.get('id');
  const held = id ? await recordsHolding(ctx, link.object, [id], [ids]) : [];
  return new Map(held.map((each): [string, Lead] => [each.id, { kind: 'found', id: each.id, loosely: false }]));
}

function byText(link: LinkPlan, found: readonly Held[]): Map<string, Held[]> {
  const texts = new Map<string, Held[]>();
  for (const held of found) {
    for (const text of lookupTexts(link.object, link.matchBy, held.values[link.matchBy.name] ?? null)) {
      const known = texts.get(text);
      if (known) known.push(held);
      else texts.set(text, [held]);
    }
  }
  return texts;
}

/** A record written exactly so is meant, if there is one; otherwise one that differs in capitals or accents only. */
function leadOf(link: LinkPlan, value: Json, held: ReadonlyMap<string, readonly Held[]>): Lead {
  const keys = lookupTexts(link.object, link.matchBy, value);
  const candidates = keys.flatMap((key) => held.get(key) ?? []);
  const exact = candidates.filter((each) => each.values[link.matchBy.name] === value);
  const meant = [...new Map((exact.length > 0 ? exact : candidates).map((each) => [each.id, each])).values()];
  const [only] = meant;
  if (!only) return { kind: 'missing', value, keys };
  if (meant.length > 1) return { kind: 'ambiguous', ids: meant.map((each) => each.id) };
  return { kind: 'found', id: only.id, loosely: exact.length === 0 && typeof value === 'string' };
}
