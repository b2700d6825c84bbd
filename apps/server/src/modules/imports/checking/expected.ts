import type { Json } from '@cross-crm/schema';
import type { CatalogField, CatalogObject } from '../../../records/catalog.ts';
import { lookupTexts } from '../../../records/lookup.ts';
import type { KeyTable } from './key-table.ts';
import { keyTable } from './key-table.ts';

/** Where a record that this import will bring stands. */
export interface ExpectedAt {
  readonly fileId: string;
  readonly row: number;
}

/** Records that rows of this import's files will make, by the fields that other rows may name them by. */
export interface Expected {
  /** A field by which some column names records of an object: its values are worth remembering. */
  follow(object: CatalogObject, field: CatalogField): void;
  /** Whether any column names records of this object. */
  follows(object: CatalogObject): boolean;
  /** Remembers a row's record. */
  add(fileId: string, object: CatalogObject, row: number, values: Readonly<Record<string, Json>>): void;
  /** The first row that makes the record, of any file. */
  find(object: CatalogObject, field: CatalogField, keys: readonly string[]): ExpectedAt | null;
  /** Names remembered as texts, for suggestions: some thousands of them. */
  names(object: CatalogObject, field: CatalogField): readonly string[];
}

interface Followed {
  readonly field: CatalogField;
  readonly byFile: Map<string, KeyTable>;
  readonly names: string[];
}

const mostNames = 5_000;

/** Nothing expected yet. */
export function nothingExpected(): Expected {
  const followed = new Map<string, Map<string, Followed>>();
  const at = (object: CatalogObject, field: CatalogField): Followed | undefined => followed.get(object.def.name)?.get(field.name);
  return {
    follow(object, field) {
      const fields = followed.get(object.def.name) ?? new Map<string, Followed>();
      followed.set(object.def.name, fields);
      if (!fields.has(field.name)) fields.set(field.name, { field, byFile: new Map(), names: [] });
    },
    follows: (object) => followed.has(object.def.name),
    add(fileId, object, row, values) {
      for (const each of followed.get(object.def.name)?.values() ?? []) addOne(each, fileId, object, row, values[each.field.name] ?? null);
    },
    find(object, field, keys) {
      for (const [fileId, rows] of at(object, field)?.byFile ?? []) {
        const row = keys.map((key) => rows.get(key)).find((known) => known > 0);
        if (row !== undefined) return { fileId, row };
      }
      return null;
    },
    names: (object, field) => at(object, field)?.names ?? [],
  };
}

function addOne({ field, byFile, names }: Followed, fileId: string, object: CatalogObject, row: number, value: Json): void {
  const rows = byFile.get(fileId) ?? keyTable();
  byFile.set(fileId, rows);
  for (const key of lookupTexts(object, field, value)) {
    const isNew = rows.add(key, row) === 0;
    if (isNew && names.length < mostNames && typeof value === 'string') names.push(value);
  }
}
