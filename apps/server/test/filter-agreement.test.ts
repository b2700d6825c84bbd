import type { Filter, Json } from '@cross-crm/schema';
import { parseFilter, printFilter } from '@cross-crm/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../src/kernel/context.ts';
import type { Catalog, CatalogObject } from '../src/records/catalog.ts';
import { catalogFor } from '../src/records/catalog-of-workspace.ts';
import type { Values } from '../src/records/hooks.ts';
import { matches } from '../src/records/matches.ts';
import { idsStatement, runRead } from '../src/records/query.ts';
import { readValues } from '../src/records/store.ts';
import { createRecords } from '../src/records/write.ts';
import type { Engine } from './harness/engine.ts';
import { openEngine } from './harness/engine.ts';

let engine: Engine;
let ctx: Context;
let catalog: Catalog;
let deal: CatalogObject;
const memory = new Map<string, Map<string, Values>>();

const pick = <Value>(list: readonly Value[], at: number): Value | null =>
  at % (list.length + 1) === 0 ? null : (list[(at % (list.length + 1)) - 1] ?? null);
const industries = ['Trade', 'Ökologie', 'energy', 'Straße 7 % _'];

beforeAll(async () => {
  engine = await openEngine();
  ctx = await engine.workspace('Acme', { now: new Date('2026-03-29T00:30:00Z') });
  catalog = await catalogFor(ctx);
  deal = await engine.object(ctx, 'deal');
  const companies = await fill('company', 8, (at) => ({
    name: `Company ${at}`,
    industry: pick(industries, at),
    employees: pick([0, 10, 2_500], at),
    domain: pick([`c${at}.example`], at),
  }));
  const contacts = await fill('contact', 8, (at) => ({
    name: `Person ${at}`,
    companies: pick([[{ id: companies[at % 8], role: 'employee' }], companies.slice(0, at % 4)], at),
    emails: pick([[{ email: `p${at}@x.example` }], [{ email: 'Shared@x.example' }, { email: `b${at}@y.example` }]], at),
  }));
  await fill('deal', 40, (at) => ({
    name: `Deal ${at}`,
    company: pick(companies, at),
    contacts: pick([[], contacts.slice(0, 2), contacts.slice(at % 5, (at % 5) + 3)], at),
    amount: pick(
      [
        { amount: '100', currency: 'EUR' },
        { amount: '99.99', currency: 'EUR' },
        { amount: '100', currency: 'USD' },
      ],
      at,
    ),
    closeDate: pick(['2026-03-28', '2026-03-29', '2026-04-01', '2025-12-31'], at),
    source: pick(['inbound', 'partner'], at),
    nextStep: pick(['Call', 'ÇALL back', ''], at),
  }));
  for (const name of ['company', 'contact', 'deal']) await remember(name);
});
afterAll(() => engine.close());

async function fill(name: string, count: number, values: (at: number) => Record<string, unknown>): Promise<string[]> {
  const object = await engine.object(ctx, name);
  return [
    ...(
      await createRecords(
        ctx,
        object,
        Array.from({ length: count }, (_none, at) => values(at)),
      )
    ).changed,
  ];
}

async function remember(name: string): Promise<void> {
  const object = await engine.object(ctx, name);
  const rows = await runRead<{ id: string }>(ctx, idsStatement(ctx, catalog, object, {}, 1_000));
  const records = await readValues(
    ctx,
    object,
    rows.map((row) => row.id),
  );
  memory.set(name, new Map(records.map((record) => [String(record.id), record])));
}

const companyLeaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    field: fc.constant('industry'),
    op: fc.constantFrom('eq' as const, 'ne' as const, 'contains' as const, 'notContains' as const, 'startsWith' as const),
    value: fc.constantFrom(...industries, 'ö', '%', '_', 'strasse', 'E'),
  }),
  fc.record({
    field: fc.constant('employees'),
    op: fc.constantFrom('lt' as const, 'lte' as const, 'gt' as const, 'gte' as const, 'eq' as const),
    value: fc.constantFrom(0, 10, 11),
  }),
  fc.record({ field: fc.constantFrom('industry', 'employees', 'domain'), op: fc.constantFrom('empty' as const, 'notEmpty' as const) }),
);

const dealLeaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    field: fc.constant('amount'),
    op: fc.constantFrom('lt' as const, 'gte' as const, 'eq' as const),
    value: fc.constantFrom<Json>({ amount: '100', currency: 'EUR' }, '100', '99.990'),
  }),
  fc.record({
    field: fc.constant('closeDate'),
    op: fc.constant('between' as const),
    value: fc.constantFrom<Json>(['2026-03-29', null], [null, '2026-03-28'], ['2026-03-28', '2026-03-29']),
  }),
  fc.record({
    field: fc.constantFrom('closeDate', 'createdAt'),
    op: fc.constant('within' as const),
    value: fc.record({
      unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
      from: fc.integer({ min: -1, max: 0 }),
      to: fc.integer({ min: 0, max: 1 }),
    }),
  }),
  fc.record({
    field: fc.constant('source'),
    op: fc.constantFrom('in' as const, 'notIn' as const),
    value: fc.constantFrom<string[][]>([], ['inbound'], ['inbound', 'partner']),
  }),
  fc.record({
    field: fc.constantFrom('company', 'contacts', 'amount', 'closeDate', 'source', 'company.industry', 'contacts.emails'),
    op: fc.constantFrom('empty' as const, 'notEmpty' as const),
  }),
  fc.record({
    field: fc.constant('nextStep'),
    op: fc.constantFrom('contains' as const, 'eq' as const),
    value: fc.constantFrom('call', 'Call', 'ç'),
  }),
  fc.record({
    field: fc.constant('company.industry'),
    op: fc.constantFrom('eq' as const, 'ne' as const, 'contains' as const),
    value: fc.constantFrom('Trade', 'o'),
  }),
  fc.record({
    field: fc.constant('contacts.companies.employees'),
    op: fc.constantFrom('gt' as const, 'ne' as const),
    value: fc.constantFrom(5, 10),
  }),
  fc.record({
    field: fc.constant('contacts.emails'),
    op: fc.constantFrom('anyOf' as const, 'noneOf' as const),
    value: fc.constantFrom<string[][]>(['shared@x.example'], ['p1@x.example', 'nobody@x.example']),
  }),
  fc.record({ related: fc.constant('contacts'), has: fc.constantFrom('some' as const, 'none' as const) }),
  fc.record({ related: fc.constant('contacts'), count: fc.constantFrom('eq' as const, 'gt' as const, 'lte' as const), value: fc.nat(3) }),
);

function nested(leaf: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  return fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ not: tie('filter') }),
    ),
  })).filter;
}

async function agree(object: CatalogObject, filter: Filter): Promise<void> {
  const rows = await runRead<{ id: string }>(ctx, idsStatement(ctx, catalog, object, { filter }, 1_000));
  const all = memory.get(object.def.name) ?? new Map<string, Values>();
  const source = { find: (name: string, id: string) => memory.get(name)?.get(id), all: (name: string) => memory.get(name)?.values() ?? [] };
  const matching = { catalog, scope: { now: ctx.now, timeZone: ctx.timeZone, me: null }, source };
  const found = [...all.values()].filter((record) => matches(matching, object, record, filter)).map((record) => String(record.id));
  expect(found.sort()).toEqual(rows.map((row) => row.id).sort());
}

test('a filter selects the same deals in the database and in memory', async () => {
  await fc.assert(
    fc.asyncProperty(nested(dealLeaf), (filter) => agree(deal, filter)),
    { numRuns: 300 },
  );
});

test('conditions on related records select the same companies in the database and in memory', async () => {
  const company = await engine.object(ctx, 'company');
  const related = fc.oneof(
    companyLeaf,
    fc.record({ related: fc.constantFrom('deals', 'contacts'), has: fc.constantFrom('some' as const, 'none' as const) }),
    fc.record({
      related: fc.constant('deals'),
      count: fc.constantFrom('ne' as const, 'gte' as const),
      value: fc.nat(4),
      where: nested(dealLeaf),
    }),
    fc.record({
      related: fc.constant('contacts'),
      has: fc.constant('none' as const),
      where: fc.constant<Filter>({ field: 'emails', op: 'empty' }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(nested(related), (filter) => agree(company, filter)),
    { numRuns: 200 },
  );
});

test('a filter survives being printed and parsed', () => {
  fc.assert(
    fc.property(nested(dealLeaf), (filter) => {
      const parsed = parseFilter(JSON.parse(printFilter(filter)));
      expect(parsed.ok && printFilter(parsed.value)).toBe(printFilter(filter));
    }),
  );
});
