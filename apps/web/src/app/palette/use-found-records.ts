import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { records } from '../../lib/api.ts';
import type { Format } from '../../lib/format.ts';
import { useFormat } from '../../lib/format.ts';
import { objectIcon } from '../../lib/object-icon.ts';
import { plainText } from '../../lib/plain-text.ts';
import { useCatalog } from '../../lib/queries.ts';
import { titleOf } from '../../lib/record-title.ts';
import type { PaletteRow, RowMark } from './palette-rows.ts';

const perObject = 5;

export interface FoundRecords {
  /** Best first: a title that starts with the words comes before one that has them somewhere. */
  readonly ranked: readonly PaletteRow[];
  readonly objects: readonly FoundObject[];
  /** How long the search took, in ms. */
  readonly took: number | null;
  readonly searching: boolean;
  readonly error: unknown;
}

interface FoundObject {
  readonly name: string;
  readonly label: string;
  readonly rows: readonly PaletteRow[];
  /** There are more than the rows shown. */
  readonly more: boolean;
}

interface Hit {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
}

/** Records whose title has the words, from every object of the sidebar. */
export function useFoundRecords(query: string): FoundRecords {
  const objects = useCatalog().objects.filter(({ navigation, rights }) => navigation && rights.read);
  const toRow = useRecordRow(query);
  const { data, isFetching, error } = useQuery({
    queryKey: ['palette', query],
    queryFn: ({ signal }) => searchAll(objects, query, signal),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    retry: false,
  });
  const hits = query === '' ? [] : (data?.hits ?? []);
  return {
    ranked: rank(hits, query).map(toRow),
    objects: objects.map((object) => ({
      name: object.name,
      label: object.labelPlural,
      rows: hits.filter((hit) => hit.object.name === object.name).map(toRow),
      more: query !== '' && (data?.more.includes(object.name) ?? false),
    })),
    took: query === '' ? null : (data?.took ?? null),
    searching: isFetching,
    error,
  };
}

async function searchAll(objects: readonly CatalogObject[], query: string, signal: AbortSignal) {
  const since = performance.now();
  const found = await Promise.all(objects.map((object) => searchObject(object, query, signal)));
  const more = found.filter((each) => each.more).map(({ name }) => name);
  return { hits: found.flatMap(({ hits }) => hits), more, took: Math.max(1, Math.round(performance.now() - since)) };
}

async function searchObject(object: CatalogObject, query: string, signal: AbortSignal) {
  const filter = { field: object.title, op: 'contains', value: query };
  const fields = [object.title, ...object.summary, 'updatedAt'];
  const page = await records(object.plural).list({ filter, fields, limit: perObject }, signal);
  const hits: readonly Hit[] = page.records.map((record) => ({ object, record }));
  return { name: object.name, hits, more: page.next !== null };
}

function rank(hits: readonly Hit[], query: string): readonly Hit[] {
  const wanted = query.toLowerCase();
  const score = ({ object, record }: Hit) => {
    const title = titleOf(object, record).toLowerCase();
    if (title === wanted) return 0;
    if (title.startsWith(wanted)) return 1;
    return title.includes(` ${wanted}`) ? 2 : 3;
  };
  return hits.toSorted((a, b) => score(a) - score(b));
}

function useRecordRow(query: string): (hit: Hit) => PaletteRow {
  const navigate = useNavigate();
  const format = useFormat();
  return ({ object, record }) => {
    const title = titleOf(object, record);
    return {
      id: record.id,
      mark: markOf(object, title),
      title,
      about: object.label,
      reason: summaryOf(object, record, format) || reasonOf(title, query),
      end: format.ago(record.updatedAt),
      run: (beside) => openRecord(object.plural, record.id, beside, navigate),
    };
  };
}

/** Opens a record here or in another tab. */
export function openRecord(plural: string, id: string, beside: boolean, navigate: ReturnType<typeof useNavigate>): void {
  if (beside) window.open(`/o/${plural}/${id}`, '_blank', 'noopener');
  else void navigate({ to: '/o/$plural/$id', params: { plural, id } });
}

/** Companies and people have marks of their own, everything else its object's icon. */
export function markOf(object: CatalogObject, title: string): RowMark {
  if (object.name === 'company') return { kind: 'company', name: title };
  if (object.name === 'contact') return { kind: 'person', name: title };
  return { kind: 'icon', icon: objectIcon(object) };
}

function summaryOf(object: CatalogObject, record: CrossRecord, format: Format): string {
  const facts = object.summary
    .filter((name) => name !== object.title)
    .map((name) => {
      const field = object.fields.find((each) => each.name === name);
      return field ? plainText(record[name] ?? null, field, format) : '';
    });
  return facts.filter(Boolean).slice(0, 3).join(', ');
}

const reasonOf = (title: string, query: string): string =>
  title.toLowerCase().startsWith(query.toLowerCase()) ? 'Name starts with it' : 'Name has it';
