import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { NavigateFn } from '@tanstack/react-router';
import type { Catalog, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { FieldProvider, fieldWebOf } from '@cross-crm/field-types/web';
import type { FieldContextValue, LinkOption, RecordMark, RecordSearch, Words } from '@cross-crm/field-types/web';
import { records } from '../../lib/api.ts';
import { objectOf, useCatalog, useMe } from '../../lib/queries.ts';
import { titleOf } from '../../lib/record-title.ts';
import { requestRelated } from './related-create.ts';
import { isEmpty, valueOf } from './value.ts';

const offered = 12;

/** Gives the fields below it their words and their search. */
export function FieldSurroundings({ children }: { readonly children: ReactNode }) {
  return <FieldProvider value={useSurroundings()}>{children}</FieldProvider>;
}

function useSurroundings(): FieldContextValue {
  const { workspace } = useMe();
  const catalog = useCatalog();
  const navigate = useNavigate();
  return useMemo(() => {
    const { timeZone, currency, country } = workspace;
    const words = { locale: navigator.language, timeZone, currency, country, now: () => new Date() };
    return { words, search: recordSearch(catalog, navigate, words) };
  }, [workspace, catalog, navigate]);
}

function recordSearch(catalog: Catalog, navigate: NavigateFn, words: Words): RecordSearch {
  const known = (name: string) => objectOf(catalog, name);
  return {
    find: async (name, text, signal) => findRecords(known(name), text, words, signal),
    titles: async (name, ids) => titlesOf(known(name), ids, words),
    create: (name, title) => (known(name)?.rights.create === true ? requestRelated(name, title) : Promise.resolve(null)),
    href: (name, id) => `/o/${known(name)?.plural ?? name}/${id}`,
    open: (name, id) => void navigate({ to: '/o/$plural/$id', params: { plural: known(name)?.plural ?? name, id } }),
    nameOf: (name) => known(name)?.label.toLowerCase() ?? name,
    markOf: (name) => markOf(known(name)),
  };
}

const marks: Readonly<Record<string, RecordMark>> = { companies: 'square', contacts: 'circle', people: 'person' };

/** The mark before the titles of an object's records, by the icon of its definition: people are round, companies square. */
export function markOf(object: CatalogObject | undefined): RecordMark {
  return marks[object?.icon ?? ''] ?? 'none';
}

async function findRecords(
  object: CatalogObject | undefined,
  text: string,
  words: Words,
  signal: AbortSignal,
): Promise<readonly LinkOption[]> {
  if (object === undefined) return [];
  const filter = text === '' ? null : { field: object.title, op: 'contains', value: text };
  const sort = text === '' ? orderOffered(object) : [object.title];
  const page = await records(object.plural).list({ filter, sort, fields: linkFields(object), limit: offered }, signal);
  return page.records.map((record) => optionOf(object, record, words));
}

/** Records people work on: those used last. What is set up once, such as stages, in its own order. */
function orderOffered(object: CatalogObject): readonly string[] {
  return object.navigation ? ['-updatedAt'] : (object.views[0]?.sort ?? [object.title]);
}

async function titlesOf(object: CatalogObject | undefined, ids: readonly string[], words: Words): Promise<readonly LinkOption[]> {
  if (object === undefined || ids.length === 0) return [];
  const page = await records(object.plural).list({
    filter: { field: 'id', op: 'in', value: [...ids] },
    fields: linkFields(object),
    limit: 200,
  });
  return page.records.map((record) => optionOf(object, record, words));
}

function linkFields(object: CatalogObject): string[] {
  return [...new Set([object.title, ...object.inLinks, ...hintFields(object)])];
}

/** The first fact of an object tells two records of the same name apart. */
function hintFields(object: CatalogObject): readonly string[] {
  return object.summary.filter((name) => name !== object.title).slice(0, 1);
}

/** A record as a picker offers it. */
export function optionOf(object: CatalogObject, record: CrossRecord, words: Words): LinkOption {
  const color = record['color'];
  const hint = hintOf(object, record, words);
  return {
    id: record.id,
    title: titleOf(object, record),
    ...(object.inLinks.includes('color') && typeof color === 'string' ? { color } : {}),
    ...(hint === '' ? {} : { hint }),
  };
}

function hintOf(object: CatalogObject, record: CrossRecord, words: Words): string {
  const field = object.fields.find((each) => each.name === hintFields(object)[0]);
  const value = field === undefined ? null : valueOf(record, field);
  return field === undefined || isEmpty(value) || value === null ? '' : fieldWebOf(field).text(value, field, words);
}
