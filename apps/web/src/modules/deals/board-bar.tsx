import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { BoardProps } from '../../records/board-props.ts';
import { BoardSummary } from './board-summary.tsx';
import { PipelineMenu } from './pipeline-menu.tsx';
import { noTotals, sumTotals } from './totals.ts';
import type { PipelineChoice } from './use-board-columns.ts';
import type { BoardSource } from './use-board-source.ts';

interface BoardBarProps {
  readonly source: BoardSource;
  readonly choice: PipelineChoice;
  readonly places: BoardProps['bar'];
}

/** In the filter bar of the page: which pipeline the columns are of, and what they hold together. */
export function BoardBar({ source, choice, places }: BoardBarProps) {
  const { view, open, columns, totals } = source;
  const sum = useMemo(() => sumTotals(open.map(({ id }) => totals.of(id) ?? noTotals)), [open, totals]);
  const isRead = open.length > 0 && totals.of(open[0]?.id ?? '') !== undefined;
  const openOnly = open.length < (columns?.length ?? 0);
  return (
    <>
      {places.start && createPortal(<PipelineMenu choice={choice} />, places.start)}
      {places.end && isRead && createPortal(<BoardSummary object={view.object} totals={sum} openOnly={openOnly} />, places.end)}
    </>
  );
}
