import { fieldSqlOf } from '@cross-crm/field-types/sql';
import { fieldTypeOf } from '@cross-crm/field-types';
import type { AnyFieldDef, AnyFieldType, AnyObject, FieldSql } from '@cross-crm/schema';
import { systemFields } from '@cross-crm/schema';
import { invalidAt, notFound } from '../kernel/errors.ts';

/** A field as the engine works with it: definition, both halves of its type, and what it points to. */
export interface CatalogField {
  readonly name: string;
  readonly def: AnyFieldDef;
  readonly type: AnyFieldType;
  readonly sql: FieldSql;
  readonly target: { readonly object: string; readonly many: boolean } | null;
}

/** A to-many relation of an object: the other end of a field of another (or the same) object. */
export interface Related {
  readonly name: string;
  readonly label: string;
  /** The object whose records it lists, and the field of that object that points back. */
  readonly object: string;
  readonly field: string;
}

export interface CatalogObject {
  readonly def: AnyObject;
  readonly table: string;
  readonly fields: ReadonlyMap<string, CatalogField>;
  readonly related: ReadonlyMap<string, Related>;
}

/** Built-in objects and a workspace's custom fields as one immutable snapshot. */
export interface Catalog {
  readonly version: number;
  readonly objects: ReadonlyMap<string, CatalogObject>;
  readonly byPlural: ReadonlyMap<string, CatalogObject>;
}

/** Custom fields by the name of their object. */
export type CustomFields = ReadonlyMap<string, Readonly<Record<string, AnyFieldDef>>>;

/** Builds a snapshot; pure. */
export function buildCatalog(version: number, definitions: readonly AnyObject[], custom: CustomFields): Catalog {
  const fieldsOf = new Map(definitions.map((def) => [def.name, allFields(def, custom.get(def.name) ?? {})]));
  const related = relatedOf(fieldsOf);
  const objects = new Map(
    definitions.map((def) => [
      def.name,
      { def, table: snakeCase(def.name), fields: fieldsOf.get(def.name) ?? new Map(), related: related.get(def.name) ?? new Map() },
    ]),
  );
  return { version, objects, byPlural: new Map([...objects.values()].map((object) => [object.def.plural, object])) };
}

function allFields(def: AnyObject, custom: Readonly<Record<string, AnyFieldDef>>): Map<string, CatalogField> {
  const defs: Record<string, AnyFieldDef> = { ...systemFields, ...def.fields, ...custom };
  return new Map(Object.entries(defs).map(([name, field]) => [name, catalogField(name, field)]));
}

function catalogField(name: string, def: AnyFieldDef): CatalogField {
  const type = fieldTypeOf(def);
  return { name, def, type, sql: fieldSqlOf(def), target: type.target?.(def) ?? null };
}

function relatedOf(fieldsOf: ReadonlyMap<string, ReadonlyMap<string, CatalogField>>): Map<string, Map<string, Related>> {
  const related = new Map<string, Map<string, Related>>();
  for (const [object, fields] of fieldsOf) {
    for (const field of fields.values()) {
      const { inverse, inverseLabel } = inverseOf(field.def);
      if (!field.target || !inverse) continue;
      const sides = related.get(field.target.object) ?? new Map<string, Related>();
      sides.set(inverse, { name: inverse, label: inverseLabel ?? inverse, object, field: field.name });
      related.set(field.target.object, sides);
    }
  }
  return related;
}

interface Inverse {
  readonly inverse?: string;
  readonly inverseLabel?: string;
}

function inverseOf(def: AnyFieldDef): Inverse {
  return def.options; // an options object without these members simply has no inverse side
}

/** `closeDate` as PostgreSQL names it: `close_date`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** An object of the catalog by its name. @throws not_found */
export function objectOf(catalog: Catalog, name: string): CatalogObject {
  const object = catalog.objects.get(name);
  if (!object) throw notFound('object');
  return object;
}

const maxSteps = 5;

/** `company.parent.name` as its steps. @throws invalid when it leads further than over four other records */
export function stepsOf(path: string, where: string): string[] {
  const steps = path.split('.');
  if (steps.length <= maxSteps) return steps;
  throw invalidAt([where], 'path_too_long', `A path may have at most ${maxSteps} steps, like "company.parent.name".`);
}

/** A field of an object by its name. @throws invalid, naming the place in the input where it was asked for */
export function fieldOf(object: CatalogObject, name: string, path: readonly (string | number)[]): CatalogField {
  const field = object.fields.get(name);
  if (field) return field;
  throw invalidAt(path, 'unknown_field', `${object.def.label} has no field "${name}".${nearest(name, object.fields.keys())}`);
}

function nearest(name: string, known: Iterable<string>): string {
  const folded = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const match = [...known].find((candidate) => candidate.toLowerCase() === folded);
  return match ? ` Did you mean "${match}"?` : '';
}
