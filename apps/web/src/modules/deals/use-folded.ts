import { useCallback, useMemo } from 'react';
import { usePreference } from '../../lib/preferences.ts';

/** Which columns are collapsed, remembered on this device for each board. */
export function useFolded(board: string): { readonly folded: ReadonlySet<string>; toggle(columnId: string): void } {
  const [words, keep] = usePreference<string>(`board.${board}.folded`, '');
  const folded = useMemo(() => new Set(words.split(' ').filter(Boolean)), [words]);
  const toggle = useCallback(
    (columnId: string) => keep((folded.has(columnId) ? [...folded].filter((id) => id !== columnId) : [...folded, columnId]).join(' ')),
    [folded, keep],
  );
  return { folded, toggle };
}
