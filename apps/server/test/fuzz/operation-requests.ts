import type { Json } from '@cross-crm/schema';
import fc from 'fast-check';
import { oddJson, oddText, someOf } from './odd-values.ts';
import type { Planted } from './planted.ts';
import type { Request } from './requests.ts';
import { cursorText } from './requests.ts';

/** Requests on what is no record: imports and what they map, undo, actions, invitations, jobs, and addresses of nothing. */
export function operationRequests({ ids, parameters }: Planted): fc.Arbitrary<Request> {
  const imported = `imports/${parameters['imports :id']}`;
  const text = oddText.map((each) => (each.isWellFormed() ? encodeURIComponent(each) : '%ED%A0%80'));
  const acts = [
    `batches/${parameters['batches :id']}/undo`,
    `deals/${ids['deal']}/move`,
    `deals/${ids['deal']}/lose`,
    `tasks/${ids['task']}/complete`,
  ];
  const part = fc.constantFrom('', '/history', '/undo', '/replay', '/preview', '/move', '/files/a.csv');
  const plural = fc.constantFrom('imports', 'deals', 'invitations', 'batches', 'jobs');
  const nowhere = fc.tuple(plural, text, part).map(([first, id, last]) => `${first}/${id}${last}`);
  const rows = fc
    .tuple(text, text, text)
    .map(([file, cursor, limit]) => `${imported}/preview-rows?file=${file}&cursor=${cursor}&limit=${limit}`);
  const jobs = oddText.map((each) => `jobs?cursor=${Buffer.from(`${each} ${ids['deal']}`).toString('base64url')}`);
  const own = fc.oneof(oddText, oddJson).map((each) => `deals?cursor=${cursorText(['', each])}`);
  return fc.oneof(
    { weight: 6, arbitrary: request('PATCH', fc.constant(imported), importPatch(String(parameters['imports :name']))) },
    request('PATCH', fc.constant(imported), oddJson),
    request('POST', fc.constantFrom(...acts, 'invitations', 'demo', 'batches'), actBody(String(ids['stage']))),
    request('POST', nowhere, fc.constant({})),
    fc.oneof(rows, jobs, own, nowhere).map((path) => ['GET', path] as const),
    nowhere.map((path) => ['DELETE', path] as const),
  );
}

function request(method: 'POST' | 'PATCH', path: fc.Arbitrary<string>, body: fc.Arbitrary<Json>): fc.Arbitrary<Request> {
  return fc.tuple(path, body).map(([to, sent]) => [method, to, sent] as const);
}

function actBody(stage: string): fc.Arbitrary<Json> {
  return fc.oneof(
    oddJson,
    someOf({ stage: fc.oneof(fc.constant(stage), oddJson), after: oddJson }),
    fc.record({ reason: oddJson }),
    fc.record({ email: oddText, name: oddText, role: oddText }),
  );
}

function importPatch(name: string): fc.Arbitrary<Json> {
  const mapping = someOf(
    {
      column: some('Name', null),
      field: some('name', 'address.city', 'parent', 'company', 'phones.mobile', null),
      matchBy: some('name', 'externalId'),
      createMissing: fc.boolean(),
      template: oddText,
    },
    ['column', 'field'],
  );
  const value = someOf({ column: some('Name'), from: oddText, to: fc.option<Json>(oddText) }, ['column', 'from', 'to']);
  const file = someOf(
    {
      name: some(name),
      object: some('company', 'deal', 'contact'),
      encoding: some('utf-8', 'windows-1252', 'utf-16le', 'base64', 'hex', 'binary'),
      delimiter: some(',', ';', '\t', ''),
      header: some(true, false),
      dateOrder: some('ymd', 'dmy'),
      decimal: some('.', ','),
      key: some([], ['name'], ['domain', 'externalId'], ['constructor']),
      mapping: fc.oneof({ weight: 4, arbitrary: fc.array(mapping, { maxLength: 3 }) }, oddJson),
      values: fc.array(value, { maxLength: 2 }),
    },
    ['name'],
  );
  return fc.record({ files: fc.array(file, { maxLength: 2 }) });
}

/** One of some values, now and then an odd one. */
function some(...values: readonly Json[]): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...values) }, oddJson);
}
