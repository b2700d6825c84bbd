import { useSyncExternalStore } from 'react';
import { keepEarlyTyping, takeEarlyTyping } from './early-typing.ts';

/** What may lie over the whole app; one at a time, never two. */
export type Overlay = 'palette' | 'keys' | 'menu';

let open: Overlay | null = null;
const listeners = new Set<() => void>();

export function openOverlay(overlay: Overlay): void {
  setOverlay(overlay);
}

export function closeOverlay(): void {
  setOverlay(null);
}

export function useOverlay(): Overlay | null {
  return useSyncExternalStore(subscribe, () => open);
}

function setOverlay(next: Overlay | null): void {
  open = next;
  if (next === 'palette') keepEarlyTyping();
  else takeEarlyTyping();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
