import { useEffect, useState } from 'react';
import { useSearch } from './field-context.tsx';
import type { LinkOption } from './field-context.tsx';

interface Found {
  readonly options: readonly LinkOption[];
  /** The text these options answer; differs from the asked one while the answer is on its way. */
  readonly asked: string | null;
  readonly failed: boolean;
}

const typingPause = 120;

/** Records of an object that match a text, asked for a moment after the last keystroke; the former answer stays until the next one is there. */
export function useFound(object: string, text: string): Found {
  const search = useSearch();
  const [found, setFound] = useState<Found>({ options: [], asked: null, failed: false });
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const answer = await search.find(object, text.trim(), stop.signal).then(
        (options) => ({ options, failed: false }),
        () => ({ options: [], failed: true }),
      );
      if (!stop.signal.aborted) setFound({ ...answer, asked: text });
    };
    const timer = setTimeout(() => void ask(), text === '' ? 0 : typingPause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [search, object, text]);
  return found;
}

/** The records with these ids; those already known are taken from `known`. */
export function useTitles(object: string, ids: readonly string[], known: readonly LinkOption[] = []): readonly LinkOption[] {
  const search = useSearch();
  const [links, setLinks] = useState<readonly LinkOption[]>(known);
  const missing = ids.filter((id) => !links.some((link) => link.id === id) && !known.some((link) => link.id === id));
  const wanted = missing.join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let gone = false;
    const learn = (answer: readonly LinkOption[]) => {
      if (!gone) setLinks((now) => [...now, ...answer]);
    };
    search.titles(object, wanted.split(' ')).then(learn, () => undefined); // a title that cannot be read shows as "…"
    return () => {
      gone = true;
    };
  }, [search, object, wanted]);
  return ids.map((id) => [...known, ...links].find((link) => link.id === id) ?? { id, title: '…' });
}
