import type { CatalogField, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { isEmpty } from '../fields/value.ts';

/** Rows a section shows before empty fields fold away. */
const roomy = 6;
const system = 'System';

/** Fields of a record under one heading. */
export interface FieldSection {
  readonly name: string;
  /** Shown at once: those that are filled, and some to fill. */
  readonly shown: readonly CatalogField[];
  /** Empty ones behind "7 more". */
  readonly folded: readonly CatalogField[];
}

/**
 * The fields of an object by section, in the order of the definition, what the system writes last. The name of the
 * record stands in the head and is left out.
 */
export function sectionsOf(object: CatalogObject, record: CrossRecord | null): readonly FieldSection[] {
  const fields = object.fields.filter((field) => field.name !== object.title && isShown(field));
  const names = [...new Set(fields.map((field) => field.section ?? object.label))].sort(
    (a, b) => Number(a === system) - Number(b === system),
  );
  return names.map((name) =>
    fold(
      name,
      fields.filter((field) => (field.section ?? object.label) === name),
      record,
    ),
  );
}

/** Bookkeeping that says nothing to people. */
function isShown(field: CatalogField): boolean {
  return !(field.section === system && ['id', 'version', 'deletedAt'].includes(field.name));
}

function fold(name: string, fields: readonly CatalogField[], record: CrossRecord | null): FieldSection {
  const filled = fields.filter((field) => record === null || !isEmpty(record[field.name]));
  const empty = fields.filter((field) => !filled.includes(field));
  const invited = new Set(empty.filter((field) => !field.readOnly).slice(0, Math.max(0, roomy - filled.length)));
  return {
    name,
    shown: fields.filter((field) => filled.includes(field) || invited.has(field)),
    folded: empty.filter((field) => !invited.has(field)),
  };
}
