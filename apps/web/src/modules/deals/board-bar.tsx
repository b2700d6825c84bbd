import { useMemo } from 'react';
import classes from './board.module.css';
import { BoardSummary } from './board-summary.tsx';
import { PipelineMenu } from './pipeline-menu.tsx';
import { noTotals, sumTotals } from './totals.ts';
import type { PipelineChoice } from './use-board-columns.ts';
import type { BoardSource } from './use-board-source.ts';
import { useIsNarrow } from './use-card-size.ts';

interface BoardBarProps {
  readonly source: BoardSource;
  readonly choice: PipelineChoice;
}

/** Above the columns: which pipeline they are of, and what they hold together. */
export function BoardBar({ source, choice }: BoardBarProps) {
  const { view, open, columns, totals } = source;
  const sum = useMemo(() => sumTotals(open.map(({ id }) => totals.of(id) ?? noTotals)), [open, totals]);
  const isRead = open.length > 0 && totals.of(open[0]?.id ?? '') !== undefined;
  const narrow = useIsNarrow();
  // One pipeline is nothing to choose from, and a phone has no line to spare for it.
  if (narrow && (choice.pipelines?.length ?? 0) < 2) return null;
  return (
    <div className={classes.line} role="group" aria-label="Board">
      <PipelineMenu choice={choice} />
      <span className="grow" />
      {isRead && <BoardSummary object={view.object} totals={sum} openOnly={open.length < (columns?.length ?? 0)} />}
    </div>
  );
}
