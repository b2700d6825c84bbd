import { Button, EmptyState } from '@cross-crm/ui';
import { useNavigate } from '@tanstack/react-router';
import { openCreate } from '../../lib/create-requests.ts';
import { useBoard } from './board-context.ts';
import { withoutOpenOnly } from './board-filter.ts';
import type { BoardSource } from './use-board-source.ts';

interface EmptyBoardProps {
  readonly source: BoardSource;
  readonly onClearFilter: () => void;
}

/** Nothing on the whole board: why, and what to do next. The columns below stay, to show what will be there. */
export function EmptyBoard({ source, onClearFilter }: EmptyBoardProps) {
  const { view, columns, totals } = source;
  const navigate = useNavigate();
  const { mayCreate } = useBoard();
  const isEmpty = columns !== undefined && columns.length > 0 && columns.every(({ id }) => totals.of(id)?.count === 0);
  if (!isEmpty) return null;
  const { object, filter } = view;
  const many = object.labelPlural.toLowerCase();
  if (withoutOpenOnly(filter))
    return <EmptyState actions={<Button onClick={onClearFilter}>Clear filters</Button>}>No {many} match these filters.</EmptyState>;
  const actions = (
    <>
      <Button onClick={() => openCreate(object.name)}>New {object.label.toLowerCase()}</Button>
      <Button tone="quiet" icon="upload" onClick={() => void navigate({ to: '/import' })}>
        Import {many}
      </Button>
    </>
  );
  return (
    <EmptyState actions={mayCreate && actions}>
      No {many} yet. New ones start in {columns[0]?.name}.
    </EmptyState>
  );
}
