import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/**
 * A choice of this person on this device, kept in the browser: `usePreference('sidebar', 'open')`. Storage may be shut
 * off or full; the choice then lasts as long as the page.
 */
export function usePreference<Value extends string>(name: string, fallback: Value): [Value, (value: Value) => void] {
  const value = useSyncExternalStore(subscribe, () => readPreference(name, fallback));
  const set = useCallback((next: Value) => keepPreference(name, next), [name]);
  return [value, set];
}

const unsaved = new Map<string, string>();

export function readPreference<Value extends string>(name: string, fallback: Value): Value {
  try {
    // What is under this key was written by `keepPreference` with the same type.
    return (unsaved.get(name) ?? localStorage.getItem(`cross.${name}`) ?? fallback) as Value;
  } catch {
    return fallback;
  }
}

export function keepPreference(name: string, value: string): void {
  try {
    localStorage.setItem(`cross.${name}`, value);
    unsaved.delete(name);
  } catch {
    unsaved.set(name, value);
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
