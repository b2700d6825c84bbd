import type { AnyFieldDef, AnyFieldType, Json, JsonObject } from '@cross-crm/schema';
import { z } from 'zod';

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = JsonObject;

/** What a caller may send. */
export function inputSchema(schema: z.ZodType): JsonSchema {
  return tidied(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

/** What the server answers. */
export function outputSchema(schema: z.ZodType): JsonSchema {
  return tidied(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }));
}

const inputs = new WeakMap<AnyFieldDef, JsonSchema>();
const outputs = new WeakMap<AnyFieldDef, JsonSchema>();

/** The schemas of a field's values, kept for as long as its definition lives: a document has hundreds of them. */
export function fieldSchemas(type: AnyFieldType, def: AnyFieldDef): { readonly input: JsonSchema; readonly output: JsonSchema } {
  const input = inputs.get(def) ?? inputSchema(type.input(def));
  const output = outputs.get(def) ?? outputSchema(type.output(def));
  inputs.set(def, input);
  outputs.set(def, output);
  return { input, output };
}

/** The schema, or null. */
export function nullable(schema: JsonSchema): JsonSchema {
  const { type, anyOf } = schema;
  if (typeof type === 'string' && schema['enum'] === undefined) return { ...schema, type: [type, 'null'] };
  if (Array.isArray(type)) return type.includes('null') ? schema : { ...schema, type: [...type, 'null'] };
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] };
}

/** Without what says nothing more: a format has its pattern, and any whole number its limits. */
function tidied(schema: object): JsonSchema {
  const { $schema: _dialect, $defs: _parts, ...rest } = tidy(schema as Json) as JsonObject; // zod gives plain JSON
  return rest;
}

function tidy(part: Json): Json {
  if (Array.isArray(part)) return part.map(tidy);
  if (part === null || typeof part !== 'object') return part;
  // A schema that contains itself is that of any JSON value.
  if (refersToItself(part)) return {};
  const kept = Object.entries(part).filter(([keyword, value]) => !isNoise(keyword, value, part));
  return Object.fromEntries(kept.map(([keyword, value]) => tidyKeyword(keyword, value)));
}

const plainValues = new Set(['default', 'examples', 'enum', 'const']);

/** zod drops `examples` of what it transforms, so types with such input say `example`. */
function tidyKeyword(keyword: string, value: Json): [string, Json] {
  if (keyword === 'example') return ['examples', [value]];
  if (plainValues.has(keyword)) return [keyword, value];
  if (keyword !== 'properties' || !isObject(value)) return [keyword, tidy(value)];
  return [keyword, Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, tidy(schema)]))];
}

function refersToItself(schema: JsonObject): boolean {
  if (typeof schema['$ref'] === 'string' && schema['$ref'].startsWith('#/$defs/')) return true;
  const { anyOf } = schema;
  return Array.isArray(anyOf) && JSON.stringify(anyOf).includes('"$ref":"#"');
}

function isNoise(keyword: string, value: Json, { format, type }: JsonObject): boolean {
  if (keyword === 'pattern') return format !== undefined;
  if (keyword === 'minimum' || keyword === 'maximum') return type === 'integer' && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER;
  return keyword === 'propertyNames';
}

/** Whether a part of a document is an object. */
export function isObject(part: Json | undefined): part is JsonObject {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
