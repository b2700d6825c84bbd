import { useCallback } from 'react';
import { openCreate } from '../../lib/create-requests.ts';
import { BoardColumnPart } from './board-column.tsx';
import { useBoard } from './board-context.ts';
import classes from './board.module.css';
import type { BoardColumn } from './column.ts';
import { noneId } from './column.ts';
import { SideStrip } from './side-strip.tsx';
import type { BoardSource } from './use-board-source.ts';
import type { useBoardState } from './use-board-state.ts';
import { gapIn } from './use-board-state.ts';
import { useIsNarrow } from './use-card-size.ts';
import { useFolded } from './use-folded.ts';

interface BoardColumnsProps {
  readonly source: BoardSource;
  readonly state: ReturnType<typeof useBoardState>;
}

/** The columns side by side, then the strips of what is won and lost. */
export function BoardColumns({ source, state }: BoardColumnsProps) {
  const { view, columns = [], totals } = source;
  const { carrying } = state;
  const { folded, toggle } = useFolded(`${view.object.name}.${view.field.name}`);
  const narrow = useIsNarrow();
  const { showAll } = useBoard();
  const { onAdd } = useAdd(source);
  const strip = (column: BoardColumn, onPress: (column: BoardColumn) => void) => {
    const over = carrying?.over === column.id && carrying.from !== column.id;
    return <SideStrip key={column.id} column={column} totals={totals.of(column.id)} over={over} onPress={onPress} />;
  };
  const closed = columns.filter(({ kind }) => kind !== 'open');
  return (
    <>
      {source.open.map((column) => {
        if (folded.has(column.id) && !narrow) return strip(column, () => toggle(column.id));
        return <OneColumn key={column.id} source={source} state={state} column={column} onFold={toggle} onAdd={onAdd} />;
      })}
      {closed.length > 0 && <div className={classes.closed}>{closed.map((column) => strip(column, showAll))}</div>}
    </>
  );
}

interface OneColumnProps extends BoardColumnsProps {
  readonly column: BoardColumn;
  readonly onFold: (columnId: string) => void;
  readonly onAdd: ((column: BoardColumn) => void) | null;
}

/** Gives a column what concerns it and nothing else, so that the others need not be drawn again. */
function OneColumn({ source, state, column, onFold, onAdd }: OneColumnProps) {
  const { carrying, focus } = state;
  const pages = source.pages[source.open.indexOf(column)];
  const cards = state.cards.get(column.id);
  if (!pages || !cards) return null;
  const isMine = (id: string | undefined): boolean => cards.some((card) => card.id === id);
  return (
    <BoardColumnPart
      {...{ column, cards, pages, onFold, onAdd }}
      totals={source.totals.of(column.id)}
      fields={source.totals.fields}
      carrying={carrying?.from === column.id || carrying?.over === column.id ? carrying : null}
      gap={gapIn(source, cards, carrying, column)}
      stop={isMine(focus.stop ?? undefined) ? focus.stop : null}
      focus={isMine(focus.request?.id) ? focus.request : null}
    />
  );
}

function useAdd({ view }: BoardSource): { readonly onAdd: ((column: BoardColumn) => void) | null } {
  const { mayCreate } = useBoard();
  const { object, field } = view;
  const add = useCallback(({ id }: BoardColumn) => openCreate(object.name, id === noneId ? {} : { [field.name]: id }), [object, field]);
  return { onAdd: mayCreate && !field.readOnly ? add : null };
}
