import type { Json, JsonObject } from '@cross-crm/schema';
import { z } from 'zod';
import type { JsonSchema } from './json-schema.ts';
import { inputSchema } from './json-schema.ts';
import { bulkParameters } from '../rest/bulk-routes.ts';
import { aggregateParameters, historyParameters, listParameters } from '../rest/list-query.ts';
import { typeName } from './components.ts';

/** One parameter for each member of a query's schema. */
export function queryParameters(schema: z.ZodType | undefined): JsonObject[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = inputSchema(schema) as { properties?: Record<string, JsonSchema>; required?: Json[] }; // the schema of an object
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: 'query',
    ...(required.includes(name) ? { required: true } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    schema: rest,
  }));
}

/** One parameter for each `{name}` in a path. */
export function pathParameters(path: string, schema?: z.ZodType): JsonObject[] {
  const shapes: Readonly<Record<string, z.ZodType>> = schema instanceof z.ZodObject ? schema.shape : {};
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const shape = shapes[name];
    return { name, in: 'path', required: true, schema: shape ? inputSchema(shape) : { type: 'string' } };
  });
}

const sharedParameters = {
  Id: { name: 'id', in: 'path', required: true, description: 'Id of the record.', schema: { type: 'string', format: 'uuid' } },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge.',
    schema: { type: 'string', examples: ['"3"'] },
  },
  BatchId: {
    name: 'X-Batch-Id',
    in: 'header',
    description: 'Joins several writes of one act, so that they are undone together.',
    schema: { type: 'string', format: 'uuid' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'The same key within a day is carried out once; a repeat gets the same answer.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  },
} as const satisfies Record<string, JsonObject>;

/** The queries that every object has: their parameters stand once in the document. */
const queries = { List: listParameters, Aggregate: aggregateParameters, History: historyParameters, Bulk: bulkParameters } as const;

/** Parameters of the document's components. */
export function sharedParameterParts(): JsonObject {
  const ofQueries = Object.entries(queries).flatMap(([query, schema]) =>
    queryParameters(schema).map((parameter) => [query + typeName(String(parameter['name'])), parameter] as const),
  );
  return { ...sharedParameters, ...Object.fromEntries(ofQueries) };
}

/** References to parameters that are not of a query. */
export function parameterRefs(...names: readonly (keyof typeof sharedParameters)[]): JsonObject[] {
  return names.map(ref);
}

/** References to the parameters of a query, or to those that are named. */
export function queryRefs(query: keyof typeof queries, names: readonly string[] = Object.keys(queries[query].shape)): JsonObject[] {
  return names.map((name) => ref(query + typeName(name)));
}

function ref(name: string): JsonObject {
  return { $ref: `#/components/parameters/${name}` };
}

/** What every write takes. */
export const writeParameters: readonly JsonObject[] = parameterRefs('BatchId', 'IdempotencyKey');
