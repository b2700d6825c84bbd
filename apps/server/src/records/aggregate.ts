import type { Filter, Json } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { identifier, inWorkspace, raw, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import { invalidAt } from '../kernel/errors.ts';
import { requireAccess } from './access.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Place } from './field-ref.ts';
import { fieldRef } from './field-ref.ts';
import type { Composition } from './query-filter.ts';
import { accessConditions, composition, filterSql, readableField } from './query-filter.ts';
import { linksOf } from './present.ts';
import { proven, runRead } from './query.ts';

export interface AggregateQuery {
  readonly filter?: Filter;
  readonly groupBy?: string;
  /** `count`, `sum:amount`, `avg:employees`, `min:closeDate`, `max:closeDate`, `filled:phones`. */
  readonly measures: readonly string[];
}

/** One group: its key (null when empty or ungrouped), and each measure by its name. */
export type Group = Readonly<Record<string, Json>>;

const maxGroups = 1_000;
const maxMeasures = 20;

/** Types that PostgreSQL can sort but has no least and greatest of, or not in every version. */
const unordered = new Set(['boolean', 'uuid']);

/**
 * Counts and sums by group. Amounts of unlike currencies are never added: their sums come as a list of
 * `{ currency, amount }`. @throws invalid for fields that cannot be grouped or measured
 */
export async function aggregateRecords(ctx: Context, object: CatalogObject, query: AggregateQuery): Promise<Group[]> {
  requireAccess(ctx, 'read', object);
  const composed = composition(ctx, await catalogFor(ctx));
  const place = { object, alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const field = query.groupBy ? readableField(composed, object, query.groupBy) : null;
  const key = field ? groupKey(place, field) : raw('null::text');
  if (query.measures.length > maxMeasures)
    throw invalidAt(['measures'], 'too_many_measures', `Ask for at most ${maxMeasures} measures at once.`);
  const measures = query.measures.map((text) => measureOf(composed, place, text));
  const rows: Row[] = [];
  for (const units of unitGroups(measures))
    rows.push(...(await runRead<Row>(ctx, proven(ctx, groupSelect(composed, place, query, key, units)))));
  return withLinks(ctx, field, mergeGroups(rows, query.measures, measures));
}

interface Measure {
  readonly name: string;
  readonly value: Sql;
  /** What must not be mixed: the currency. */
  readonly unit: Sql | null;
}

type Row = { readonly key: Json; readonly unit: string | null } & Readonly<Record<string, Json>>;

function groupKey(place: Place, field: CatalogField): Sql {
  const key = field.sql.group?.(fieldRef(place, field));
  if (!key) throw invalidAt(['groupBy'], 'not_groupable', `Records cannot be grouped by "${field.def.label}".`);
  return key;
}

function measureOf(composed: Composition, place: Place, text: string): Measure {
  if (text === 'count') return { name: text, value: raw('count(*)::int'), unit: null };
  const [kind = '', name = ''] = text.split(':');
  const field = readableField(composed, place.object, name);
  const ref = fieldRef(place, field);
  if (kind === 'filled')
    return {
      name: text,
      value: sql`(count(*) filter (where not (${field.sql.filter('empty', ref, null, composed.scope)})))::int`,
      unit: null,
    };
  const summed = field.sql.sum?.(ref);
  if (summed && (kind === 'sum' || kind === 'avg' || kind === 'min' || kind === 'max')) {
    return { name: text, value: sql`${raw(kind)}(${summed.number})::text`, unit: summed.unit ?? null };
  }
  const sorted = field.sql.sort?.(ref);
  if (sorted && !unordered.has(sorted.type) && (kind === 'min' || kind === 'max') && !field.target)
    return { name: text, value: sql`${raw(kind)}(${sorted.expression})::text`, unit: null };
  throw invalidAt(
    ['measures'],
    'not_measurable',
    `"${text}" cannot be calculated. Use count, filled:field, or sum, avg, min, max of a number or amount.`,
  );
}

/** Measures that share a unit share a statement; those without one go together. */
function unitGroups(measures: readonly Measure[]): Measure[][] {
  const plain = measures.filter((measure) => !measure.unit);
  return [plain, ...measures.filter((measure) => measure.unit).map((measure) => [measure])].filter((group) => group.length > 0);
}

function groupSelect(composed: Composition, place: Place, query: AggregateQuery, key: Sql, measures: readonly Measure[]): Sql {
  const unit = measures[0]?.unit ?? raw('null::text');
  const where = [
    inWorkspace(place.alias, place.workspaceId),
    sql`${identifier(place.alias, 'deleted_at')} is null`,
    ...accessConditions(composed, place),
    ...(query.filter ? [filterSql(composed, place, query.filter)] : []),
  ];
  return select({
    columns: [
      sql`to_jsonb(${key}) as key`,
      sql`${unit} as unit`,
      ...measures.map((measure) => sql`${measure.value} as ${identifier(measure.name)}`),
    ],
    from: table(place.object.table, place.alias),
    where,
    groupBy: query.groupBy || measures[0]?.unit ? [raw('1, 2')] : [],
    orderBy: query.groupBy ? [raw('1')] : [],
    limit: raw(String(maxGroups)),
  });
}

/** Puts the rows of all statements together, a group a key; sums with a unit become lists. */
function mergeGroups(rows: readonly Row[], names: readonly string[], measures: readonly Measure[]): Group[] {
  const groups = new Map<string, Record<string, Json>>();
  for (const row of rows) {
    const text = JSON.stringify(row.key);
    const group = groups.get(text) ?? { key: row.key, ...emptyMeasures(measures) };
    groups.set(text, group);
    for (const name of names) addMeasure(group, name, row, measures);
  }
  return [...groups.values()];
}

function emptyMeasures(measures: readonly Measure[]): Record<string, Json> {
  return Object.fromEntries(measures.filter((measure) => measure.unit).map((measure) => [measure.name, []]));
}

function addMeasure(group: Record<string, Json>, name: string, row: Row, measures: readonly Measure[]): void {
  const value = row[name];
  if (value === undefined) return;
  const list = group[name];
  if (!measures.some((measure) => measure.name === name && measure.unit)) group[name] = value;
  else if (Array.isArray(list) && row.unit !== null) list.push({ currency: row.unit, amount: value });
}

/** The keys of groups by what a field points to are links, as in records. */
async function withLinks(ctx: Context, field: CatalogField | null, groups: readonly Group[]): Promise<Group[]> {
  if (!field?.target) return [...groups];
  const ids = groups.flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
  const links = await linksOf(ctx, field.target.object, ids);
  return groups.map((group) =>
    typeof group.key === 'string' ? { ...group, key: links.get(group.key) ?? { id: group.key, title: null } } : group,
  );
}

/** Whether a field may be grouped by or summed, for the catalog. */
export function aggregation(field: CatalogField): { readonly groupable: boolean; readonly summable: boolean; readonly sortable: boolean } {
  const toOne = field.target !== null && !field.target.many;
  return {
    groupable: field.sql.group !== undefined,
    summable: field.sql.sum !== undefined,
    sortable: field.sql.sort !== undefined || toOne,
  };
}
