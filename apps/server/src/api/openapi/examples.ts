import type { Json, JsonObject } from '@cross-crm/schema';
import type { JsonSchema } from './json-schema.ts';

/** Values that a format allows. */
const byFormat: Readonly<Record<string, string>> = {
  date: '2026-03-31',
  'date-time': '2026-03-31T09:30:00.000Z',
  email: 'ada@acme.example',
  uri: 'https://acme.example',
  uuid: '019a0000-0000-7000-8000-000000000000',
};

/** A value that fits a schema: the schema's own example, or one made from what it asks for. `name` serves as text. */
export function exampleOf(schema: JsonSchema, name: string): Json {
  const { examples, anyOf, enum: choices, type } = schema;
  if (Array.isArray(examples) && examples[0] !== undefined) return examples[0];
  if (schema['default'] !== undefined) return schema['default'];
  if (Array.isArray(choices)) return choices[0] ?? null;
  if (Array.isArray(anyOf)) return exampleOf(asSchema(anyOf.find((each) => asSchema(each)['type'] === 'object') ?? anyOf[0]), name);
  return ofType(schema, Array.isArray(type) ? type[0] : type, name);
}

function ofType(schema: JsonSchema, type: Json | undefined, name: string): Json {
  if (type === 'object') return objectExample(schema);
  if (type === 'array') return [exampleOf(asSchema(schema['items']), name)];
  if (type === 'integer' || type === 'number') return Math.max(Number(schema['minimum'] ?? 1), 1);
  if (type === 'boolean') return true;
  if (type === 'null' || type === undefined) return null;
  const text = byFormat[String(schema['format'])] ?? name;
  return typeof schema['maxLength'] === 'number' ? text.slice(0, schema['maxLength']) : text;
}

/** What must be there; all of it when nothing must. */
function objectExample(schema: JsonSchema): JsonObject {
  const properties = Object.entries(asSchema(schema['properties']));
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const shown = required.length > 0 ? properties.filter(([name]) => required.includes(name)) : properties;
  return Object.fromEntries(shown.map(([name, part]) => [name, exampleOf(asSchema(part), name)]));
}

function asSchema(part: Json | undefined): JsonSchema {
  return part !== null && typeof part === 'object' && !Array.isArray(part) ? part : {};
}
