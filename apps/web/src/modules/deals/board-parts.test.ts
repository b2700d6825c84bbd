import type { CatalogField, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { expect, test } from 'vitest';
import { clearedFilter, withoutOpenOnly } from './board-filter.ts';
import { cardSlots } from './card-slots.ts';
import { columnSlots } from './column-slots.ts';
import { columnCondition, columnIdOf, columnsOfChoices, columnsOfRecords, noneColumn } from './column.ts';
import { pull } from './edge-scroll.ts';
import { daysStandingStill } from './standing-still.ts';
import { stepIcon } from './step-icon.ts';

const field = (name: string, type: string, more: Partial<CatalogField> = {}): CatalogField => ({
  name,
  type,
  label: name,
  description: null,
  section: null,
  required: false,
  unique: false,
  indexed: false,
  readOnly: false,
  custom: false,
  default: null,
  options: {},
  operators: [],
  sortable: true,
  groupable: true,
  summable: false,
  target: null,
  ...more,
});
const record = (id: string, values: Record<string, CrossRecord[string]>): CrossRecord => ({
  id,
  version: 1,
  createdAt: '',
  updatedAt: '',
  createdBy: null,
  updatedBy: null,
  deletedAt: null,
  ...values,
});
// Only what the functions look at.
const stageObject = { title: 'name', label: 'Stage', inLinks: ['position', 'kind'] } as unknown as CatalogObject;

test('stages become columns with their probability, kind and limit', () => {
  const [open, won] = columnsOfRecords(stageObject, [
    record('s1', { name: 'Proposal', probability: 50, kind: 'open', rotAfter: 14, position: 3 }),
    record('s2', { name: 'Won', kind: 'won', probability: 100, position: 9 }),
  ]);
  expect(open).toEqual({
    id: 's1',
    name: 'Proposal',
    value: { id: 's1', title: 'Proposal', position: 3, kind: 'open' },
    probability: 50,
    kind: 'open',
    rotAfter: 14,
  });
  expect(won).toMatchObject({ kind: 'won', rotAfter: null });
});

test('choices become columns in the order of their definition, and records without a value get one of their own', () => {
  const status = field('status', 'select', {
    label: 'Status',
    options: {
      choices: [
        { key: 'todo', label: 'To do' },
        { key: 'done', label: 'Done' },
      ],
    },
  });
  expect(columnsOfChoices(status).map(({ id, name }) => [id, name])).toEqual([
    ['todo', 'To do'],
    ['done', 'Done'],
  ]);
  expect(noneColumn(status).name).toBe('No status');
  expect(columnCondition('status', noneColumn(status))).toEqual({ field: 'status', op: 'empty' });
});

test('a value names its column, be it a choice, a link or nothing', () => {
  expect([columnIdOf('todo'), columnIdOf({ id: 's1', title: 'Proposal' }), columnIdOf(null), columnIdOf(undefined)]).toEqual([
    'todo',
    's1',
    'none',
    'none',
  ]);
});

test('fields of a view go where their type belongs on a card', () => {
  const object = {
    title: 'name',
    fields: [
      field('name', 'text'),
      field('company', 'relation', { target: { object: 'company', many: false } }),
      field('amount', 'money', { operators: ['eq', 'between'] }),
      field('closeDate', 'date', { operators: ['between', 'within'] }),
      field('nextStep', 'text', { operators: ['startsWith'] }),
      field('owner', 'user', { target: { object: 'membership', many: false } }),
      field('stage', 'relation'),
    ],
  } as unknown as CatalogObject;
  const slots = cardSlots(object, ['name', 'company', 'amount', 'closeDate', 'nextStep', 'owner', 'stage', 'gone'], 'stage');
  expect(Object.fromEntries(Object.entries(slots).map(([slot, shown]) => [slot, shown?.name]))).toEqual({
    about: 'company',
    figure: 'amount',
    when: 'closeDate',
    next: 'nextStep',
    whose: 'owner',
  });
});

test('a card has four lines even when a view asks for less', () => {
  const object = { title: 'name', fields: [field('name', 'text')] } as unknown as CatalogObject;
  expect(cardSlots(object, ['name'], 'stage')).toEqual({ about: null, figure: null, when: null, next: null, whose: null });
});

test('the strips count what is closed, so the board asks for more than open deals', () => {
  const open = { field: 'status', op: 'eq', value: 'open' } as const;
  const mine = { field: 'owner', op: 'eq', value: 'me' } as const;
  const big = { field: 'amount', op: 'gte', value: '5000' } as const;
  expect(withoutOpenOnly(open)).toBeNull();
  expect(withoutOpenOnly({ and: [open, mine] })).toEqual(mine);
  expect(withoutOpenOnly({ and: [open, mine, big] })).toEqual({ and: [mine, big] });
  expect(withoutOpenOnly({ or: [open, mine] })).toEqual({ or: [open, mine] });
});

test('taking all filters off keeps the board to open deals', () => {
  const open = { field: 'status', op: 'eq', value: 'open' } as const;
  expect(clearedFilter({ and: [open, { field: 'owner', op: 'eq', value: 'me' }] })).toEqual(open);
  expect(clearedFilter({ field: 'owner', op: 'eq', value: 'me' })).toBeNull();
});

test('a card stands still once it has stood longer than its stage allows', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const [column] = columnsOfRecords(stageObject, [record('s1', { name: 'Proposal', rotAfter: 14 })]);
  if (!column) throw new Error('A stage makes a column.');
  const since = (iso: string | null) => daysStandingStill(record('d', { stageChangedAt: iso }), column, now);
  expect(since('2026-10-30T12:00:00Z')).toBe(23);
  expect(since('2026-11-08T12:00:00Z')).toBeNull();
  expect(since('2026-11-07T11:00:00Z')).toBe(15);
  expect(since(null)).toBeNull();
  expect(daysStandingStill(record('d', { stageChangedAt: '2020-01-01T00:00:00Z' }), { ...column, rotAfter: null }, now)).toBeNull();
});

test('the gap stands among the cards, and cards on their way behind them', () => {
  const cards = [record('1', {}), record('2', {})];
  expect(columnSlots(cards, 1, 2).map(({ key }) => key)).toEqual(['1', 'gap', '2', 'wait 0', 'wait 1']);
  expect(columnSlots(cards, null, 0).map((slot) => (slot.kind === 'card' ? slot.position : null))).toEqual([1, 2]);
});

test('a held card scrolls the board near its edges, faster the nearer', () => {
  expect(pull(500, 0, 1000)).toBe(0);
  expect(pull(990, 0, 1000)).toBeGreaterThan(pull(950, 0, 1000));
  expect(pull(5, 0, 1000)).toBeLessThan(0);
  expect(pull(50, 0, 100)).toBe(0);
});

test('a next step gets the sign of what it is', () => {
  expect([
    stepIcon('Call back Tue'),
    stepIcon('Send case study'),
    stepIcon('Site visit Wed'),
    stepIcon('Signature due Fri'),
    stepIcon('Discount approval'),
  ]).toEqual(['phone', 'mail', 'calendar', 'pencil', 'task']);
});
