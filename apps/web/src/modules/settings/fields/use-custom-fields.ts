import type { CrossRecord, Json } from '@cross-crm/sdk';
import { useObject, useRecords } from '../../../lib/queries.ts';

/** A field that the workspace added, as it is stored. */
export interface CustomField {
  readonly id: string;
  readonly version: number;
  readonly object: string;
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: string;
  readonly options: { readonly [option: string]: Json };
  readonly required: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
}

/** The workspace's own fields of one object. */
export function useCustomFields(objectName: string): readonly CustomField[] {
  const readable = useObject('customField') !== undefined;
  const filter = { field: 'object', op: 'eq', value: objectName };
  const { data } = useRecords('custom-fields', { filter, sort: ['label'], limit: 200 }, { enabled: readable, live: true });
  return (data?.pages.flatMap((page) => page.records) ?? []).filter((record) => record['object'] === objectName).map(customFieldOf);
}

function customFieldOf(record: CrossRecord): CustomField {
  const text = (name: string): string => (typeof record[name] === 'string' ? record[name] : '');
  return {
    id: record.id,
    version: record.version,
    object: text('object'),
    name: text('name'),
    label: text('label'),
    description: text('description'),
    type: text('type'),
    options: optionsOf(record['options'] ?? null),
    required: record['required'] === true,
    unique: record['unique'] === true,
    indexed: record['indexed'] === true,
  };
}

function optionsOf(value: Json): { readonly [option: string]: Json } {
  return isJsonObject(value) ? value : {};
}

function isJsonObject(value: Json): value is { readonly [option: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
