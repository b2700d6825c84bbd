import { useRef } from 'react';
import type { BoardProps } from '../../records/board-props.ts';
import { BoardBar } from './board-bar.tsx';
import { BoardColumns } from './board-columns.tsx';
import { BoardProvider } from './board-context.ts';
import classes from './board.module.css';
import { BoardSkeleton } from './board-skeleton.tsx';
import { CarriedCopy } from './carried-copy.tsx';
import { EmptyBoard } from './empty-board.tsx';
import { MoveMenu } from './move-menu.tsx';
import { StageStrip } from './stage-strip.tsx';
import type { PipelineChoice } from './use-board-columns.ts';
import { useBoardContext } from './use-board-context.ts';
import { useBoardKeys } from './use-board-keys.ts';
import type { BoardSource } from './use-board-source.ts';
import { moveBetween, useBoardState } from './use-board-state.ts';
import { useIsNarrow } from './use-card-size.ts';
import { usePointerCarry } from './use-pointer-carry.ts';

export interface BoardPartProps {
  readonly source: BoardSource;
  readonly choice: PipelineChoice;
  readonly onPeek: (id: string) => void;
  readonly onClearFilter: () => void;
  readonly places: BoardProps['bar'];
}

/** A board that has been read: its columns, the card in hand, its keys and its menu. */
export function Board({ source, choice, onPeek, onClearFilter, places }: BoardPartProps) {
  const { columns } = source;
  const board = useRef<HTMLDivElement>(null);
  const state = useBoardState(source);
  const { carrying, control, focus } = state;
  const { context, menu, closeMenu, lift } = useBoardContext(source, state, onPeek);
  const pointer = usePointerCarry(board, control, lift);
  const narrow = useIsNarrow();
  const onKeyDown = useBoardKeys({
    carrying,
    control,
    mayMove: context.mayMove,
    cards: state.inColumns,
    focus: focus.to,
    open: context.open,
    openMenu: context.openMenu,
    columnOf: (id) => source.open.find((column) => state.cards.get(column.id)?.some((card) => card.id === id))?.id ?? null,
  });
  const held = columns?.find(({ id }) => id === carrying?.from);
  return (
    <BoardProvider value={context}>
      <div className={classes.frame}>
        <BoardBar source={source} choice={choice} places={places} />
        <EmptyBoard source={source} onClearFilter={onClearFilter} />
        {narrow && <StageStrip columns={source.open} board={board} />}
        <div ref={board} className={classes.board} onKeyDown={onKeyDown} data-carrying={carrying?.by}>
          {columns ? <BoardColumns source={source} state={state} /> : <BoardSkeleton />}
        </div>
        {carrying?.by === 'pointer' && pointer.from && held && (
          <CarriedCopy carrying={carrying} column={held} from={pointer.from} copy={pointer.copy} />
        )}
        {menu && (
          <MoveMenu
            menu={menu}
            columns={columns ?? []}
            onClose={closeMenu}
            onMove={(to) => void moveBetween(source, menu.record, menu.from, to)}
          />
        )}
        <p id="board-keys" hidden>
          Press Space to lift the card, the arrow keys to walk, S to choose a column, Enter to open.
        </p>
        <p className="sr" aria-live="assertive">
          {state.said}
        </p>
      </div>
    </BoardProvider>
  );
}
