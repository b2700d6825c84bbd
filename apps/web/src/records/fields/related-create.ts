import { useSyncExternalStore } from 'react';
import type { LinkOption } from '@cross-crm/field-types/web';

/** A field asks for a new record to link to, while the form it stands in stays open. */
export interface RelatedRequest {
  readonly key: number;
  /** Name of the object. */
  readonly object: string;
  readonly title: string;
  /** Gives the field the record that was made, or null when the user gave up. */
  answer(made: LinkOption | null): void;
}

let requests: readonly RelatedRequest[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

/** Opens the form of a related record over what is on screen; resolves when it is saved or closed. */
export function requestRelated(object: string, title: string): Promise<LinkOption | null> {
  const { promise, resolve } = Promise.withResolvers<LinkOption | null>();
  const key = ++lastKey;
  const answer = (made: LinkOption | null) => {
    set(requests.filter((request) => request.key !== key));
    resolve(made);
  };
  set([...requests, { key, object, title, answer }]);
  return promise;
}

/** The requests that wait, the newest last: a related record may itself need one. */
export function useRelatedRequests(): readonly RelatedRequest[] {
  return useSyncExternalStore(subscribe, () => requests);
}

function set(next: readonly RelatedRequest[]): void {
  requests = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
