import { numberText, useWords } from '@cross-crm/field-types/web';
import { Icon, ProblemNote } from '@cross-crm/ui';
import type { CrossRecord } from '@cross-crm/sdk';
import type { Virtualizer } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import { problemOf } from '../../lib/api.ts';
import { BoardCard } from './board-card.tsx';
import { useBoard } from './board-context.ts';
import cardClasses from './card.module.css';
import classes from './column.module.css';
import { ColumnHead } from './column-head.tsx';
import type { ColumnSlot } from './column-slots.ts';
import { columnSlots } from './column-slots.ts';
import type { BoardColumn } from './column.ts';
import type { SummedFields, Totals } from './totals.ts';
import type { Carrying } from './use-carry.ts';
import type { ColumnPages } from './use-column-pages.ts';
import { useCardSize } from './use-card-size.ts';
import { WaitingCard } from './waiting-card.tsx';

export interface BoardColumnProps {
  readonly column: BoardColumn;
  readonly cards: readonly CrossRecord[];
  readonly pages: ColumnPages;
  readonly totals: Totals | undefined;
  readonly fields: SummedFields;
  /** A card that was taken from this column or is held over it. */
  readonly carrying: Carrying | null;
  /** Where that card would land; null unless it comes from another column. */
  readonly gap: number | null;
  /** The card with the board's tab stop, if it is in this column. */
  readonly stop: string | null;
  /** A card that is to be scrolled to and focused; a new object each time. */
  readonly focus: { readonly id: string } | null;
  readonly onFold: (id: string) => void;
  readonly onAdd: ((column: BoardColumn) => void) | null;
}

/** One column: its head, and its cards, of which only those in sight are drawn. */
export const BoardColumnPart = memo(function BoardColumnPart(props: BoardColumnProps) {
  const { column, cards, totals, fields, carrying, gap, onFold, onAdd } = props;
  const { object } = useBoard();
  const { locale } = useWords();
  const isOver = carrying?.over === column.id && gap !== null;
  const count = totals?.count ?? cards.length;
  return (
    <section
      className={`${classes.column} ${isOver ? classes.over : ''}`}
      data-column={column.id}
      aria-label={`${column.name}, ${numberText(count, locale)} ${(count === 1 ? object.label : object.labelPlural).toLowerCase()}`}
    >
      <ColumnHead
        column={column}
        totals={totals}
        fields={fields}
        incoming={isOver ? carrying.record : null}
        onFold={() => onFold(column.id)}
        onAdd={onAdd && (() => onAdd(column))}
      />
      <Cards {...props} count={Math.max(count, cards.length)} />
    </section>
  );
});

function Cards(props: BoardColumnProps & { readonly count: number }) {
  const { column, cards, pages, carrying, gap, stop, onAdd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const slots = useMemo(
    () => columnSlots(cards, gap, pages.complete ? 0 : pages.loading ? 4 : 2),
    [cards, gap, pages.complete, pages.loading],
  );
  const virtual = useColumnVirtualizer(slots, scroller, [stop, carrying?.from === column.id ? carrying.id : null]);
  useMoreWhenNear(virtual, slots, pages);
  useFocusOn(virtual, slots, props.focus, scroller);
  return (
    <div ref={scroller} className={classes.cards} data-cards>
      <div className={classes.list} style={{ height: virtual.getTotalSize() }} role="list">
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const slot = slots[index];
          return (
            slot && (
              <div
                key={key}
                role="listitem"
                className={classes.place}
                style={{ translate: `0 ${String(start)}px` }}
                aria-setsize={slot.kind === 'card' ? props.count : undefined}
                aria-posinset={slot.kind === 'card' ? slot.position : undefined}
              >
                <Slot slot={slot} {...props} />
              </div>
            )
          );
        })}
      </div>
      {pages.error !== null && <ProblemNote onRetry={pages.retry}>{problemOf(pages.error).message}</ProblemNote>}
      {pages.complete && onAdd && <AddCard column={column} onAdd={onAdd} />}
    </div>
  );
}

function Slot({ slot, column, count, carrying, stop }: BoardColumnProps & { readonly slot: ColumnSlot; readonly count: number }) {
  if (slot.kind === 'gap') return <div className={`${cardClasses.gap} cut`}>{carrying?.by === 'keys' && carrying.title}</div>;
  if (slot.kind === 'wait') return <WaitingCard />;
  const { record, position } = slot;
  const lifted = carrying?.id === record.id;
  return <BoardCard record={record} column={column} position={position} count={count} lifted={lifted} stop={stop === record.id} />;
}

function AddCard({ column, onAdd }: { readonly column: BoardColumn; readonly onAdd: (column: BoardColumn) => void }) {
  const { object } = useBoard();
  return (
    <button type="button" className={classes.add} onClick={() => onAdd(column)}>
      <Icon name="plus" size={14} />
      Add {object.label.toLowerCase()}
      <span className="sr"> to {column.name}</span>
    </button>
  );
}

type ColumnVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** Cards have one height, so nothing is measured. Those that hold the focus or a finger stay, wherever one scrolls. */
function useColumnVirtualizer(
  slots: readonly ColumnSlot[],
  scroller: { readonly current: HTMLDivElement | null },
  kept: readonly (string | null)[],
): ColumnVirtualizer {
  const { height, gap } = useCardSize();
  const always = kept.flatMap((id) => (id === null ? [] : [slots.findIndex(({ key }) => key === id)])).filter((index) => index !== -1);
  const virtual = useVirtualizer({
    count: slots.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => slots[index]?.key ?? index,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...always])].toSorted((a, b) => a - b),
    gap,
    paddingStart: 4,
    paddingEnd: 6,
    overscan: 4,
  });
  useEffect(() => virtual.measure(), [virtual, height, gap]);
  return virtual;
}

/** Reads on when the last cards come into sight. */
function useMoreWhenNear(virtual: ColumnVirtualizer, slots: readonly ColumnSlot[], pages: ColumnPages): void {
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0;
  const isNear = !pages.complete && !pages.loading && pages.error === null && last >= slots.length - 12;
  useEffect(() => {
    if (isNear) pages.more();
  }, [isNear, pages]);
}

function useFocusOn(
  virtual: ColumnVirtualizer,
  slots: readonly ColumnSlot[],
  focus: BoardColumnProps['focus'],
  scroller: { readonly current: HTMLDivElement | null },
): void {
  const done = useRef<BoardColumnProps['focus']>(null);
  useEffect(() => {
    if (!focus || done.current === focus) return;
    const index = slots.findIndex(({ key }) => key === focus.id);
    if (index === -1) return;
    done.current = focus;
    virtual.scrollToIndex(index, { align: 'auto' });
    // The card may have to be drawn first.
    requestAnimationFrame(() => {
      const card = scroller.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(focus.id)}"]`);
      card?.focus({ preventScroll: true });
      card?.closest('[data-column]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }, [focus, slots, virtual, scroller]);
}
