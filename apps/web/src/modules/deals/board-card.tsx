import { fieldWebOf, useWords } from '@cross-crm/field-types/web';
import type { CatalogField, CrossRecord, Json } from '@cross-crm/sdk';
import { Avatar, CompanyMark, Icon, IconButton } from '@cross-crm/ui';
import type { MouseEvent } from 'react';
import { memo } from 'react';
import { useObject } from '../../lib/queries.ts';
import { titleOf } from '../../lib/record-title.ts';
import { markOf } from '../../records/fields/field-surroundings.tsx';
import { isEmpty, valueOf } from '../../records/fields/value.ts';
import { useBoard } from './board-context.ts';
import classes from './card.module.css';
import type { BoardColumn } from './column.ts';
import { NextStep } from './next-step.tsx';
import { daysStandingStill } from './standing-still.ts';

export interface BoardCardProps {
  readonly record: CrossRecord;
  readonly column: BoardColumn;
  readonly position: number;
  readonly count: number;
  /** In somebody's hand: its place stays outlined. */
  readonly lifted: boolean;
  /** Has the board's one tab stop. */
  readonly stop: boolean;
}

/** A card in its place. */
export const BoardCard = memo(function BoardCard({ record, column, position, count, lifted, stop }: BoardCardProps) {
  const board = useBoard();
  const still = daysStandingStill(record, column, board.now);
  const open = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button, input')) return;
    if (event.shiftKey || (event.target instanceof Element && event.target.closest('a') && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    board.open(record, event.ctrlKey || event.metaKey);
  };
  return (
    <article
      className={lifted ? classes.ghost : `${classes.card} ${still === null ? '' : classes.rot}`}
      data-card={record.id}
      tabIndex={stop ? 0 : -1}
      aria-label={`${titleOf(board.object, record)}, ${column.name}, ${String(position)} of ${String(count)}`}
      aria-roledescription="Card"
      aria-describedby={board.mayMove ? 'board-keys' : undefined}
      onFocus={() => board.onFocus(record.id)}
      onClick={open}
    >
      <CardFace record={record} column={column} still={still} />
      <IconButton
        small
        icon="more"
        label={`Move to, and more for ${titleOf(board.object, record)}`}
        className={classes.more}
        tabIndex={stop ? 0 : -1}
        aria-haspopup="menu"
        onClick={(event) => board.openMenu(record.id, event.currentTarget)}
      />
    </article>
  );
});

interface FaceProps {
  readonly record: CrossRecord;
  readonly column: BoardColumn;
  readonly still: number | null;
}

/** The four lines of a card. */
export function CardFace({ record, column, still }: FaceProps) {
  const { object, slots } = useBoard();
  return (
    <>
      <div className={classes.row}>
        <h3 className={`${classes.title} cut`} title={titleOf(object, record)}>
          <a href={`/o/${object.plural}/${record.id}`} tabIndex={-1} draggable={false}>
            {titleOf(object, record)}
          </a>
        </h3>
        {still !== null && <StandingStill days={still} column={column} />}
      </div>
      <div className={`${classes.row} ${classes.about}`}>{slots.about && <About field={slots.about} record={record} />}</div>
      <div className={`${classes.row} ${classes.middle}`}>
        <span className={classes.figure}>{slots.figure && <Words field={slots.figure} record={record} />}</span>
        <span className={`cap ${classes.end}`}>{slots.when && <Words field={slots.when} record={record} />}</span>
      </div>
      <div className={`${classes.row} ${classes.next}`}>
        {slots.next && <NextStep field={slots.next} record={record} />}
        <span className={classes.end}>{slots.whose && <Whose field={slots.whose} record={record} />}</span>
      </div>
    </>
  );
}

function StandingStill({ days, column }: { readonly days: number; readonly column: BoardColumn }) {
  const words = `In ${column.name} for ${String(days)} days; this stage allows ${String(column.rotAfter)}`;
  return (
    <span className={classes.still} title={words}>
      <Icon name="clock" size={14} />
      <span aria-hidden="true">{days} d</span>
      <span className="sr">{words}</span>
    </span>
  );
}

interface ValueProps {
  readonly field: CatalogField;
  readonly record: CrossRecord;
}

function Words({ field, record }: ValueProps) {
  const words = useWords();
  const value = valueOf(record, field);
  return isEmpty(value) || value === null ? null : fieldWebOf(field).text(value, field, words);
}

function About({ field, record }: ValueProps) {
  const mark = markOf(useObject(field.target?.object ?? ''));
  const title = linkTitle(record[field.name]);
  return (
    <>
      {title !== null && mark === 'square' && <CompanyMark name={title} />}
      <span className="cut" title={title ?? undefined}>
        <Words field={field} record={record} />
      </span>
    </>
  );
}

function Whose({ field, record }: ValueProps) {
  const name = linkTitle(record[field.name]);
  return name === null ? null : <Avatar name={name} size="xs" />;
}

function linkTitle(value: Json | undefined): string | null {
  return value !== null && typeof value === 'object' && 'title' in value && typeof value.title === 'string' ? value.title : null;
}
