import { numberText, useWords } from '@cross-crm/field-types/web';
import type { CatalogObject } from '@cross-crm/sdk';
import { useAmountWords } from './amount-words.tsx';
import classes from './board.module.css';
import type { Totals } from './totals.ts';

interface BoardSummaryProps {
  readonly object: CatalogObject;
  readonly totals: Totals;
  /** Deals with stages: "open deals", since the strips hold the closed ones. */
  readonly openOnly: boolean;
}

/** What the columns hold together: "44 open deals · €1,605,600 · weighted €688,520". */
export function BoardSummary({ object, totals, openOnly }: BoardSummaryProps) {
  const { locale } = useWords();
  const words = useAmountWords();
  const name = (totals.count === 1 ? object.label : object.labelPlural).toLowerCase();
  const amounts = words(totals.amounts).join(' + ');
  const weighted = words(totals.weighted).join(' + ');
  return (
    <span className={`small muted ${classes.summary}`}>
      {numberText(totals.count, locale)} {openOnly && 'open '}
      {name}
      {amounts && (
        <>
          {' '}
          · <span className="t2 b">{amounts}</span>
        </>
      )}
      {weighted && (
        <>
          {' '}
          · weighted <span className="t2 b">{weighted}</span>
        </>
      )}
    </span>
  );
}
