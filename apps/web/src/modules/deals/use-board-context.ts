import type { CatalogObject } from '@cross-crm/sdk';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { BoardContextValue } from './board-context.ts';
import type { BoardColumn } from './column.ts';
import { columnCondition } from './column.ts';
import type { OpenMenu } from './move-menu.tsx';
import type { BoardSource } from './use-board-source.ts';
import type { useBoardState } from './use-board-state.ts';
import { useLatest } from './use-latest.ts';

/** What cards may do, as one object that stays the same while one scrolls and drags; and the menu they open. */
export function useBoardContext(source: BoardSource, state: ReturnType<typeof useBoardState>, onPeek: (id: string) => void) {
  const { view, slots } = source;
  const { object, field } = view;
  const navigate = useNavigate();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const latest = useLatest({ source, state, onPeek });
  const mayMove = object.rights.update && !field.readOnly;
  const context = useMemo<BoardContextValue>(() => {
    const columnOf = (id: string): string =>
      latest.current.source.open.find((column) => latest.current.state.cards.get(column.id)?.some((card) => card.id === id))?.id ?? '';
    return {
      object,
      slots,
      now: new Date(),
      mayMove,
      mayUpdate: object.rights.update,
      mayCreate: object.rights.create,
      open: (record, beside) => {
        if (beside) latest.current.onPeek(record.id);
        else void navigate({ to: '/o/$plural/$id', params: { plural: object.plural, id: record.id } });
      },
      showAll: (column) => void navigate(listOf(object, field.name, column)),
      openMenu: (cardId, anchor) => {
        const record = latest.current.state.find(cardId);
        if (record) setMenu({ record, from: columnOf(cardId), anchor });
      },
      onFocus: (cardId) => latest.current.state.focus.note(cardId),
    };
  }, [object, field.name, slots, mayMove, navigate, latest]);
  const lift = useCallback(
    (cardId: string): boolean => {
      const { state: now, source: read } = latest.current;
      const record = now.find(cardId);
      const from = read.open.find((column) => now.cards.get(column.id)?.some((card) => card.id === cardId));
      if (!mayMove || !record || !from) return false;
      now.control.lift(record, from.id, 'pointer');
      return true;
    },
    [latest, mayMove],
  );
  return { context, menu, closeMenu: () => setMenu(null), lift };
}

/** Address of the table of what a column holds. */
function listOf(object: CatalogObject, groupBy: string, column: BoardColumn) {
  const view = object.views.find(({ kind, filter }) => kind === 'table' && !filter)?.name;
  const search = { ...(view === undefined ? {} : { view }), filter: columnCondition(groupBy, column) };
  return { to: '/o/$plural', params: { plural: object.plural }, search } as const;
}
