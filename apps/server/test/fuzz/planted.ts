import { expect } from 'vitest';
import { fieldTypeOf } from '@cross-crm/field-types';
import { exampleOf } from '../../src/api/openapi/examples.ts';
import { fieldSchemas } from '../../src/api/openapi/json-schema.ts';
import type { CatalogField, CatalogObject } from '../../src/records/catalog.ts';
import { builtInCatalog } from '../../src/records/catalog-of-workspace.ts';
import type { TestWorkspace } from '../harness/app.ts';
import { useTemporaryFiles } from '../harness/imports.ts';
import type { Body } from '../harness/request.ts';

/** A word that is in every text of a planted workspace and nowhere else. It survives as part of an address or link. */
export const canary = 'quixotecanary';

/** A workspace with a record of every object, an import and an invitation, the canary in every text. */
export interface Planted extends TestWorkspace {
  /** A record of each object, by its name. */
  readonly ids: Readonly<Record<string, string>>;
  /** What a route's parameters can be, by the route's first part and the parameter: `imports :id`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Input for another record of an object. */
  inputFor(object: CatalogObject): Record<string, Body>;
}

/** Objects in an order in which each can be linked to those before it. */
export function objectsInOrder(): CatalogObject[] {
  const objects = [...builtInCatalog().objects.values()];
  return [...objects.filter(({ def }) => def.administered), ...objects.filter(({ def }) => !def.administered)];
}

/** Plants records through the routes, as the owner. `word` goes into every text. */
export async function planted(test: TestWorkspace, word: string): Promise<Planted> {
  useTemporaryFiles();
  const as = test.as(test.owner);
  const ids: Record<string, string> = {};
  for (const { def } of objectsInOrder()) ids[def.name] = (await as.get(`${def.plural}?limit=1`).expect(200)).records[0]?.id;
  const inputFor = (object: CatalogObject): Record<string, Body> => inputOf(object, word, ids);
  let batch = '';
  for (const object of objectsInOrder().filter(({ def }) => def.name !== 'role' && def.name !== 'workspace')) {
    const { status, body, headers } = await as.post(object.def.plural, inputFor(object));
    expect(status, `${object.def.name}: ${JSON.stringify(body)}`).toBe(201);
    ids[object.def.name] = body.id;
    batch = headers['x-batch-id'] ?? '';
    await as.patch(`${object.def.plural}/${body.id}`, { [object.def.title]: `${word} later` }).expect(200);
  }
  await as.patch(`workspaces/${ids['workspace']}`, { name: `${word} & Co` }).expect(200);
  return { ...test, ids, inputFor, parameters: { ...(await plantOperations(test, word)), 'batches :id': batch } };
}

async function plantOperations(test: TestWorkspace, word: string): Promise<Record<string, string>> {
  const as = test.as(test.owner);
  const { id } = await as.post('imports').expect(201);
  await as.put(`imports/${id}/files/${word}.csv`, `Name\n${word}\n`, { headers: { 'content-type': 'text/csv' } }).expect(200);
  await as
    .patch(`imports/${id}`, { files: [{ name: `${word}.csv`, object: 'company', mapping: [{ column: 'Name', field: 'name' }] }] })
    .expect(200);
  const other = await as.post('imports').expect(201);
  await as.put(`imports/${other.id}/files/${word}.csv`, `Name\n${word}\n`, { headers: { 'content-type': 'text/csv' } }).expect(200);
  await as
    .patch(`imports/${other.id}`, { files: [{ name: `${word}.csv`, object: 'company', mapping: [{ column: 'Name', field: 'name' }] }] })
    .expect(200);
  await as.post(`imports/${other.id}/preview`).expect(202);
  const { url } = await as.post('invitations', { email: `${word}@invited.example`, name: word, role: 'member' }).expect(201);
  const { jobs } = await as.get('jobs').expect(200);
  return {
    'imports :id': id,
    'imports :name': `${word}.csv`,
    'jobs :id': jobs[0].id,
    'invitations :token': String(url).split('/').at(-1) ?? '',
  };
}

let made = 0;

/** Values for which not every text will do. */
const fixed: Readonly<Record<string, () => Body>> = {
  'view.object': () => 'deal',
  'view.kind': () => 'table',
  'view.settings': () => undefined,
  'membership.role': () => 'member',
  'customField.object': () => 'deal',
  'customField.name': () => `planted${made}`,
  'customField.type': () => 'text',
  'customField.options': () => undefined,
  'customField.required': () => false,
  'customField.unique': () => false,
};

function inputOf(object: CatalogObject, word: string, ids: Readonly<Record<string, string>>): Record<string, Body> {
  made += 1;
  const written = [...object.fields.values()].filter((field) => !field.def.readOnly && !field.sql.assigned);
  const own = written.filter((field) => field.target?.object !== object.def.name);
  return Object.fromEntries(own.map((field) => [field.name, valueOf(object, field, word, ids)]).filter(([, value]) => value !== undefined));
}

function valueOf(object: CatalogObject, field: CatalogField, word: string, ids: Readonly<Record<string, string>>): Body {
  const special = fixed[`${object.def.name}.${field.name}`];
  if (special) return special();
  if (field.target) return linkTo(field, ids);
  const text = `${word} ${made}`;
  const texts: Record<string, Body> = {
    text: field.name === 'domain' ? `${word}${made}.example` : text,
    longText: text,
    richText: `<p>${text}</p>`,
    url: `https://${word}${made}.example/`,
    email: `${word}${made}@example.com`,
    emails: [`${word}${made}@example.com`],
    address: { street: text, city: text, region: text, postalCode: word },
  };
  return texts[field.def.type] ?? exampleOf(fieldSchemas(fieldTypeOf(field.def), field.def).input, field.def.label);
}

function linkTo(field: CatalogField, ids: Readonly<Record<string, string>>): Body {
  const id = ids[field.target?.object ?? ''];
  return id === undefined ? undefined : field.target?.many ? [id] : id;
}
