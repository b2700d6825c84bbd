import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { CatalogField, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { fieldWebOf, useWords } from '@cross-crm/field-types/web';
import type { Words } from '@cross-crm/field-types/web';
import { Avatar, CompanyMark, Icon } from '@cross-crm/ui';
import { titleOf } from '../../lib/record-title.ts';
import { ShownValue } from '../fields/edit-box.tsx';
import { markOf } from '../fields/field-surroundings.tsx';
import { isEmpty, valueOf } from '../fields/value.ts';
import { columnsOf } from '../views/fields-of-view.ts';
import type { ViewSettings } from '../views/view-state.ts';
import { isSelected, toggled } from './selection.ts';
import type { Selection } from './selection.ts';
import classes from './mobile-list.module.css';

const rowHeight = 58;

interface MobileListProps {
  readonly object: CatalogObject;
  readonly rows: readonly CrossRecord[];
  readonly settings: ViewSettings;
  readonly hasMore: boolean;
  onMore(): void;
  readonly selection: Selection;
  onSelection(selection: Selection): void;
  readonly empty: ReactNode;
  onOpen(id: string): void;
}

/** The list of a phone: two lines and one figure per record. Pressing the mark selects. */
export function MobileList(props: MobileListProps) {
  const { object, rows, settings, hasMore, onMore } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const facts = mobileFacts(object, settings);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (hasMore && last > rows.length - 20) onMore();
  }, [hasMore, last, rows.length, onMore]);
  return (
    <div ref={scroller} className={classes.scroller}>
      {rows.length === 0 && props.empty}
      <ul aria-label={object.labelPlural} className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const record = rows[index];
          return record === undefined ? null : <MobileRow key={record.id} {...props} record={record} facts={facts} top={start} />;
        })}
      </ul>
    </div>
  );
}

/** Which fields a row has room for: two in words, one figure and one date. */
interface MobileFacts {
  readonly words: readonly CatalogField[];
  readonly figures: readonly CatalogField[];
}

function mobileFacts(object: CatalogObject, settings: ViewSettings): MobileFacts {
  const [, ...fields] = columnsOf(object, settings.fields);
  const atEnd = (field: CatalogField) => fieldWebOf(field).align === 'end';
  const figure = fields.find((field) => field.summable && atEnd(field));
  const date = fields.find((field) => !field.summable && atEnd(field));
  return { words: fields.filter((field) => !atEnd(field)).slice(0, 2), figures: [figure, date].flatMap((field) => field ?? []) };
}

interface MobileRowProps extends MobileListProps {
  readonly record: CrossRecord;
  readonly facts: MobileFacts;
  readonly top: number;
}

function MobileRow({ object, record, facts, top, selection, onSelection, onOpen }: MobileRowProps) {
  const words = useWords();
  const title = titleOf(object, record);
  const chosen = isSelected(selection, record.id);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(record.id);
  };
  return (
    <li className={chosen ? classes.rowChosen : classes.row} style={{ transform: `translateY(${top}px)` }}>
      <button
        type="button"
        role="checkbox"
        aria-checked={chosen}
        aria-label={`Select ${title}`}
        className={classes.mark}
        onClick={() => onSelection(toggled(selection, record.id))}
      >
        {chosen ? (
          <span className={classes.chosen}>
            <Icon name="check" size={16} />
          </span>
        ) : (
          <Mark object={object} title={title} />
        )}
      </button>
      <a href={`/o/${object.plural}/${record.id}`} className={classes.link} onClick={follow}>
        <span className="cut">
          <span className={classes.title}>{title}</span>
          <span className={classes.second}>{secondLine(record, facts.words, words)}</span>
        </span>
        <span className={classes.end}>
          <Figures record={record} figures={facts.figures} />
        </span>
      </a>
    </li>
  );
}

/** A figure over a date. Where the date is bookkeeping, what the figure is says more. */
function Figures({ record, figures }: { readonly record: CrossRecord; readonly figures: readonly CatalogField[] }) {
  const known = figures.filter((field) => !isEmpty(record[field.name]));
  const figure = known.find((field) => field.summable);
  const date = known.find((field) => !field.summable && (figure === undefined || !field.readOnly));
  return (
    <>
      {figure !== undefined && (
        <span className={classes.figure}>
          {date !== undefined && <span className="sr">{figure.label} </span>}
          <ShownValue field={figure} value={valueOf(record, figure)} density="cell" />
        </span>
      )}
      {figure !== undefined && date === undefined && <span className={classes.figureName}>{figure.label}</span>}
      {date !== undefined && (
        <span className={classes.date}>
          <ShownValue field={date} value={valueOf(record, date)} density="cell" />
        </span>
      )}
    </>
  );
}

function Mark({ object, title }: { readonly object: CatalogObject; readonly title: string }) {
  const mark = markOf(object);
  if (mark === 'square') return <CompanyMark name={title} size="lg" />;
  return mark === 'person' ? <Avatar name={title} size="lg" decorative /> : <Avatar name={title} size="lg" hue="gray" decorative />;
}

function secondLine(record: CrossRecord, fields: readonly CatalogField[], words: Words): string {
  return fields
    .flatMap((field) => {
      const value = valueOf(record, field);
      return value === null || isEmpty(value) ? [] : [fieldWebOf(field).text(value, field, words)];
    })
    .join(', ');
}
