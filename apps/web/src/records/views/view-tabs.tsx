import { useState } from 'react';
import { Menu, Popover } from '@mantine/core';
import { Icon, IconButton } from '@cross-crm/ui';
import type { CatalogObject } from '@cross-crm/sdk';
import type { ReactNode } from 'react';
import { NameForm } from './name-form.tsx';
import type { OpenView } from './use-view.ts';
import { useSaveView } from './use-save-view.ts';
import type { ViewWrites } from './use-save-view.ts';
import type { View } from './use-views.ts';
import classes from './views.module.css';

interface ViewTabsProps {
  readonly object: CatalogObject;
  readonly open: OpenView;
  /** How many records the open view has: "1,616", "10,000+". */
  readonly count: string | null;
  /** Menus on the right: sort, fields. */
  readonly children?: ReactNode;
}

/** The views of an object as tabs, with a way to make one more. */
export function ViewTabs({ object, open, count, children }: ViewTabsProps) {
  const writes = useSaveView(object, open);
  return (
    <div className={classes.tabs}>
      <nav className={classes.tabList} aria-label={`Views of ${object.labelPlural.toLowerCase()}`}>
        {open.views.map((view) => (
          <Tab
            key={view.id}
            view={view}
            current={view.id === open.view.id}
            count={view.id === open.view.id ? count : null}
            onOpen={() => open.open(view.id)}
            writes={writes}
          />
        ))}
        <NewViewButton writes={writes} />
      </nav>
      <div className={classes.tabEnd}>{children}</div>
    </div>
  );
}

interface TabProps {
  readonly view: View;
  readonly current: boolean;
  readonly count: string | null;
  readonly writes: ViewWrites;
  onOpen(): void;
}

function Tab({ view, current, count, writes, onOpen }: TabProps) {
  return (
    <span className={current ? classes.tabOn : classes.tab}>
      <button type="button" className={classes.tabName} aria-current={current ? 'page' : undefined} onClick={onOpen}>
        <Icon name={view.kind === 'board' ? 'deals' : 'list'} size={14} />
        {view.name}
        {count !== null && <span className={classes.count}>{count}</span>}
      </button>
      {current && !view.builtIn && (view.own || view.shared) && <TabMenu view={view} writes={writes} />}
    </span>
  );
}

function TabMenu({ view, writes }: { readonly view: View; readonly writes: ViewWrites }) {
  const [renaming, setRenaming] = useState(false);
  return (
    <Popover opened={renaming} onChange={setRenaming} position="bottom-start" withRoles={false} trapFocus returnFocus>
      <Popover.Target>
        <span className={classes.tabMenu}>
          <Menu position="bottom-start" width={200}>
            <Menu.Target>
              <IconButton icon="chevronDown" small label={`Change the view ${view.name}`} />
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<Icon name="pencil" size={14} />} onClick={() => setRenaming(true)}>
                Rename view
              </Menu.Item>
              <Menu.Item leftSection={<Icon name="pin" size={14} />} onClick={() => void writes.pin(view, !view.pinned)}>
                {view.pinned ? 'Take off the sidebar' : 'Pin to the sidebar'}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item leftSection={<Icon name="trash" size={14} />} onClick={() => void writes.remove(view)}>
                Delete view
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="Rename this view">
        <NameForm
          label="Name of the view"
          initial={view.name}
          actions={[{ label: 'Rename view', run: (name) => void writes.rename(view, name) }]}
          onDone={() => setRenaming(false)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function NewViewButton({ writes }: { readonly writes: ViewWrites }) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <IconButton icon="plus" label="New view" className={classes.newView} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown>
        <NameForm
          label="Name of the new view"
          initial=""
          actions={[
            { label: 'Save for me', run: (name) => void writes.add('me', name) },
            { label: 'Save for everyone', run: (name) => void writes.add('everyone', name) },
          ]}
          onDone={() => setOpened(false)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
