import { lazy, Suspense, useCallback, useState } from 'react';
import type { ComponentType } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useMediaQuery } from '@mantine/hooks';
import type { CatalogObject } from '@cross-crm/sdk';
import { PartBoundary } from '../lib/page/part-boundary.tsx';
import type { BoardProps } from './board-props.ts';
import { FieldSurroundings } from './fields/field-surroundings.tsx';
import { FilterBar } from './filter/filter-bar.tsx';
import { ListBody } from './list/list-body.tsx';
import { ListTop } from './list/list-top.tsx';
import { useList } from './list/use-list.ts';
import { ColumnsMenu } from './views/columns-menu.tsx';
import { SortMenu } from './views/sort-menu.tsx';
import { UnsavedChanges } from './views/unsaved-changes.tsx';
import { useView } from './views/use-view.ts';
import { ViewTabs } from './views/view-tabs.tsx';

const PeekPanel = lazy(async () => ({ default: (await import('./page/peek-panel.tsx')).PeekPanel }));

interface ListPageProps {
  readonly object: CatalogObject;
  /** Draws the views of kind board; without it they are shown as tables. */
  readonly Board?: ComponentType<BoardProps>;
}

/** The list of any object: views, filters, and its records as a table, on a phone as rows, or as a board. */
export function ListPage(props: ListPageProps) {
  return (
    <FieldSurroundings>
      <List {...props} />
    </FieldSurroundings>
  );
}

function List({ object, Board }: ListPageProps) {
  const open = useView(object);
  const navigate = useNavigate();
  const [peeked, setPeeked] = useState<string | null>(null);
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const [barStart, setBarStart] = useState<HTMLElement | null>(null);
  const [barEnd, setBarEnd] = useState<HTMLElement | null>(null);
  const asBoard = open.view.kind === 'board' && Board !== undefined;
  const list = useList(object, open.settings, !asBoard);
  const openRecord = useCallback(
    (id: string) => void navigate({ to: '/o/$plural/$id', params: { plural: object.plural, id }, search: { view: open.view.id } }),
    [navigate, object.plural, open.view.id],
  );
  const onPeek = isPhone ? openRecord : setPeeked;
  return (
    <>
      <ListTop object={object} />
      <ViewTabs object={object} open={open} count={list.count?.figure ?? null}>
        <SortMenu object={object} sort={open.settings.sort} onSort={(sort) => open.change({ sort })} />
        {!asBoard && !isPhone && (
          <ColumnsMenu object={object} fields={open.settings.fields} onFields={(fields) => open.change({ fields })} />
        )}
      </ViewTabs>
      <FilterBar
        object={object}
        filter={open.settings.filter}
        onFilter={(filter) => open.change({ filter })}
        lead={asBoard && <span ref={setBarStart} />}
      >
        {asBoard && <span ref={setBarEnd} className="grow num" />}
        <UnsavedChanges object={object} open={open} />
      </FilterBar>
      <PartBoundary what="The list">
        {asBoard ? (
          <Board object={object} settings={open.settings} bar={{ start: barStart, end: barEnd }} onChange={open.change} onPeek={onPeek} />
        ) : (
          <ListBody object={object} open={open} list={list} isPhone={isPhone} onOpen={openRecord} onPeek={onPeek} />
        )}
      </PartBoundary>
      <Suspense>
        {peeked !== null && <PeekPanel key={peeked} object={object} id={peeked} onClose={() => setPeeked(null)} onOpen={openRecord} />}
      </Suspense>
    </>
  );
}
