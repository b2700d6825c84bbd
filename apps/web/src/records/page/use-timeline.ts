import { useMemo } from 'react';
import type { CatalogObject, ChangeEntry, CrossRecord } from '@cross-crm/sdk';
import { useWords } from '@cross-crm/field-types/web';
import { useCatalog, useHistory, useRecords } from '../../lib/queries.ts';
import { pointsAt, timelineLists } from './related.ts';
import { timelineKinds } from './timeline-kinds.ts';
import type { TimelineKind } from './timeline-kinds.ts';
import { timelineOf } from './timeline.ts';
import type { Timeline, TimelineEvent, TimelineSource } from './timeline.ts';

/** What stands at a place of the timeline. */
export type EventContent =
  | { readonly kind: 'record'; readonly type: TimelineKind; readonly object: CatalogObject; readonly record: CrossRecord }
  /** What one act changed. */
  | { readonly kind: 'change'; readonly changes: readonly ChangeEntry[] };

export type EventKind = 'all' | 'records' | 'changes';

export interface TimelineState {
  readonly timeline: Timeline<EventContent>;
  readonly loading: boolean;
  readonly hasMore: boolean;
  more(): void;
}

/** What happened with a record and what is planned: related activities, notes and tasks, and its own changes. */
export function useTimeline(object: CatalogObject, id: string, show: EventKind, asOf?: string): TimelineState {
  const words = useWords();
  const history = useHistory(object.plural, id);
  const [activity, note, task] = timelineKinds;
  const sources = [
    useEventSource(object, id, activity, asOf),
    useEventSource(object, id, note, asOf),
    useEventSource(object, id, task, asOf),
  ];
  const changes = useMemo(
    () => changeSource(changesUntil(history.data?.pages ?? [], asOf), history.hasNextPage),
    [history.data, history.hasNextPage, asOf],
  );
  const shown = show === 'changes' ? [changes] : show === 'records' ? sources : [...sources, changes];
  const timeline = timelineOf(shown, words.timeZone);
  const moreChanges = show !== 'records' && history.hasNextPage;
  return {
    timeline,
    loading: history.isPending || sources.some((source) => source.loading),
    hasMore: moreChanges || (show !== 'changes' && sources.some((source) => source.hasMore)),
    more() {
      if (moreChanges) void history.fetchNextPage();
      if (show !== 'changes') for (const source of sources) source.more();
    },
  };
}

function changesUntil(pages: readonly { readonly changes: readonly ChangeEntry[] }[], asOf: string | undefined): readonly ChangeEntry[] {
  const changes = pages.flatMap((page) => page.changes);
  return asOf === undefined ? changes : changes.filter((change) => change.at <= asOf);
}

/** One act is one event. A batch that brought a history, as sample records do, holds acts of many days. */
function changeSource(changes: readonly ChangeEntry[], hasMore: boolean): TimelineSource<EventContent> {
  const acts = [...Map.groupBy(changes, ({ batchId, at }) => `${batchId} ${at.slice(0, minute)}`)];
  return {
    hasMore,
    events: acts.map(([act, entries]) => ({
      key: `change ${act}`,
      at: entries[0]?.at ?? '',
      planned: false,
      content: { kind: 'change', changes: entries },
    })),
  };
}

const pageLength = 50;
/** Characters of a time down to its minute. */
const minute = 'YYYY-MM-DDTHH:MM'.length;

interface EventSource extends TimelineSource<EventContent> {
  readonly loading: boolean;
  more(): void;
}

/** The related records of one kind as events. */
function useEventSource(object: CatalogObject, id: string, type: TimelineKind, asOf: string | undefined): EventSource {
  const list = timelineLists(useCatalog(), object).find((each) => each.object.name === type.object);
  const { now } = useWords();
  const query = {
    filter: list === undefined ? null : pointsAt(list, id),
    sort: [`-${type.orderedBy}`],
    limit: pageLength,
    ...(asOf === undefined ? {} : { asOf }),
  };
  const { data, isPending, hasNextPage, fetchNextPage } = useRecords(list?.object.plural ?? '', query, { enabled: list !== undefined });
  const events = useMemo(() => {
    const rows = list === undefined ? [] : (data?.pages.flatMap((page) => page.records) ?? []);
    return list === undefined ? [] : rows.map((record) => eventOf(list.object, type, record, now()));
  }, [list, data, type, now]);
  return { events, hasMore: hasNextPage, loading: list !== undefined && isPending, more: () => void (hasNextPage && fetchNextPage()) };
}

function eventOf(object: CatalogObject, type: TimelineKind, record: CrossRecord, now: Date): TimelineEvent<EventContent> {
  return {
    key: `${object.name} ${record.id}`,
    at: type.at(record),
    planned: type.planned(record, now),
    content: { kind: 'record', type, object, record },
  };
}
