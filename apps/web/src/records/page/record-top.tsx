import { Link, useNavigate } from '@tanstack/react-router';
import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { Icon, IconButton } from '@cross-crm/ui';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { objectIcon } from '../../lib/object-icon.ts';
import { TopBar } from '../../lib/page/top-bar.tsx';
import { titleOf } from '../../lib/record-title.ts';
import { placeOnTrail } from './trail.ts';
import type { TrailPlace } from './trail.ts';
import classes from './head.module.css';

interface RecordTopProps {
  readonly object: CatalogObject;
  readonly id: string;
  readonly record?: CrossRecord;
  /** Until the record is known. */
  readonly title?: string;
}

/** Where one is: the list one came from, the record, its place in the list, and the way to its neighbours. */
export function RecordTop({ object, id, record, title = '' }: RecordTopProps) {
  const place = placeOnTrail(object.plural, id);
  const list = { to: '/o/$plural', params: { plural: object.plural }, search: place === null ? {} : { view: place.view } } as const;
  return (
    <TopBar
      icon={objectIcon(object)}
      title={record === undefined ? title : titleOf(object, record)}
      parent={<Link {...list}>{object.labelPlural}</Link>}
      back={
        <Link {...list} className={classes.back} aria-label={`Back to ${object.labelPlural.toLowerCase()}`}>
          <Icon name="chevronLeft" size={20} />
        </Link>
      }
      {...(place === null ? {} : { beside: <Neighbours object={object} place={place} /> })}
    />
  );
}

/** "4 of 614", and previous and next by K and J. */
function Neighbours({ object, place }: { readonly object: CatalogObject; readonly place: TrailPlace }) {
  const navigate = useNavigate();
  const go = (id: string | null) => {
    if (id !== null) void navigate({ to: '/o/$plural/$id', params: { plural: object.plural, id }, search: { view: place.view } });
  };
  const name = object.label.toLowerCase();
  useHotkeys([
    { id: 'next-record', group: 'This record', label: `Next ${name}`, keys: 'J', keyOnly: true, run: () => go(place.next) },
    { id: 'previous-record', group: 'This record', label: `Previous ${name}`, keys: 'K', keyOnly: true, run: () => go(place.previous) },
  ]);
  return (
    <span className="desktop-only">
      <span className="cap">
        {place.position}
        {place.total === null ? '' : ` of ${place.total}`}
      </span>
      <IconButton
        icon="arrowUp"
        small
        label={`Previous ${name}`}
        keys="K"
        disabled={place.previous === null}
        onClick={() => go(place.previous)}
      />
      <IconButton icon="arrowDown" small label={`Next ${name}`} keys="J" disabled={place.next === null} onClick={() => go(place.next)} />
    </span>
  );
}
