import type { FieldValues } from '@cross-crm/sdk';
import { useSyncExternalStore } from 'react';

/** Somebody wants a new record: of this object (by name), with these values to start from. */
export interface CreateRequest {
  readonly object: string;
  readonly values: FieldValues;
}

let request: CreateRequest | null = null;
const listeners = new Set<() => void>();

/** Opens the form of a new record over whatever is on screen: `openCreate('deal', { company: id })`. */
export function openCreate(object: string, values: FieldValues = {}): void {
  setRequest({ object, values });
}

export function closeCreate(): void {
  setRequest(null);
}

/** The form that is open now, if any. */
export function useCreateRequest(): CreateRequest | null {
  return useSyncExternalStore(subscribe, () => request);
}

function setRequest(next: CreateRequest | null): void {
  request = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
