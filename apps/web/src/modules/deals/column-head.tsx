import { numberText, useWords } from '@cross-crm/field-types/web';
import type { CrossRecord } from '@cross-crm/sdk';
import { IconButton, SkeletonLine } from '@cross-crm/ui';
import { useAmountWords, useNoAmount } from './amount-words.tsx';
import classes from './column.module.css';
import type { BoardColumn } from './column.ts';
import { ExplainTotal } from './explain-total.tsx';
import type { SummedFields, Totals } from './totals.ts';
import { amountOf, totalsWith } from './totals.ts';

export interface ColumnHeadProps {
  readonly column: BoardColumn;
  readonly totals: Totals | undefined;
  readonly fields: SummedFields;
  /** A card that is held over this column and would change its totals. */
  readonly incoming: CrossRecord | null;
  readonly onFold: () => void;
  /** Absent where the person may not create. */
  readonly onAdd: (() => void) | null;
}

/** Name, count and probability of a column; its total and weighted total. With a card held over it, what they will be. */
export function ColumnHead({ column, totals, fields, incoming, onFold, onAdd }: ColumnHeadProps) {
  const { locale } = useWords();
  const next = incoming && totals ? totalsWith(totals, incoming, fields, column) : null;
  return (
    <header className={classes.head}>
      <div className={classes.row}>
        <h2 className={`${classes.name} cut`} title={column.name}>
          {column.name}
        </h2>
        <span className="small muted">
          {totals && numberText(totals.count, locale)}
          {next && (
            <>
              {' → '}
              <b className="bb acc">{numberText(next.count, locale)}</b>
            </>
          )}
        </span>
        {column.probability !== null && (
          <span className={`small muted ${classes.end}`} title="Probability of this stage">
            {numberText(column.probability, locale)} %
          </span>
        )}
      </div>
      {fields.amount && <Sums column={column} totals={totals} next={next} incoming={incoming} fields={fields} />}
      {column.probability === null ? <div className={classes.noBar} /> : <ProbabilityBar percent={column.probability} />}
      <div className={classes.tools}>
        {onAdd && <IconButton small icon="plus" label={`Add to ${column.name}`} onClick={onAdd} />}
        <IconButton small icon="chevronLeft" label={`Collapse ${column.name}`} onClick={onFold} />
      </div>
    </header>
  );
}

function ProbabilityBar({ percent }: { readonly percent: number }) {
  return (
    <div className={classes.bar} aria-hidden="true">
      <span style={{ width: `${String(percent)}%` }} />
    </div>
  );
}

interface SumsProps extends Pick<ColumnHeadProps, 'column' | 'totals' | 'incoming' | 'fields'> {
  readonly next: Totals | null;
}

function Sums({ column, totals, next, incoming, fields }: SumsProps) {
  const words = useAmountWords();
  const nothing = useNoAmount();
  if (!totals)
    return (
      <div className={classes.row}>
        <SkeletonLine width={72} />
      </div>
    );
  const [first = nothing, ...others] = words((next ?? totals).amounts);
  const added = next && incoming ? amountOf(incoming[fields.amount ?? '']) : null;
  return (
    <div className={`${classes.row} small ${next ? 'acc' : ''}`}>
      <ExplainTotal column={column} totals={next ?? totals} kind="amount">
        <span className="bb">{first}</span>
        {others.length > 0 && <span className="muted"> +{others.length}</span>}
      </ExplainTotal>
      {added && <span className={classes.end}>+{words([added])[0]}</span>}
      {!next && fields.weighted && column.probability !== null && (
        <ExplainTotal column={column} totals={totals} kind="weighted">
          <span className="muted">{words(totals.weighted)[0] ?? nothing}</span>
        </ExplainTotal>
      )}
    </div>
  );
}
