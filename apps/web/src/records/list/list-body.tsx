import { useMemo, useState } from 'react';
import type { CatalogObject } from '@cross-crm/sdk';
import { Button, ProblemNote, SkeletonRows } from '@cross-crm/ui';
import { problemOf } from '../../lib/api.ts';
import { keepTrail } from '../page/trail.ts';
import type { OpenView } from '../views/use-view.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ListEmpty } from './list-empty.tsx';
import { MobileList } from './mobile-list.tsx';
import { RecordGrid } from './record-grid.tsx';
import { nothingSelected, selectedCount } from './selection.ts';
import type { Selection } from './selection.ts';
import { useBulk } from './use-bulk.ts';
import type { RecordList } from './use-list.ts';
import { useNewRows } from './use-new-rows.ts';
import classes from './list-body.module.css';

interface ListBodyProps {
  readonly object: CatalogObject;
  readonly open: OpenView;
  readonly list: RecordList;
  readonly isPhone: boolean;
  onOpen(id: string): void;
  onPeek(id: string): void;
}

/** The records of a view and what can be done with several of them. */
export function ListBody({ object, open, list, isPhone, onOpen, onPeek }: ListBodyProps) {
  const { settings } = open;
  const [selection, setSelection] = useSelection(object, open);
  const fresh = useNewRows(object, settings.filter);
  const follow = (id: string) => {
    keepTrail({ plural: object.plural, view: open.view.id, ids: list.rows.map((row) => row.id), total: list.count?.figure ?? null });
    onOpen(id);
  };
  const clear = () => open.change({ filter: null });
  const nothing = list.loading ? <SkeletonRows /> : <ListEmpty object={object} filter={settings.filter} onClear={clear} />;
  const empty = list.error === null ? nothing : null;
  const shared = {
    object,
    rows: list.rows,
    settings,
    hasMore: list.hasMore,
    onMore: list.more,
    selection,
    onSelection: setSelection,
    empty,
  };
  return (
    <div className={classes.body}>
      {list.error !== null && (
        <div className={classes.problem}>
          <ProblemNote onRetry={list.retry}>{problemOf(list.error).message}</ProblemNote>
        </div>
      )}
      {fresh.waiting > 0 && (
        <Button size="sm" icon="arrowUp" className={classes.fresh} onClick={fresh.show}>
          {fresh.waiting} new
        </Button>
      )}
      {isPhone ? (
        <MobileList {...shared} onOpen={follow} />
      ) : (
        <RecordGrid {...shared} loading={list.loading} count={list.count} onChange={open.change} onOpen={follow} onPeek={onPeek} />
      )}
      <Bulk object={object} open={open} list={list} selection={selection} onSelection={setSelection} />
    </div>
  );
}

/** A selection belongs to one view with one filter; another one starts with none. */
function useSelection(object: CatalogObject, open: OpenView): [Selection, (selection: Selection) => void] {
  const place = `${object.name} ${open.view.id} ${JSON.stringify(open.settings.filter)}`;
  const [kept, setKept] = useState<{ place: string; selection: Selection }>({ place, selection: nothingSelected });
  const selection = kept.place === place ? kept.selection : nothingSelected;
  return useMemo(() => [selection, (next) => setKept({ place, selection: next })], [selection, place]);
}

interface BulkProps extends Pick<ListBodyProps, 'object' | 'open' | 'list'> {
  readonly selection: Selection;
  onSelection(selection: Selection): void;
}

function Bulk({ object, open, list, selection, onSelection }: BulkProps) {
  const selected = selectedCount(selection, list.count?.value ?? list.rows.length);
  const clear = () => onSelection(nothingSelected);
  const writes = useBulk({
    object,
    selection,
    filter: open.settings.filter,
    onDone: clear,
    onRefused: (ids) => open.change({ filter: { field: 'id', op: 'in', value: [...ids] } }),
  });
  if (selected === 0) return null;
  const total = list.count;
  const selectable = selection.mode === 'all' || total === null || total.value <= selected ? null : { figure: total.figure };
  return (
    <BulkBar
      object={object}
      selected={selected}
      selectable={selectable}
      writes={writes}
      onSelectAll={() => onSelection({ mode: 'all', except: new Set() })}
      onClear={clear}
    />
  );
}
