import { dateInZone } from '@cross-crm/schema';

/** One thing on a record's timeline: something planned, something that happened, or a change. */
export interface TimelineEvent<Content = unknown> {
  readonly key: string;
  /** ISO 8601; when it is planned for, or when it happened. */
  readonly at: string;
  /** Still to come, or still to be done. */
  readonly planned: boolean;
  readonly content: Content;
}

/** Events of one day, newest first. */
export interface TimelineDay<Content> {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly events: readonly TimelineEvent<Content>[];
}

export interface Timeline<Content> {
  /** Soonest first. */
  readonly planned: readonly TimelineEvent<Content>[];
  readonly days: readonly TimelineDay<Content>[];
}

/** A source of events as far as it was read. */
export interface TimelineSource<Content> {
  readonly events: readonly TimelineEvent<Content>[];
  /** There are older ones. */
  readonly hasMore: boolean;
}

/**
 * Puts several sources on one line: what is planned first, then by day. Past events older than the oldest one of a
 * source that has more are held back, since others may still come between.
 */
export function timelineOf<Content>(sources: readonly TimelineSource<Content>[], timeZone: string): Timeline<Content> {
  const all = sources.flatMap((source) => source.events);
  const from = horizon(sources);
  const past = all
    .filter((event) => !event.planned && event.at >= from)
    .sort((a, b) => compareText(b.at, a.at) || compareText(b.key, a.key));
  const days = Map.groupBy(past, (event) => dateInZone(new Date(event.at), timeZone));
  return {
    planned: all.filter((event) => event.planned).sort((a, b) => compareText(a.at, b.at)),
    days: [...days].map(([day, events]) => ({ day, events })),
  };
}

/** The time before which something is not read yet; empty when all is. */
function horizon<Content>(sources: readonly TimelineSource<Content>[]): string {
  const oldest = sources.filter((source) => source.hasMore).map((source) => oldestOf(source.events));
  return oldest.reduce((latest, at) => (at > latest ? at : latest), '');
}

function oldestOf<Content>(events: readonly TimelineEvent<Content>[]): string {
  const past = events.filter((event) => !event.planned).map((event) => event.at);
  return past.reduce((oldest, at) => (oldest === '' || at < oldest ? at : oldest), '');
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
