import type { CatalogObject } from '@cross-crm/sdk';
import { daysFromToday, longDate, useWords } from '@cross-crm/field-types/web';
import type { Words } from '@cross-crm/field-types/web';
import { Button, EmptyState, SkeletonRows } from '@cross-crm/ui';
import { ChangeEvent } from './change-event.tsx';
import { RecordEvent } from './record-event.tsx';
import type { TimelineEvent } from './timeline.ts';
import { useTimeline } from './use-timeline.ts';
import type { EventContent, EventKind } from './use-timeline.ts';
import classes from './timeline.module.css';

interface TimelineViewProps {
  readonly object: CatalogObject;
  readonly id: string;
  readonly show: EventKind;
  /** Only what had happened by then (ISO 8601). */
  readonly asOf: string | undefined;
  readonly readOnly: boolean;
}

/** What is planned with a record, and what happened, day by day. */
export function TimelineView({ object, id, show, asOf, readOnly }: TimelineViewProps) {
  const words = useWords();
  const { timeline, loading, hasMore, more } = useTimeline(object, id, show, asOf);
  const { planned, days } = timeline;
  if (loading && planned.length + days.length === 0) return <SkeletonRows rows={5} widths={[22, 260, 48]} label="Loading the timeline" />;
  if (planned.length + days.length === 0) return <EmptyState>Nothing has happened here yet.</EmptyState>;
  return (
    <div className={classes.timeline}>
      {planned.length > 0 && (
        <section>
          <h3 className={classes.day}>Planned</h3>
          <ol>
            {planned.map((event, place) => (
              <Event key={event.key} event={event} object={object} last={place === planned.length - 1} readOnly={readOnly} />
            ))}
          </ol>
        </section>
      )}
      {days.map(({ day, events }) => (
        <section key={day}>
          <DayHeading day={day} words={words} />
          <ol>
            {events.map((event, place) => (
              <Event key={event.key} event={event} object={object} last={place === events.length - 1} readOnly={readOnly} />
            ))}
          </ol>
        </section>
      ))}
      {hasMore && (
        <Button tone="quiet" onClick={more}>
          Show earlier
        </Button>
      )}
    </div>
  );
}

/** "Today, Sunday 22 November": near days by name and date, far ones by date alone. */
function DayHeading({ day, words }: { readonly day: string; readonly words: Words }) {
  const distance = daysFromToday(day, words);
  const name = distance === 0 ? 'Today' : distance === -1 ? 'Yesterday' : null;
  return (
    <h3 className={classes.day}>
      {name ?? longDate(day, words)}
      {name !== null && <span className={classes.date}>{longDate(day, words)}</span>}
    </h3>
  );
}

interface EventProps {
  readonly event: TimelineEvent<EventContent>;
  readonly object: CatalogObject;
  readonly last: boolean;
  readonly readOnly: boolean;
}

function Event({ event, object, last, readOnly }: EventProps) {
  const { content } = event;
  return (
    <li className={last ? classes.eventLast : classes.event}>
      {content.kind === 'record' ? (
        <RecordEvent event={event} content={content} readOnly={readOnly} />
      ) : (
        <ChangeEvent event={event} object={object} changes={content.changes} readOnly={readOnly} />
      )}
    </li>
  );
}
