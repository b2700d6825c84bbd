import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifier, inWorkspace, proveTenancy, select, sql, table } from './index.ts';
import type { Join, Select, Sql } from './index.ts';

const mine = '00000000-0000-7000-8000-000000000001';
const theirs = '00000000-0000-7000-8000-000000000002';
const deals = table('deal', 'd');
const one = [sql`1`];

test('a read whose every table is bound to the workspace is proven', () => {
  const join: Join = { type: 'left', source: table('company', 'c'), on: [inWorkspace('c', mine)] };
  const inner = select({ columns: one, from: table('task', 't'), where: [inWorkspace('t', mine)] });
  expect(() =>
    proveTenancy(select({ columns: [sql`exists ${inner}`], from: deals, joins: [join], where: [inWorkspace('d', mine)] }), mine),
  ).not.toThrow();
});

const refused: [string, Sql][] = [
  ['its table is not bound', select({ columns: one, from: deals })],
  ['its table is bound to another workspace', select({ columns: one, from: deals, where: [inWorkspace('d', theirs)] })],
  ['only another alias is bound', select({ columns: one, from: deals, where: [inWorkspace('x', mine)] })],
  ['the binding is one side of an OR', select({ columns: one, from: deals, where: [sql`${inWorkspace('d', mine)} or true`] })],
  [
    'the binding is only written as text',
    select({ columns: one, from: deals, where: [sql`${identifier('d', 'workspace_id')} = ${mine}`] }),
  ],
  [
    'a left join is bound after the join',
    select({
      columns: one,
      from: deals,
      joins: [{ type: 'left', source: table('company', 'c'), on: [] }],
      where: [inWorkspace('d', mine), inWorkspace('c', mine)],
    }),
  ],
  [
    'a join is not bound',
    select({
      columns: one,
      from: deals,
      joins: [{ type: 'inner', source: table('company', 'c'), on: [sql`true`] }],
      where: [inWorkspace('d', mine)],
    }),
  ],
  [
    'a read in a column is not bound',
    select({ columns: [sql`(${select({ columns: one, from: table('task', 't') })})`], from: deals, where: [inWorkspace('d', mine)] }),
  ],
  [
    'a read in the order is not bound',
    select({ columns: one, from: deals, where: [inWorkspace('d', mine)], orderBy: [select({ columns: one, from: table('task', 't') })] }),
  ],
  [
    'a read in a join is not bound',
    select({
      columns: one,
      from: deals,
      joins: [{ type: 'inner', source: { select: select({ columns: one, from: table('task', 't') }), alias: 's' }, on: [] }],
      where: [inWorkspace('d', mine)],
    }),
  ],
  [
    'one part of a union is not bound',
    select({
      columns: one,
      from: {
        select: [select({ columns: one, from: deals, where: [inWorkspace('d', mine)] }), select({ columns: one, from: deals })],
        alias: 'u',
      },
    }),
  ],
  ['a table stands outside a SELECT', sql`exists ${deals}`],
];

test.each(refused)('a read is refused when %s', (_reason, statement) => {
  expect(() => proveTenancy(statement, mine)).toThrow();
});

test('an inner join may be bound by the WHERE of its SELECT', () => {
  const join: Join = { type: 'inner', source: table('company', 'c'), on: [sql`true`] };
  expect(() =>
    proveTenancy(select({ columns: one, from: deals, joins: [join], where: [inWorkspace('d', mine), inWorkspace('c', mine)] }), mine),
  ).not.toThrow();
});

test('a table of no workspace need not be bound', () => {
  const statement = select({ columns: one, from: table('currency', 'c') });
  expect(() => proveTenancy(statement, mine, (name) => name === 'currency')).not.toThrow();
  expect(() => proveTenancy(statement, mine)).toThrow('not bound');
});

/** Reads within reads. Each table is bound, or not as a flag says. */
const { read } = fc.letrec<{ read: { statement: Select; unbound: number } }>((tie) => ({
  read: fc.oneof(
    { maxDepth: 3 },
    fc.boolean().map((bound) => bare(bound)),
    fc
      .tuple(fc.boolean(), fc.constantFrom('column', 'where', 'join', 'from', 'order'), tie('read'))
      .map(([bound, place, inner]) => nest(bare(bound), place, inner)),
  ),
}));

interface Read {
  readonly statement: Select;
  readonly unbound: number;
}

function bare(bound: boolean): Read {
  return {
    statement: select({ columns: one, from: deals, where: bound ? [sql`true`, inWorkspace('d', mine)] : [sql`true`] }),
    unbound: bound ? 0 : 1,
  };
}

function nest({ statement, unbound }: Read, place: string, inner: Read): Read {
  const source = { select: inner.statement, alias: 's' };
  const nested = {
    column: { ...statement, columns: [sql`coalesce(${inner.statement}, 1)`] },
    where: { ...statement, where: [...statement.where, sql`not exists ${inner.statement}`] },
    join: { ...statement, joins: [{ type: 'left' as const, source, on: [] }] },
    order: { ...statement, orderBy: [sql`${inner.statement} desc`] },
    from: { ...statement, from: source },
  }[place];
  // The outer table is gone when its place is taken.
  return { statement: nested ?? statement, unbound: inner.unbound + (place === 'from' ? 0 : unbound) };
}

test('a read is proven exactly when none of its tables is left unbound, however deep', () => {
  fc.assert(
    fc.property(read, ({ statement, unbound }) => {
      if (unbound === 0) proveTenancy(statement, mine);
      else expect(() => proveTenancy(statement, mine)).toThrow('not bound');
    }),
  );
});
