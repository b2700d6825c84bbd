import type { JsonObject } from '@cross-crm/schema';
import type { z } from 'zod';
import type { RecordAction } from '../../records/actions.ts';
import { actionsOf } from '../../records/run-action.ts';
import type { CatalogObject } from '../../records/catalog.ts';
import { bulkBodies } from '../rest/bulk-routes.ts';
import { exportParameters, recordParameters } from '../rest/list-query.ts';
import { typeName } from './components.ts';
import { exampleOf } from './examples.ts';
import type { JsonSchema } from './json-schema.ts';
import { inputSchema, isObject } from './json-schema.ts';
import { parameterRefs, queryRefs, writeParameters } from './parameters.ts';
import type { RecordSchemas } from './record-schemas.ts';
import { answer, batchHeader, body, readRefusals, writeRefusals } from './responses.ts';
import { sharedRef } from './shared-parts.ts';

/** The names of an object as its operations use them. */
interface Names {
  /** `deal`, `deals`, in the middle of a sentence. */
  readonly one: string;
  readonly many: string;
  /** `Deal`, `Deals`, at the end of an operation's id. */
  readonly One: string;
  readonly Many: string;
}

/** The paths of an object: list, records, history, bulk calls and actions. */
export function recordPaths(object: CatalogObject, schemas: RecordSchemas): JsonObject {
  const { label, labelPlural, name, plural } = object.def;
  const names = { one: label.toLowerCase(), many: labelPlural.toLowerCase(), One: typeName(name), Many: typeName(plural) };
  const at = `/${plural}`;
  const tagged = (operation: JsonObject): JsonObject => ({ tags: [labelPlural], ...operation });
  return {
    [at]: { get: tagged(list(names, schemas)), post: tagged(create(names, schemas)) },
    [`${at}/aggregate`]: { get: tagged(aggregate(names)) },
    [`${at}/export.csv`]: { get: tagged(download(names)) },
    [`${at}/{id}`]: { get: tagged(get(names, schemas)), patch: tagged(patch(names, schemas)), delete: tagged(remove(names)) },
    [`${at}/{id}/restore`]: { post: tagged(restore(names, schemas)) },
    [`${at}/{id}/history`]: { get: tagged(history(names)) },
    ...bulkPaths(at, names, schemas, tagged),
    ...Object.fromEntries(actionsOf(object).map((action) => [`${at}/{id}/${action.name}`, { post: tagged(act(action, names, schemas)) }])),
  };
}

function list({ many, Many }: Names, { page }: RecordSchemas): JsonObject {
  return {
    operationId: `list${Many}`,
    summary: `List ${many}`,
    parameters: queryRefs('List'),
    responses: { 200: answer('A page of the list.', page), ...readRefusals },
  };
}

function create({ one, One }: Names, schemas: RecordSchemas): JsonObject {
  return {
    operationId: `create${One}`,
    summary: `Create a ${one}`,
    parameters: [...writeParameters],
    requestBody: body(schemas.create),
    responses: { 201: changed(one, schemas), ...writeRefusals('Conflict') },
  };
}

function changed(one: string, { record }: RecordSchemas): JsonObject {
  return { ...answer(`The ${one} as it is now.`, record), headers: { ...batchHeader, ETag: { $ref: '#/components/headers/ETag' } } };
}

function aggregate({ many, Many }: Names): JsonObject {
  return {
    operationId: `aggregate${Many}`,
    summary: `Count and sum ${many}`,
    description: 'Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.',
    parameters: queryRefs('Aggregate'),
    responses: { 200: answer('One group, or one for each value of `groupBy`.', sharedRef('AggregateAnswer')), ...readRefusals },
  };
}

function download({ many, Many }: Names): JsonObject {
  return {
    operationId: `export${Many}`,
    summary: `Download ${many} as CSV`,
    description: 'All that match, however many: the file is sent while it is read.',
    parameters: queryRefs('List', Object.keys(exportParameters.shape)),
    responses: { 200: { description: 'The file, in UTF-8.', content: { 'text/csv': { schema: { type: 'string' } } } }, ...readRefusals },
  };
}

function get({ one, One }: Names, { record }: RecordSchemas): JsonObject {
  return {
    operationId: `get${One}`,
    summary: `Read a ${one}`,
    parameters: [...parameterRefs('Id'), ...queryRefs('List', Object.keys(recordParameters.shape))],
    responses: { 200: { ...answer(`The ${one}.`, record), headers: { ETag: { $ref: '#/components/headers/ETag' } } }, ...readRefusals },
  };
}

function patch({ one, One }: Names, schemas: RecordSchemas): JsonObject {
  return {
    operationId: `update${One}`,
    summary: `Change a ${one}`,
    parameters: [...parameterRefs('Id', 'IfMatch'), ...writeParameters],
    requestBody: body(schemas.patch),
    responses: { 200: changed(one, schemas), ...writeRefusals('NotFound', 'Conflict', 'Stale') },
  };
}

function remove({ one, One }: Names): JsonObject {
  return {
    operationId: `delete${One}`,
    summary: `Delete a ${one}`,
    description: 'Softly: it leaves every list and can be restored.',
    parameters: [...parameterRefs('Id'), ...writeParameters],
    responses: { 204: { description: 'It is deleted.', headers: batchHeader }, ...writeRefusals('NotFound') },
  };
}

function restore({ one, One }: Names, schemas: RecordSchemas): JsonObject {
  return {
    operationId: `restore${One}`,
    summary: `Restore a deleted ${one}`,
    parameters: [...parameterRefs('Id'), ...writeParameters],
    responses: { 200: changed(one, schemas), ...writeRefusals('NotFound', 'Conflict') },
  };
}

function history({ one, One }: Names): JsonObject {
  return {
    operationId: `historyOf${One}`,
    summary: `History of a ${one}`,
    parameters: [...parameterRefs('Id'), ...queryRefs('History')],
    responses: { 200: answer('Its changes, newest first.', sharedRef('HistoryPage')), ...readRefusals },
  };
}

function bulkPaths(at: string, { many, Many }: Names, schemas: RecordSchemas, tagged: (operation: JsonObject) => JsonObject): JsonObject {
  const bulk = (verb: string, schema: z.ZodType): JsonObject => ({
    operationId: `bulk${typeName(verb)}${Many}`,
    summary: `${typeName(verb)} many ${many}`,
    description: 'In one transaction, as one batch to undo.',
    parameters: [...queryRefs('Bulk'), ...writeParameters],
    requestBody: body(withRecords(inputSchema(schema), verb === 'update' ? withId(schemas.patch) : schemas.create)),
    responses: { 200: answer('What became of each record.', sharedRef('BulkResult')), ...writeRefusals('Conflict') },
  });
  return Object.fromEntries(
    Object.entries(bulkBodies).map(([verb, schema]) => [`${at}/bulk/${verb}`, { post: tagged(bulk(verb, schema)) }]),
  );
}

function withId(patched: JsonSchema): JsonSchema {
  return { allOf: [patched, { type: 'object', properties: { id: { type: 'string', format: 'uuid' } }, required: ['id'] }] };
}

/** Where the body's schema says "records", it says what those are. */
function withRecords(schema: JsonObject, record: JsonSchema): JsonObject {
  const { anyOf, properties } = schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: anyOf.map((each) => (isObject(each) ? withRecords(each, record) : each)) };
  if (!isObject(properties) || !isObject(properties['records'])) return schema;
  return { ...schema, properties: { ...properties, records: { ...properties['records'], items: record } } };
}

function act(action: RecordAction, { one, One }: Names, schemas: RecordSchemas): JsonObject {
  const input = inputSchema(action.input);
  return {
    operationId: `${action.name.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase())}${One}`,
    summary: action.label,
    description: action.description,
    parameters: [...parameterRefs('Id'), ...writeParameters],
    requestBody: { ...body({ ...input, examples: [exampleOf(input, action.label)] }), required: false },
    responses: { 200: changed(one, schemas), ...writeRefusals('NotFound', 'Conflict') },
  };
}
