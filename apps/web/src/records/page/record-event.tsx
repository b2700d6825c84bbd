import { Link } from '@tanstack/react-router';
import type { CrossRecord } from '@cross-crm/sdk';
import { dateInZone } from '@cross-crm/schema';
import { dayWords, exactMoment, fieldWebOf, momentWords, timeText, useWords } from '@cross-crm/field-types/web';
import type { Words } from '@cross-crm/field-types/web';
import { Icon } from '@cross-crm/ui';
import { titleOf } from '../../lib/record-title.ts';
import { useMe } from '../../lib/queries.ts';
import { valueOf } from '../fields/value.ts';
import { fieldNamed } from '../views/fields-of-view.ts';
import { CompleteBox } from './complete-box.tsx';
import type { TimelineEvent } from './timeline.ts';
import type { EventContent } from './use-timeline.ts';
import classes from './timeline.module.css';

interface RecordEventProps {
  readonly event: TimelineEvent<EventContent>;
  readonly content: EventContent & { readonly kind: 'record' };
  readonly readOnly: boolean;
}

/** A call, meeting, note or task on a timeline. What people wrote stands in a ruled box. */
export function RecordEvent({ event, content, readOnly }: RecordEventProps) {
  const { type, object, record } = content;
  const tickable = event.planned && type.completes !== undefined && !readOnly && object.rights.update;
  return (
    <>
      <span className={classes.mark}>
        {tickable ? (
          <CompleteBox object={object} record={record} action={type.completes ?? ''} />
        ) : (
          <Icon name={type.icon(record)} size={14} />
        )}
      </span>
      <div className="grow">
        <div className={classes.line}>
          <span className={classes.words}>
            {!event.planned && <Doer content={content} />}
            {!event.planned && ` ${type.verb(record)} `}
            {hasTitle(object.title, record) && (
              <Link to="/o/$plural/$id" params={{ plural: object.plural, id: record.id }} className={classes.title}>
                {titleOf(object, record)}
              </Link>
            )}
            <With content={content} />
          </span>
          <EventTime event={event} />
        </div>
        <Body content={content} />
      </div>
    </>
  );
}

function hasTitle(field: string, record: CrossRecord): boolean {
  return typeof record[field] === 'string' && record[field] !== '';
}

function Doer({ content }: Pick<RecordEventProps, 'content'>) {
  const { membership } = useMe();
  const { record, type } = content;
  const who = record[type.actor];
  const link = typeof who === 'object' && who !== null && 'title' in who && 'id' in who ? who : record.createdBy;
  if (link === null) return null;
  return <b className="b">{link.id === membership.id ? 'You' : String(link.title)}</b>;
}

/** Who else took part: the people a meeting links to. */
function With({ content }: Pick<RecordEventProps, 'content'>) {
  const { object, record } = content;
  const people = object.fields
    .filter((field) => field.target?.many === true)
    .flatMap((field) => {
      const links = record[field.name];
      return Array.isArray(links) ? links : [];
    });
  const names = people.flatMap((person: unknown) =>
    typeof person === 'object' && person !== null && 'title' in person ? [String(person.title)] : [],
  );
  return names.length === 0 ? null : (
    <>
      {' '}
      with {names.slice(0, 3).join(', ')}
      {names.length > 3 ? ` and ${names.length - 3} more` : ''}
    </>
  );
}

function EventTime({ event }: Pick<RecordEventProps, 'event'>) {
  const words = useWords();
  const late = event.planned && event.at < words.now().toISOString();
  const text = event.planned ? plannedText(event.at, late, words) : timeText(event.at, words);
  return (
    <time className={late ? classes.late : classes.time} dateTime={event.at} title={exactMoment(event.at, words)}>
      {text}
    </time>
  );
}

/** What is late says its day: the hour no longer matters. */
function plannedText(at: string, late: boolean, words: Words): string {
  return late ? dayWords(dateInZone(new Date(at), words.timeZone), words) : momentWords(at, words);
}

function Body({ content }: Pick<RecordEventProps, 'content'>) {
  const { type, object, record } = content;
  const field = fieldNamed(object, type.body);
  const value = field === undefined ? null : valueOf(record, field);
  if (field === undefined || value === null || value === '') return null;
  const { Display } = fieldWebOf(field);
  return (
    <div className={classes.body}>
      <Display value={value} field={field} density="panel" />
    </div>
  );
}
