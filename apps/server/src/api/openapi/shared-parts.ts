import type { JsonObject } from '@cross-crm/schema';
import { z } from 'zod';
import type { Components } from './components.ts';
import type { JsonSchema } from './json-schema.ts';
import { outputSchema } from './json-schema.ts';

const issue = z.object({
  path: z.array(z.union([z.string(), z.number()])).meta({ description: 'Where in the input, from the outside in.' }),
  code: z.string().meta({ description: 'Stable, for programs.' }),
  message: z.string().meta({ description: 'What to do, for people.' }),
});

const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'What to do, for people.' }),
  code: z.string().meta({ description: 'Stable, for programs.' }),
  requestId: z.string().meta({ description: 'Leads to the log of the server.' }),
  issues: z.array(issue).meta({ description: 'Everything that is wrong with the input, never just the first.' }),
});

const link = z.object({ id: z.uuid(), title: z.string() });

const refusal = z.object({
  index: z.int().meta({ description: 'Its place in the input, from 0.' }),
  id: z.uuid().nullable(),
  issues: z.array(issue),
});

const bulkResult = z.object({
  batchId: z.uuid().meta({ description: 'Undo it all with POST /batches/{batchId}/undo.' }),
  created: z.array(z.uuid()),
  updated: z.array(z.uuid()),
  unchanged: z.array(z.uuid()),
  deleted: z.array(z.uuid()),
  restored: z.array(z.uuid()),
  refused: z.array(refusal),
});

const source = z.enum(['screen', 'api', 'import', 'automation', 'ai', 'sync', 'system']);
const values = z.record(z.string(), z.json()).nullable();

const change = z.object({
  seq: z.int().meta({ description: 'Position in the change log of the workspace.' }),
  id: z.uuid(),
  batchId: z.uuid(),
  at: z.iso.datetime(),
  actor: link.nullable(),
  source,
  object: z.string(),
  recordId: z.uuid(),
  recordTitle: z.string().nullable(),
  action: z.enum(['create', 'update', 'delete', 'restore']),
  version: z.int(),
  before: values.meta({ description: 'The fields that changed, as they were.' }),
  after: values.meta({ description: 'The fields that changed, as they became.' }),
});

const history = z.object({ changes: z.array(change), next: z.int().nullable().meta({ description: '`before` of the next page.' }) });

const undoResult = z.object({
  batchId: z.uuid().meta({ description: 'Of the undo itself: undoing that one brings everything back.' }),
  undone: z.int().meta({ description: 'Records put back.' }),
  conflicts: z.array(
    z.object({ object: z.string(), recordId: z.uuid(), title: z.string().nullable(), fields: z.array(z.string()), reason: z.string() }),
  ),
});

const batch = z.object({
  batchId: z.uuid(),
  at: z.iso.datetime(),
  actor: link.nullable(),
  source,
  changes: z.int(),
  objects: z.record(z.string(), z.int()).meta({ description: 'Changes by object.' }),
});

const aggregate = z.object({
  groups: z.array(z.looseObject({ key: z.json().meta({ description: 'The value or link of the group; null for none.' }) })),
});

const shared = {
  Problem: problem,
  BulkResult: bulkResult,
  HistoryPage: history,
  UndoResult: undoResult,
  Batch: batch,
  AggregateAnswer: aggregate,
} as const;

/** Names of the schemas that every document has. */
export type SharedSchema = keyof typeof shared;

/** Adds what every document has. */
export function addSharedSchemas(components: Components): void {
  for (const [name, schema] of Object.entries(shared)) components.add(name, outputSchema(schema));
}

/** A reference to one of them. */
export function sharedRef(name: SharedSchema): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

const refusals = {
  Malformed: { status: '400', description: 'The request cannot be read.' },
  Unauthenticated: { status: '401', description: 'Nobody is signed in.' },
  Forbidden: { status: '403', description: 'The role does not allow it, or the CSRF token is missing.' },
  NotFound: { status: '404', description: 'There is no such record, or it may not be seen: both look the same.' },
  Conflict: { status: '409', description: 'It does not fit the state of things.' },
  Stale: {
    status: '412',
    description: 'Someone changed the record since it was read. `current` is the record now, `fields` those that clash.',
  },
  Invalid: { status: '422', description: 'The input does not fit; `issues` has everything that is wrong with it.' },
  TooMany: { status: '429', description: 'Too many requests; `Retry-After` says in how many seconds to try again.' },
  Unavailable: { status: '503', description: 'The database cannot be reached; `Retry-After` says in how many seconds to try again.' },
} as const;

/** Names of what a request may be refused with. */
export type Refusal = keyof typeof refusals;

/** The refusals as responses of the document's components. */
export function sharedResponses(): JsonObject {
  const content = { 'application/problem+json': { schema: sharedRef('Problem') } };
  return Object.fromEntries(Object.entries(refusals).map(([name, { description }]) => [name, { description, content }]));
}

/** References to refusals, by status: what an operation may answer beside its success. */
export function refusalsOf(...names: readonly Refusal[]): JsonObject {
  return Object.fromEntries(names.map((name) => [refusals[name].status, { $ref: `#/components/responses/${name}` }]));
}
