/** What the address of a list says beside the object. Kept as it came; the list reads it with the catalog at hand. */
export interface ListSearch {
  /** Id of a saved view, or name of one of the object's own. */
  readonly view?: string;
  /** A filter that differs from the view's; JSON. */
  readonly filter?: object;
  /** `-updatedAt,name` */
  readonly sort?: string;
}

export interface RecordSearch {
  /** Reads the record as it stood then (ISO 8601). */
  readonly asOf?: string;
  /** On a phone: `timeline`, `details`, `related`. */
  readonly tab?: string;
  /** The view whose list one came from, for previous and next. */
  readonly view?: string;
}

type Search = Readonly<Record<string, unknown>>;

export function listSearch(search: Search): ListSearch {
  const { filter } = search;
  return {
    ...textOf(search, 'view'),
    ...textOf(search, 'sort'),
    ...(typeof filter === 'object' && filter !== null ? { filter } : {}),
  };
}

export function recordSearch(search: Search): RecordSearch {
  return { ...textOf(search, 'asOf'), ...textOf(search, 'tab'), ...textOf(search, 'view') };
}

/** Where to go after signing in: an address of this app only, so that a link cannot lead away. */
export function nextSearch(search: Search): { next?: string } {
  const { next } = search;
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}

function textOf<Name extends string>(search: Search, name: Name): { [Key in Name]?: string } {
  const value = search[name];
  // The object has at most the one key it is typed with.
  return (typeof value === 'string' ? { [name]: value } : {}) as { [Key in Name]?: string };
}
