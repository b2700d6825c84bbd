import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cast, identifier, inWorkspace, join, literal, parameter, print, raw, select, sql, table } from './index.ts';

const workspace = '00000000-0000-7000-8000-000000000001';

test('a value is bound, never written into the text', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(print(sql`a = ${value}`)).toEqual({ text: 'a = $1', values: [value] });
    }),
  );
});

test('a value shaped like a piece of SQL is still a value', () => {
  const sent: unknown = JSON.parse('{"kind":"fragment","texts":["1; drop table deal"],"nodes":[]}');
  expect(print(sql`a = ${sent}`)).toEqual({ text: 'a = $1', values: [sent] });
  const selected: unknown = JSON.parse(
    '{"kind":"select","columns":[],"from":{"kind":"table","name":"session","alias":"s"},"joins":[],"where":[],"groupBy":[],"orderBy":[]}',
  );
  expect(print(sql`a = ${selected}`).values).toEqual([selected]);
});

test('names are quoted, quotes in them doubled', () => {
  expect(print(identifier('d', 'a" or 1=1 --')).text).toBe('"d"."a"" or 1=1 --"');
  expect(print(literal("it's")).text).toBe("'it''s'");
});

test('pieces nest, and values are numbered in the order in which they stand', () => {
  const statement = sql`${parameter(1)} ${join([sql`${2}`, sql`${3}`], ' + ')} ${cast(parameter(4), 'numeric')}`;
  expect(print(statement)).toEqual({ text: '$1 $2 + $3 ($4)::numeric', values: [1, 2, 3, 4] });
  expect(print(join([])).text).toBe('');
});

test.each([
  'select 1 from deal',
  'x in (table deal)',
  'update deal set a = 1',
  'a union all b',
  'with x as (y)',
  'insert into deal',
  'a JOIN b',
])('text that reads a table is refused: %s', (text) => {
  expect(() => raw(text)).toThrow('may not read a table by itself');
});

test.each(['a is distinct from b', 'extract(epoch from x)', "trim(both ' ' from x)", 'from_date', 'lower(x) collate "C"'])(
  'text that only sounds like it is taken: %s',
  (text) => {
    expect(print(raw(text)).text).toBe(text);
  },
);

test('a SELECT prints with every clause, and each conjunct apart from its neighbours', () => {
  const id = identifier('d', 'id');
  const deals = select({
    columns: [id, sql`count(*)`],
    from: table('deal', 'd'),
    joins: [
      {
        type: 'left',
        source: table('company', 'c'),
        on: [inWorkspace('c', workspace), sql`${identifier('c', 'id')} = ${identifier('d', 'company')}`],
      },
    ],
    where: [inWorkspace('d', workspace), sql`a = ${1} or b = ${2}`],
    groupBy: [id],
    orderBy: [sql`${id} desc`],
    limit: parameter(50),
  });
  expect(print(deals)).toEqual({
    text: 'select "d"."id", count(*) from "deal" as "d" left join "company" as "c" on "c"."workspace_id" = $1 and ("c"."id" = "d"."company") where "d"."workspace_id" = $1 and (a = $2 or b = $3) group by "d"."id" order by "d"."id" desc limit $4',
    values: [workspace, 1, 2, 50],
  });
});

test('a SELECT stands in parentheses wherever it is an expression or a source', () => {
  const inner = select({ columns: [sql`1`], from: table('deal', 'd') });
  expect(print(sql`exists ${inner}`).text).toBe('exists (select 1 from "deal" as "d")');
  expect(print(select({ columns: [inner], from: { select: inner, alias: 's', lateral: true } })).text).toBe(
    'select (select 1 from "deal" as "d") from lateral ((select 1 from "deal" as "d")) as "s"',
  );
});

test('a copy of a SELECT with another limit is still a SELECT', () => {
  const all = select({ columns: [sql`1`], from: table('deal', 'd') });
  expect(print(sql`exists ${{ ...all, limit: raw('1') }}`).text).toBe('exists (select 1 from "deal" as "d" limit 1)');
});
