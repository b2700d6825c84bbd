import { useEffect } from 'react';
import type { Chip } from './filter-chips.ts';

type Listener = (chip: Chip) => void;

let listener: Listener | null = null;

/** Opens a new condition in the filter bar, for instance from the menu of a column. */
export function requestFilter(chip: Chip): void {
  listener?.(chip);
}

/** The filter bar on screen takes the requests. */
export function useFilterRequests(onRequest: Listener): void {
  useEffect(() => {
    listener = onRequest;
    return () => {
      if (listener === onRequest) listener = null;
    };
  }, [onRequest]);
}
