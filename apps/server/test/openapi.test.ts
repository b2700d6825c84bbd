import { fieldTypeOf, fieldTypes } from '@cross-crm/field-types';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { exampleOf } from '../src/api/openapi/examples.ts';
import { fieldSchemas } from '../src/api/openapi/json-schema.ts';
import { builtInCatalog } from '../src/records/catalog-of-workspace.ts';
import { testApp, workspace } from './harness/app.ts';
import type { TestResponse } from './harness/request.ts';
import { routesOf } from './harness/routes.ts';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties: Readonly<Record<string, object>> }>> };
}

/** Whether an answer is what the document says of its path, method and status. */
function answerChecker(document: Document): (path: string, method: string, response: TestResponse) => void {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document, 'api');
  return (path, method, { status, body }) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    const steps = ['paths', path, method.toLowerCase(), 'responses', String(status), ...(status < 400 ? ['content', type, 'schema'] : [])];
    const pointer = steps.map((step) => `/${step.replaceAll('/', '~1')}`).join('');
    const $ref = status < 400 ? `api#${pointer}` : 'api#/components/schemas/Problem';
    expect(document.paths[path]?.[method.toLowerCase()], `${method} ${path}`).toHaveProperty(['responses', String(status)]);
    const validate = ajv.compile({ $ref });
    validate(body);
    expect(validate.errors ?? [], `${method} ${path} ${status}: ${JSON.stringify(body).slice(0, 500)}`).toEqual([]);
  };
}

test('everything the server can be asked is documented, and nothing else', async () => {
  const { app, anybody } = await testApp();
  const { paths }: Document = await anybody.get('openapi.json').expect(200);
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '{}')}`),
  );
  // OpenAPI has no words for a WebSocket; the text at the head of the document tells of it.
  const served = routesOf(app)
    .filter((route) => route !== 'GET /realtime')
    .map((route) => route.replaceAll(/:\w+/g, '{}'));

  expect(served.length).toBeGreaterThan(100);
  expect(documented.sort()).toEqual(served.sort());
});

test('what the server answers is what the document says', async () => {
  const { as, owner, readOnly, anybody } = await workspace();
  const fits = answerChecker(await anybody.get('openapi.json').expect(200));
  const deal = { name: 'Acme', amount: { amount: '1250.5', currency: 'EUR' }, tags: [], closeDate: '2026-03-31' };
  const company = await as(owner).create('companies', {
    name: 'Acme',
    phones: ['+46 70 123 45 67'],
    address: { city: 'Lund', country: 'SE' },
  });
  const contact = await as(owner).create('contacts', {
    name: 'Ada',
    emails: ['ada@acme.example'],
    companies: [{ id: company.id, role: 'employee' }],
  });
  const created = await as(owner).post('deals', { ...deal, company: company.id, contacts: [contact.id], owner: owner.membershipId });
  const { id } = created.body;

  fits('/deals', 'POST', created);
  fits('/deals', 'GET', await as(owner).get('deals?count=exact&include=company'));
  fits('/deals/{id}', 'GET', await as(owner).get(`deals/${id}`));
  fits('/deals/{id}', 'PATCH', await as(owner).patch(`deals/${id}`, { nextStep: 'Call' }));
  fits('/deals/{id}/win', 'POST', await as(owner).post(`deals/${id}/win`, {}));
  fits('/deals/{id}/history', 'GET', await as(owner).get(`deals/${id}/history`));
  fits('/deals/aggregate', 'GET', await as(owner).get('deals/aggregate?groupBy=stage&measures=count,sum:amount'));
  fits('/companies/{id}', 'GET', await as(owner).get(`companies/${company.id}`));
  fits('/contacts/{id}', 'GET', await as(owner).get(`contacts/${contact.id}`));
  const bulk = await as(owner).post('tasks/bulk/create', { records: [{ title: 'Call' }, { title: '' }] });
  fits('/tasks/bulk/create', 'POST', bulk);
  fits('/batches/{batchId}', 'GET', await as(owner).get(`batches/${bulk.body.batchId}`));
  fits('/batches/{batchId}/undo', 'POST', await as(owner).post(`batches/${bulk.body.batchId}/undo`, {}));
  fits('/catalog', 'GET', await as(owner).get('catalog'));
  fits('/me', 'GET', await as(owner).get('me'));
  fits('/jobs', 'GET', await as(owner).get('jobs'));
  for (const plural of ['pipelines', 'stages', 'memberships', 'roles', 'workspaces', 'views', 'tags', 'teams'])
    fits(`/${plural}`, 'GET', await as(owner).get(plural));
  fits('/deals', 'POST', await as(readOnly).post('deals', deal));
  fits('/deals', 'POST', await as(owner).post('deals', { name: '', amount: 'much' }));
  fits('/deals/{id}', 'GET', await as(owner).get('deals/019a0000-0000-7000-8000-000000000000'));
  fits('/me', 'GET', await anybody.get('me'));
});

test('the examples can be sent as they stand', async () => {
  await testApp();
  for (const object of builtInCatalog().objects.values()) {
    for (const { name, def } of object.fields.values()) {
      const type = fieldTypeOf(def);
      const example = exampleOf(fieldSchemas(type, def).input, def.label);
      const read = type.input(def, { currency: 'EUR', country: 'DE' }).safeParse(example);
      expect(read.success && read.data !== null, `${object.def.name}.${name} (${def.type}): ${JSON.stringify(example)}`).toBe(true);
    }
  }
  expect(Object.keys(fieldTypes).length).toBeGreaterThan(20);
});

test('a member finds the custom fields of the workspace in its document, others do not', async () => {
  const { as, owner, member, anybody } = await workspace();
  const other = await workspace();
  await as(owner).create('custom-fields', { object: 'deal', name: 'region', label: 'Region', type: 'text' });

  const documents: Document[] = [
    await as(member).get('openapi.json').expect(200),
    await anybody.get('openapi.json').expect(200),
    await other.as(other.owner).get('openapi.json').expect(200),
  ];
  expect(documents.map(({ components }) => Object.keys(components.schemas['DealPatch']?.properties ?? {}).includes('region'))).toEqual([
    true,
    false,
    false,
  ]);
});

test('a document that did not change is not sent twice', async () => {
  const { anybody } = await testApp();
  const { headers } = await anybody.get('openapi.json');
  await anybody.get('openapi.json', { headers: { 'if-none-match': String(headers['etag']) } }).expect(304);
});
