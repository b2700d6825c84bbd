import type { CatalogField, CatalogObject } from '../../records/catalog.ts';
import type { Components } from './components.ts';
import { typeName } from './components.ts';
import { exampleOf } from './examples.ts';
import type { JsonSchema } from './json-schema.ts';
import { fieldSchemas, nullable } from './json-schema.ts';

/** References to the schemas of an object's records. */
export interface RecordSchemas {
  /** As read. */
  readonly record: JsonSchema;
  /** As created. */
  readonly create: JsonSchema;
  /** As changed: any of the fields. */
  readonly patch: JsonSchema;
  /** A page of a list. */
  readonly page: JsonSchema;
}

/** Describes the records of an object, built-in and custom fields alike. */
export function recordSchemas(components: Components, object: CatalogObject): RecordSchemas {
  const name = typeName(object.def.name);
  const fields = [...object.fields.values()];
  const record = components.add(name, readSchema(components, object, fields));
  const written = fields.filter(isWritable);
  return {
    record,
    create: components.add(`${name}Create`, createSchema(components, object, written)),
    patch: components.add(`${name}Patch`, patchSchema(components, object, written)),
    page: components.add(`${name}Page`, pageSchema(record)),
  };
}

function isWritable(field: CatalogField): boolean {
  return field.def.readOnly !== true && field.sql.assigned !== true;
}

function readSchema(components: Components, object: CatalogObject, fields: readonly CatalogField[]): JsonSchema {
  return {
    type: 'object',
    description: `${object.def.description} With \`fields\`, only those asked for are there; with \`include\`, links are whole records.`,
    properties: Object.fromEntries(fields.map((field) => [field.name, readValue(components, field)])),
    required: fields.map((field) => field.name),
  };
}

const neverEmpty = new Set(['id', 'version', 'createdAt', 'updatedAt']);

function readValue(components: Components, field: CatalogField): JsonSchema {
  const { output } = fieldSchemas(field.type, field.def);
  const schema = components.share(`${typeName(field.def.type)}Value`, output);
  const isThere = neverEmpty.has(field.name) || (field.def.required === true && field.def.custom !== true);
  return described(isThere ? schema : nullable(schema), field);
}

function createSchema(components: Components, object: CatalogObject, fields: readonly CatalogField[]): JsonSchema {
  const required = fields.filter((field) => field.def.required && field.def.default === undefined).map((field) => field.name);
  const shown = fields.filter((field) => field.def.required || isInSummary(object, field));
  return {
    type: 'object',
    description: `A new ${object.def.label.toLowerCase()}. Fields left out are empty, or have their default.`,
    properties: Object.fromEntries(fields.map((field) => [field.name, writtenValue(components, field)])),
    ...(required.length > 0 ? { required } : {}),
    examples: [
      Object.fromEntries(shown.map((field) => [field.name, exampleOf(fieldSchemas(field.type, field.def).input, field.def.label)])),
    ],
  };
}

/** Links need ids of records that exist, so that an example with one would be refused. */
function isInSummary(object: CatalogObject, field: CatalogField): boolean {
  return field.target === null && (object.def.summary ?? []).includes(field.name);
}

function patchSchema(components: Components, object: CatalogObject, fields: readonly CatalogField[]): JsonSchema {
  return {
    type: 'object',
    description: `What to change of a ${object.def.label.toLowerCase()}: any of its fields. Null empties a field.`,
    properties: Object.fromEntries(fields.map((field) => [field.name, writtenValue(components, field)])),
  };
}

function writtenValue(components: Components, field: CatalogField): JsonSchema {
  const { input } = fieldSchemas(field.type, field.def);
  const schema = components.share(`${typeName(field.def.type)}Input`, input);
  const said = described(field.def.required ? schema : nullable(schema), field);
  return field.def.default === undefined ? said : { ...said, default: field.def.default };
}

/** The field's own words; what its type says of every such field comes second. */
function described(schema: JsonSchema, { def, target }: CatalogField): JsonSchema {
  const words = [def.label, def.description, schema['description'], target ? `Points to ${target.object}.` : undefined];
  const sentences = words.filter((text) => typeof text === 'string').map((text) => text.replace(/\.$/, ''));
  return { ...schema, description: `${sentences.join('. ')}.` };
}

function pageSchema(record: JsonSchema): JsonSchema {
  return {
    type: 'object',
    description: 'A page of a list.',
    properties: {
      records: { type: 'array', items: record },
      next: { type: ['string', 'null'], description: 'Cursor of the next page; null at the end.' },
      count: {
        type: 'object',
        description: 'Only when asked for. `capped`: there are more than `value`.',
        properties: { value: { type: 'integer' }, capped: { type: 'boolean' } },
        required: ['value', 'capped'],
      },
      asOf: { type: 'string', format: 'date-time', description: 'Only in a list of the past.' },
    },
    required: ['records', 'next'],
  };
}
