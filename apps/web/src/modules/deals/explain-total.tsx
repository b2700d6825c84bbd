import { moneyText, numberText, useWords } from '@cross-crm/field-types/web';
import { Button } from '@cross-crm/ui';
import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { useBoard } from './board-context.ts';
import classes from './column.module.css';
import type { BoardColumn } from './column.ts';
import type { Amount, Totals } from './totals.ts';
import { inOrderOf } from './totals.ts';

interface ExplainTotalProps {
  readonly column: BoardColumn;
  readonly totals: Totals;
  readonly kind: 'amount' | 'weighted';
  readonly children: ReactNode;
}

/** A total that opens what it is made of. */
export function ExplainTotal({ column, totals, kind, children }: ExplainTotalProps) {
  const name = kind === 'amount' ? 'Total' : 'Weighted total';
  return (
    <Popover position="bottom-start" withinPortal trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={`${classes.total} why ${kind === 'weighted' ? classes.end : ''}`}
          title={`${name} of ${column.name}`}
        >
          <span className="sr">{name}: </span>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`${name} of ${column.name}`}>
        <Parts column={column} totals={totals} kind={kind} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Parts({ column, totals, kind }: Omit<ExplainTotalProps, 'children'>) {
  const { object, showAll } = useBoard();
  const { locale, currency } = useWords();
  const amounts = inOrderOf(kind === 'amount' ? totals.amounts : totals.weighted, currency);
  const many = object.labelPlural.toLowerCase();
  return (
    <div className={classes.explain} tabIndex={-1} data-autofocus>
      <p className="b">{kind === 'amount' ? `Sum of the amounts in ${column.name}` : `Amounts in ${column.name}, weighted`}</p>
      <dl>
        {amounts.map((each) => (
          <ExactAmount key={each.currency} amount={each} locale={locale} />
        ))}
        {amounts.length === 0 && <dt className="muted">No amounts yet</dt>}
      </dl>
      <p className="small t2">
        {kind === 'weighted' &&
          `Each amount times the probability of its ${object.label.toLowerCase()}; this stage gives ${String(column.probability ?? 0)} %. `}
        {numberText(totals.count, locale)} {many}
        {totals.filled !== null &&
          totals.filled < totals.count &&
          `, ${numberText(totals.count - totals.filled, locale)} of them without an amount`}
        .{amounts.length > 1 && ' Currencies are not added up.'}
      </p>
      <Button tone="link" size="sm" onClick={() => showAll(column)}>
        Show these {many}
      </Button>
    </div>
  );
}

function ExactAmount({ amount: { amount, currency }, locale }: { readonly amount: Amount; readonly locale: string }) {
  return (
    <>
      <dt>{currency}</dt>
      <dd>{moneyText(amount, currency, locale)}</dd>
    </>
  );
}
