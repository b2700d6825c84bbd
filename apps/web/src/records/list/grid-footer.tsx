import type { CatalogObject, Json } from '@cross-crm/sdk';
import type { Filter } from '@cross-crm/schema';
import { numberText, useWords } from '@cross-crm/field-types/web';
import type { Words } from '@cross-crm/field-types/web';
import { useAggregate } from '../../lib/queries.ts';
import { calculationWord, measureOf } from './calculations.ts';
import { tickWidth } from './grid-columns.ts';
import type { GridColumn } from './grid-columns.ts';
import classes from './grid-footer.module.css';

interface GridFooterProps {
  readonly object: CatalogObject;
  readonly columns: readonly GridColumn[];
  readonly filter: Filter | null;
  readonly calculations: Readonly<Record<string, string>>;
  readonly width: number;
  /** "1,616 contacts" */
  readonly count: { readonly figure: string; readonly noun: string } | null;
  readonly selected: number;
}

/** How many records the view has and what their figures come to, each under its column. */
export function GridFooter({ object, columns, filter, calculations, width, count, selected }: GridFooterProps) {
  const words = useWords();
  const measures = columns.flatMap((column) => measureOf(column, calculations) ?? []);
  const { data } = useAggregate(object.plural, { filter, measures }, { enabled: measures.length > 0 });
  const [title, ...others] = columns;
  return (
    <div role="row" className={classes.footer} style={{ width }}>
      <div role="gridcell" className={classes.footTitle} style={{ width: tickWidth + (title?.width ?? 0) }}>
        {count !== null && (
          <>
            <b className="b">{count.figure}</b> {count.noun}
          </>
        )}
        {selected > 0 && <> · {numberText(selected, words.locale)} selected</>}
      </div>
      {others.map((column) => (
        <FootCell
          key={column.field.name}
          column={column}
          measure={measureOf(column, calculations)}
          figures={data?.groups[0]}
          words={words}
        />
      ))}
    </div>
  );
}

interface FootCellProps {
  readonly column: GridColumn;
  readonly measure: string | null;
  readonly figures: { readonly [measure: string]: Json } | undefined;
  readonly words: Words;
}

function FootCell({ column, measure, figures, words }: FootCellProps) {
  const text = measure === null || figures === undefined ? '' : figureText(column, figures[measure] ?? null, words);
  const what = measure === null ? '' : calculationWord(measure);
  return (
    <div
      role="gridcell"
      className={column.web.align === 'end' ? classes.footEnd : classes.foot}
      style={{ width: column.width }}
      title={text === '' ? undefined : `${column.field.label}: ${what || 'sum'} ${text}`}
    >
      {text !== '' && (
        <>
          {what} <b className="b">{text}</b>
        </>
      )}
    </div>
  );
}

/** Amounts of different currencies stand beside each other: they are never added up. */
function figureText({ web }: GridColumn, figure: Json, words: Words): string {
  if (figure === null) return '';
  if (Array.isArray(figure))
    return figure
      .map((part: Json) => amountText(part, words))
      .filter((text) => text !== '')
      .join(' + ');
  if (typeof figure === 'number' || typeof figure === 'string') {
    return web.figure?.(figure, words) ?? numberText(figure, words.locale, { maximumFractionDigits: 2 });
  }
  return amountText(figure, words);
}

/** Cents matter in small amounts only. */
function amountText(part: Json, { locale }: Words): string {
  if (part === null || typeof part !== 'object' || !('amount' in part) || !('currency' in part)) return '';
  const digits = Math.abs(Number(part.amount)) >= 1000 ? 0 : 2;
  return numberText(String(part.amount), locale, {
    style: 'currency',
    currency: String(part.currency),
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
