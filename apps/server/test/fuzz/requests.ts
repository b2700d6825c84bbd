import { fieldTypes } from '@cross-crm/field-types';
import type { Json } from '@cross-crm/schema';
import fc from 'fast-check';
import type { CatalogObject } from '../../src/records/catalog.ts';
import type { Method } from '../harness/request.ts';
import { damaged, filterOver, oddJson, oddText, someOf, valueFor } from './odd-values.ts';
import type { Planted } from './planted.ts';

/** Where requests are aimed: a planted workspace, its objects with its custom fields, and ids that links may hold. */
export interface Ground {
  readonly test: Planted;
  readonly objects: readonly CatalogObject[];
  readonly ids: readonly string[];
}

/** Method, path below `/api/v1/`, and body. */
export type Request = readonly [method: Method, path: string, body?: Json];

/** Something for any of the objects, which are chosen by number: what fails is then told in a line. */
function forAnyObject<Value>(objects: readonly CatalogObject[], make: (object: CatalogObject) => fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.constantFrom(...objects.keys()).chain((at) => {
    const object = objects[at];
    if (!object) throw new Error('There is an object at every place of the list.');
    return make(object);
  });
}

/** A record's input: one that is right, with some fields replaced. Now and then something else altogether. */
function recordFor({ test, ids }: Ground, object: CatalogObject): fc.Arbitrary<Json> {
  const fields = [...object.fields.values()];
  const written = fields.filter((field) => !field.def.readOnly && !field.sql.assigned);
  const changeOf = (choices: typeof fields) =>
    fc.constantFrom(...choices).chain(({ name, def }) => valueFor(def, ids).map((value) => [name, value] as const));
  const stray = fc.tuple(oddText, oddJson);
  const change = fc.oneof({ weight: 12, arbitrary: changeOf(written) }, changeOf(fields), stray);
  const changes = fc.array(change, { maxLength: 3 });
  const empty = fields.filter((field) => field.def.unique && !field.def.required).map((field) => [field.name, null]);
  const right = { ...test.inputFor(object), ...Object.fromEntries(empty) };
  const record = changes.map((list) => ({ ...right, ...Object.fromEntries(list) }));
  return fc.oneof({ weight: 9, arbitrary: record }, oddJson);
}

/** A new record, a change of it or of the one that is there, and its history. `at` stands for the id of the new one. */
export interface Writing {
  readonly plural: string;
  readonly input: Json;
  readonly change: Json;
  readonly otherwise: string;
}

export function writings(ground: Ground): fc.Arbitrary<Writing> {
  return forAnyObject(ground.objects, (object) =>
    fc.record({
      plural: fc.constant(object.def.plural),
      input: recordFor(ground, object),
      change: recordFor(ground, object),
      otherwise: fc.constant(ground.test.ids[object.def.name] ?? ''),
    }),
  );
}

/** Objects whose records the sender's own rights hang on. */
const vital = new Set(['membership', 'workspace', 'role']);

/** Calls of the bulk routes. */
export function bulkCalls(ground: Ground): fc.Arbitrary<Request> {
  const objects = ground.objects.filter(({ def }) => !vital.has(def.name));
  return forAnyObject(objects, (object) => {
    const right = bulkBody(ground, object);
    const broken = right.chain(([call, body]) => fc.tuple(fc.constant(call), damaged(fc.constant(body))));
    const query = fc.constantFrom('', '?onError=refuse-all');
    return fc
      .tuple(fc.oneof({ weight: 5, arbitrary: right }, broken), query)
      .map(([[call, body], mode]) => ['POST', `${object.def.plural}/bulk/${call}${mode}`, body] as const);
  });
}

function bulkBody(ground: Ground, object: CatalogObject): fc.Arbitrary<[call: string, body: Json]> {
  const record = recordFor(ground, object);
  const records = fc.array(record, { maxLength: 4 });
  const id = ground.test.ids[object.def.name] ?? '';
  const changed = record.map((each) => (each !== null && typeof each === 'object' && !Array.isArray(each) ? { ...each, id } : each));
  const unique = [...object.fields.values()].filter((field) => field.def.unique).map((field) => field.name);
  const key = fc.oneof(fc.constantFrom(...unique, 'name'), oddText, fc.array(oddText, { maxLength: 3 }));
  return fc.oneof(
    fc.tuple(fc.constant('create'), fc.record({ records })),
    fc.tuple(fc.constant('update'), fc.record({ records: fc.array(changed, { maxLength: 3 }) })),
    fc.tuple(fc.constant('update'), fc.record({ filter: filterOf(ground, object), set: record })),
    fc.tuple(fc.constant('upsert'), fc.record({ key, records })),
    fc.tuple(fc.constantFrom('delete', 'restore'), fc.record({ ids: fc.array(oddText, { maxLength: 3 }) })),
  );
}

function filterOf({ ids }: Ground, object: CatalogObject): fc.Arbitrary<Json> {
  const fields = [...object.fields.values()];
  const relations = fields.filter((field) => field.target);
  const paths = relations.map((field) => ({ name: `${field.name}.name`, def: { ...field.def, type: 'text' } }));
  return filterOver([...fields, ...paths], [...object.related.keys(), ...relations.map((field) => field.name), 'x'], ids);
}

/** A query string of some of the parameters, now and then with an odd one. */
function queryOf(parameters: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> {
  const some = fc.record(parameters, { requiredKeys: [] });
  const stray = fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.tuple(oddText, oddText));
  return fc.tuple(some, stray).map(([known, more]) => {
    const pairs = [...Object.entries(known), ...(more ? [more] : [])];
    return pairs.map(([name, value]) => `${escaped(name)}=${escaped(String(value))}`).join('&');
  });
}

/** Half a surrogate pair cannot be in an address but as bytes that are no UTF-8. */
function escaped(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80';
}

const times = fc.oneof(fc.constantFrom('2026-06-15T12:00:00Z', '2099-01-01T00:00:00Z'), oddText);
const limits = fc.constantFrom('1', '2', '200', '0', '-1', '201', '1.5', '1e2', '0x2', '', ' 3', '9'.repeat(30), 'NaN');

/** Questions about any object: lists, records, histories, aggregates and exports. */
export function questions(ground: Ground): fc.Arbitrary<Request> {
  return forAnyObject(ground.objects, (object) => {
    const id = ground.test.ids[object.def.name] ?? '';
    const parts = partsOf(ground, object);
    const { filter, sort, fields, include, measures, groupBy, cursor } = parts;
    const all = queryOf({
      ...parts,
      limit: limits,
      count: fc.constantFrom('exact', 'x'),
      deleted: fc.constantFrom('only', 'x'),
      asOf: times,
    });
    const few: Readonly<Record<string, fc.Arbitrary<string>>>[] = [
      { filter },
      { sort, limit: limits },
      { include, fields },
      { filter, asOf: times },
      { sort, cursor },
    ];
    const asked = fc.oneof(
      at('', all),
      { weight: 3, arbitrary: at('', fc.oneof(...few.map(queryOf))) },
      { weight: 2, arbitrary: at('/aggregate', queryOf({ groupBy, measures, filter })) },
      at('/export.csv', queryOf({ filter, sort, fields })),
      at(`/${id}`, queryOf({ include, asOf: times })),
      at(`/${id}/history`, queryOf({ before: limits, limit: limits })),
    );
    return asked.map((path) => ['GET', `${object.def.plural}${path}`] as const);
  });
}

function at(path: string, query: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return query.map((text) => `${path}?${text}`);
}

type Part = 'filter' | 'sort' | 'fields' | 'include' | 'measures' | 'groupBy' | 'cursor';

function partsOf(ground: Ground, object: CatalogObject): Record<Part, fc.Arbitrary<string>> {
  const relations = [...object.fields.values()].filter((field) => field.target).map((field) => field.name);
  const name = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...object.fields.keys()) }, oddText);
  const path = fc.oneof(
    { weight: 6, arbitrary: name },
    fc.constantFrom(...relations).map((relation) => `${relation}.name`),
  );
  const signed = fc.tuple(fc.constantFrom('', '-'), path).map((parts) => parts.join(''));
  const measure = fc.tuple(fc.constantFrom('count', 'filled:', 'sum:', 'avg:', 'min:', 'max:', 'x:'), name);
  const texts = fc.array(fc.oneof(oddText, fc.constant(null)), { minLength: 1, maxLength: 3 });
  const sort = listed(signed);
  return {
    filter: filterOf(ground, object).map((filter) => JSON.stringify(filter)),
    sort,
    fields: listed(name),
    include: listed(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...relations) }, name)),
    measures: listed(measure.map(([kind, of]) => (kind === 'count' ? kind : `${kind}${of}`))),
    groupBy: name,
    cursor: fc.oneof(
      fc.tuple(sort, texts).map((parts) => cursorText(parts.flat())),
      oddText,
    ),
  };
}

function listed(name: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(name, { minLength: 1, maxLength: 2 }).map((names) => names.join(','));
}

/** A cursor as somebody makes one who knows how they are made: the sort, and the values of the last record. */
export function cursorText(parts: readonly Json[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Custom fields by their input. */
export function customFields({ objects }: Ground): fc.Arbitrary<Json> {
  const option = fc.constantFrom('to', 'choices', 'max', 'min', 'scale', 'integer', 'currency', 'inverse');
  const names = [
    'constructor',
    'toString',
    'valueOf',
    'then',
    'toJSON',
    'length',
    'name',
    'id',
    'custom',
    'select',
    'deals',
    'contacts',
    'b1',
  ];
  const links: Json[] = ['nothing', 'constructor', 'deal'].flatMap((to): Json[] => [
    { to },
    { to, inverse: 'tasks' },
    { to, inverse: 'name' },
    { to, inverse: 'odd' },
  ]);
  return someOf(
    {
      object: oftenOf(objects.map(({ def }) => def.name)),
      name: oftenOf(names),
      label: oftenOf(['Odd']),
      type: oftenOf([...Object.keys(fieldTypes), 'constructor', 'toString']),
      options: fc.oneof(fc.constantFrom<Json[]>({}, ...links), fc.dictionary(option, oddJson, { maxKeys: 3 }), oddJson),
      unique: fc.boolean(),
      indexed: fc.boolean(),
    },
    ['object', 'name', 'label', 'type'],
  );
}

function oftenOf(choices: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...choices) }, oddText);
}
