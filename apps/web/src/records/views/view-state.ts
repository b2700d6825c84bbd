import { canonicalJson } from '@cross-crm/schema';
import type { Filter, Json } from '@cross-crm/schema';
import { readFilter } from '../filter/read-filter.ts';

/** Everything about a view that people change and keep. */
export interface ViewSettings {
  readonly fields: readonly string[];
  readonly filter: Filter | null;
  readonly sort: readonly string[];
  readonly groupBy: string | null;
  /** Widths of columns in px, where they differ from the field's own. */
  readonly widths: Readonly<Record<string, number>>;
  /** What the footer calculates, by field: `sum`, `avg`, `min`, `max`, `none`. */
  readonly calculations: Readonly<Record<string, string>>;
}

/** What the address and this browser say beyond the saved view. */
export interface ViewChanges {
  /** Undefined: as saved. */
  readonly filter?: Filter | null;
  readonly sort?: readonly string[];
  readonly fields?: readonly string[];
  readonly widths?: Readonly<Record<string, number>>;
  readonly calculations?: Readonly<Record<string, string>>;
}

/** A view as it is now: saved settings with the changes on top. */
export function withChanges(saved: ViewSettings, changes: ViewChanges): ViewSettings {
  return { ...saved, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) };
}

/** Whether two sets of settings show the same. */
export function sameSettings(a: ViewSettings, b: ViewSettings): boolean {
  return canonical(a) === canonical(b);
}

function canonical(settings: ViewSettings): string {
  return canonicalJson(JSON.parse(JSON.stringify(settings)) as Json); // settings are JSON by construction
}

/** Settings from the JSON of a stored view. What it does not say, or says wrongly, is taken from the fallback. */
export function settingsFrom(stored: unknown, fallback: ViewSettings): ViewSettings {
  const part = (name: string): unknown => (typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined);
  const fields = namesFrom(part('fields'));
  const groupBy = part('groupBy');
  return {
    fields: fields === null || fields.length === 0 ? fallback.fields : fields,
    filter: readFilter(part('filter')),
    sort: namesFrom(part('sort')) ?? fallback.sort,
    groupBy: typeof groupBy === 'string' ? groupBy : null,
    widths: recordFrom(part('widths'), (width): width is number => typeof width === 'number'),
    calculations: recordFrom(part('calculations'), (name): name is string => typeof name === 'string'),
  };
}

function namesFrom(stored: unknown): readonly string[] | null {
  return Array.isArray(stored) ? stored.filter((name): name is string => typeof name === 'string') : null;
}

function recordFrom<Value>(stored: unknown, is: (value: unknown) => value is Value): Readonly<Record<string, Value>> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter((pair): pair is [string, Value] => is(pair[1])));
}

/** A filter as the address carries it. No filter is said too: that of the view is taken off. */
export function filterToAddress(filter: Filter | null): object {
  return filter ?? { and: [] };
}

/** Reads the filter of an address; undefined when it has none, or none that can be read: the view is shown as saved. */
export function filterFromAddress(given: object | undefined): Filter | null | undefined {
  if (given === undefined) return undefined;
  const read = readFilter(given);
  if (read === null) return undefined;
  return 'and' in read && read.and.length === 0 ? null : read;
}
