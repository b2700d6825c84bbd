import type { JsonObject } from '@cross-crm/schema';
import type { JsonSchema } from './json-schema.ts';
import type { Refusal } from './shared-parts.ts';
import { refusalsOf } from './shared-parts.ts';

/** A response with JSON. */
export function answer(description: string, schema: JsonSchema): JsonObject {
  return { description, content: { 'application/json': { schema } } };
}

/** A request's JSON body. */
export function body(schema: JsonSchema): JsonObject {
  return { required: true, content: { 'application/json': { schema } } };
}

/** Every write says which batch undoes it. */
export const batchHeader: JsonObject = { 'X-Batch-Id': { $ref: '#/components/headers/BatchId' } };

/** What any read may be refused with. */
export const readRefusals: JsonObject = refusalsOf('Unauthenticated', 'NotFound', 'Invalid', 'Unavailable');

/** What any write may be refused with, and more. */
export function writeRefusals(...more: readonly Refusal[]): JsonObject {
  return refusalsOf('Malformed', 'Unauthenticated', 'Forbidden', ...more, 'Invalid', 'TooMany', 'Unavailable');
}
