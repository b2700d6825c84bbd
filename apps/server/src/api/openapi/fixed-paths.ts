import type { JsonObject } from '@cross-crm/schema';
import { z } from 'zod';
import type { Components } from './components.ts';
import { outputSchema } from './json-schema.ts';
import { pathParameters } from './parameters.ts';
import { answer, batchHeader, readRefusals, writeRefusals } from './responses.ts';
import { refusalsOf, sharedRef } from './shared-parts.ts';

const name = z.string();
const jsonSchema = z.record(z.string(), z.json());

const field = z.object({
  name,
  type: z.string().meta({ description: 'Name of a field type.' }),
  label: z.string(),
  description: z.string().nullable(),
  section: z.string().nullable(),
  required: z.boolean(),
  unique: z.boolean(),
  indexed: z.boolean(),
  readOnly: z.boolean().meta({ description: 'Not to be written by the one who asks.' }),
  custom: z.boolean(),
  default: z.json(),
  options: z.record(z.string(), z.json()),
  operators: z.array(z.string()).meta({ description: 'What a filter may ask of it.' }),
  sortable: z.boolean(),
  groupable: z.boolean(),
  summable: z.boolean(),
  target: z.object({ object: name, many: z.boolean() }).nullable(),
});

const view = z.object({
  name: z.string(),
  kind: z.enum(['table', 'board']),
  fields: z.array(name),
  filter: z.record(z.string(), z.json()).optional(),
  sort: z.array(z.string()).optional(),
  groupBy: name.optional(),
});

const object = z.object({
  name,
  plural: z.string().meta({ description: 'Path of its routes.' }),
  label: z.string(),
  labelPlural: z.string(),
  description: z.string(),
  icon: z.string(),
  title: name.meta({ description: 'The field that names a record.' }),
  summary: z.array(name),
  navigation: z.boolean(),
  administered: z.boolean(),
  inLinks: z.array(name),
  fields: z.array(field),
  related: z.array(z.object({ name, label: z.string(), object: name, field: name, many: z.boolean() })),
  actions: z.array(z.object({ name, label: z.string(), description: z.string(), availableWhen: jsonSchema.nullable(), input: jsonSchema })),
  views: z.array(view),
  rights: z.object({ read: z.boolean(), create: z.boolean(), update: z.boolean(), delete: z.boolean() }),
});

const catalog = z.object({
  version: z.int(),
  objects: z.array(object),
  fieldTypes: z.array(
    z.object({
      name,
      label: z.string(),
      options: jsonSchema,
      custom: z.boolean().meta({ description: 'May be chosen for a custom field.' }),
    }),
  ),
});

/** Routes that every server has, whatever its objects and operations. */
export function fixedPaths(components: Components): Record<string, JsonObject> {
  const batchId = pathParameters('{batchId}', z.object({ batchId: z.uuid() }));
  return {
    '/catalog': { get: catalogOperation(components) },
    '/openapi.json': { get: documentOperation },
    '/batches/{batchId}': {
      get: {
        tags: ['Changes'],
        operationId: 'getBatch',
        summary: 'What one act changed',
        parameters: batchId,
        responses: { 200: answer('The batch, as far as it may be seen.', sharedRef('Batch')), ...readRefusals },
      },
    },
    '/batches/{batchId}/undo': {
      post: {
        tags: ['Changes'],
        operationId: 'undoBatch',
        summary: 'Undo what one act changed',
        description: 'What others changed since stays as it is and is listed.',
        parameters: batchId,
        responses: {
          200: { ...answer('What was put back.', sharedRef('UndoResult')), headers: batchHeader },
          ...writeRefusals('NotFound'),
        },
      },
    },
  };
}

function catalogOperation(components: Components): JsonObject {
  const schema = components.add('Catalog', outputSchema(catalog));
  return {
    tags: ['Catalog'],
    operationId: 'getCatalog',
    summary: 'All objects, fields and relations, and what may be done with them',
    description: 'Send the `ETag` of the last answer as `If-None-Match` to get 304 while nothing changed.',
    responses: {
      200: { ...answer('The catalog.', schema), headers: { ETag: { $ref: '#/components/headers/ETag' } } },
      304: { description: 'It is the same.' },
      ...readRefusals,
    },
  };
}

const documentOperation: JsonObject = {
  tags: ['Catalog'],
  operationId: 'getOpenapi',
  summary: 'This document',
  description: 'With the custom fields of the workspace for those who are signed in to it.',
  security: [],
  responses: {
    200: answer('An OpenAPI 3.1 document.', { type: 'object' }),
    304: { description: 'It is the same.' },
    ...refusalsOf('TooMany'),
  },
};
