import { useState } from 'react';
import { Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { Button, Icon } from '@cross-crm/ui';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { PartBoundary } from '../../lib/page/part-boundary.tsx';
import { usePreference } from '../../lib/preferences.ts';
import { AsOfButton } from './as-of.tsx';
import { Composer } from './composer.tsx';
import { FieldPanel } from './field-panel.tsx';
import { RelatedPanel } from './related-panel.tsx';
import { TimelineView } from './timeline-view.tsx';
import type { EventKind } from './use-timeline.ts';
import classes from './columns.module.css';

interface RecordColumnsProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  readonly readOnly: boolean;
  readonly asOf: string | undefined;
  onAsOf(asOf: string | undefined): void;
}

type Tab = 'timeline' | 'details' | 'related';

/** Fields, timeline and related records beside each other; as tabs where there is no room. */
export function RecordColumns(props: RecordColumnsProps) {
  const [show, setShow] = useState<EventKind>('all');
  const [tab, setTab] = useState<Tab>('timeline');
  const narrow = useMediaQuery('(max-width: 960px)', false, { getInitialValueInEffect: false });
  const [right, setRight] = usePreference<'open' | 'folded'>('related-panel', 'open');
  useHotkeys([
    {
      id: 'fold-right',
      group: 'This record',
      label: 'Fold or open the right panel',
      keys: ']',
      run: () => setRight(right === 'open' ? 'folded' : 'open'),
    },
    { id: 'history', group: 'This record', label: 'History', keys: 'G Y', run: () => setShow(show === 'changes' ? 'all' : 'changes') },
  ]);
  return (
    <>
      <div className={classes.tabs}>
        {narrow && <Tabs tab={tab} onTab={setTab} />}
        {!narrow && <ShowTabs show={show} onShow={setShow} />}
        <span className={classes.end}>
          <AsOfButton asOf={props.asOf} onAsOf={props.onAsOf} />
          {narrow && <ShowMenu show={show} onShow={setShow} />}
        </span>
      </div>
      <div className={classes.columns} data-right={right}>
        {(!narrow || tab === 'details') && <Left {...props} />}
        {(!narrow || tab === 'timeline') && <Centre {...props} show={show} />}
        {(!narrow || tab === 'related') && <Right {...props} />}
      </div>
    </>
  );
}

function Left({ object, record, readOnly }: RecordColumnsProps) {
  return (
    <aside className={classes.left} aria-label="Fields">
      <PartBoundary what="The fields">
        <FieldPanel object={object} record={record} readOnly={readOnly} />
      </PartBoundary>
    </aside>
  );
}

function Centre({ object, record, readOnly, asOf, show }: RecordColumnsProps & { readonly show: EventKind }) {
  return (
    <section className={classes.centre} aria-label="Timeline">
      {!readOnly && <Composer object={object} record={record} />}
      <div className={classes.scroll}>
        <PartBoundary what="The timeline">
          <TimelineView object={object} id={record.id} show={show} asOf={asOf} readOnly={readOnly} />
        </PartBoundary>
      </div>
    </section>
  );
}

function Right({ object, record, readOnly, asOf }: RecordColumnsProps) {
  return (
    <aside className={classes.right} aria-label="Related">
      <PartBoundary what="The related records">
        <RelatedPanel object={object} record={record} asOf={asOf} readOnly={readOnly} />
      </PartBoundary>
    </aside>
  );
}

const tabs: readonly { readonly id: Tab; readonly label: string }[] = [
  { id: 'timeline', label: 'Timeline' },
  { id: 'details', label: 'Details' },
  { id: 'related', label: 'Related' },
];

const kinds: readonly { readonly id: EventKind; readonly label: string }[] = [
  { id: 'all', label: 'Timeline' },
  { id: 'records', label: 'Activities and notes' },
  { id: 'changes', label: 'History' },
];

function Tabs({ tab, onTab }: { readonly tab: Tab; onTab(tab: Tab): void }) {
  return <TabList label="Parts of this record" choices={tabs} chosen={tab} onChoose={onTab} />;
}

function ShowTabs({ show, onShow }: { readonly show: EventKind; onShow(kind: EventKind): void }) {
  return <TabList label="What the timeline shows" choices={kinds} chosen={show} onChoose={onShow} />;
}

interface TabListProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  onChoose(id: Id): void;
}

function TabList<Id extends string>({ label, choices, chosen, onChoose }: TabListProps<Id>) {
  return (
    <div role="group" aria-label={label} className={classes.tabList}>
      {choices.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          className={id === chosen ? classes.tabOn : classes.tab}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function ShowMenu({ show, onShow }: { readonly show: EventKind; onShow(kind: EventKind): void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button tone="quiet" icon="filter">
          <span className="sr">What the timeline shows</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map(({ id, label }) => (
          <Menu.Item
            key={id}
            rightSection={id === show ? <Icon name="check" size={14} label="Chosen" /> : undefined}
            onClick={() => onShow(id)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
