import type { FieldSql, FieldSqlRef, Json, Operator } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { cast, parameter, sql } from '@cross-crm/sql';
import { compareSql } from '../column-sql.ts';
import { moneyOperand } from './money.ts';
import type { Money } from './money.ts';

function columnsOf(ref: FieldSqlRef): { amount: Sql; currency: Sql } {
  const [amount, currency] = ref.columns;
  if (!amount || !currency) throw new Error(`The field "${ref.field.label}" needs two columns.`);
  return { amount, currency };
}

function filter(op: Operator, ref: FieldSqlRef, compared: Json): Sql {
  const { amount, currency } = columnsOf(ref);
  if (op === 'empty') return sql`${amount} is null`;
  const operand = moneyOperand(compared);
  const condition = compareSql(op, amount, cast(parameter(operand.amount), 'numeric'));
  return operand.currency === null ? condition : sql`(${condition} and ${currency} = ${operand.currency}::text)`;
}

/** The amount without a scale, so that it keeps its digits, and its currency beside it. */
export const moneySql: FieldSql<Money> = {
  columns: [
    { suffix: '', type: 'numeric', fromJson: (json) => sql`(${json} ->> 'amount')::numeric` },
    { suffix: '_currency', type: 'text', fromJson: (json) => sql`${json} ->> 'currency'` },
  ],
  store: ({ amount, currency }) => [amount, currency],
  json(ref) {
    const { amount, currency } = columnsOf(ref);
    return sql`case when ${amount} is not null then json_build_object('amount', ${amount}::text, 'currency', ${currency}) end`;
  },
  filter,
  sort: (ref) => ({ expression: columnsOf(ref).amount, type: 'numeric' }),
  sum(ref) {
    const { amount, currency } = columnsOf(ref);
    return { number: amount, unit: currency };
  },
};
