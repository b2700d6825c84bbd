/** The list one came from: for previous and next on a record's page, and its place in the list. */
export interface Trail {
  readonly plural: string;
  readonly view: string;
  /** The rows that were loaded, in order. */
  readonly ids: readonly string[];
  /** How many the view had: "614", "10,000+". */
  readonly total: string | null;
}

const place = 'cross.trail';

/** Keeps the list for the record pages opened from it, in this tab and over a reload. */
export function keepTrail(trail: Trail): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(trail));
  } catch {
    // Storage may be full or shut off: the page then has no previous and next.
  }
}

export interface TrailPlace {
  readonly position: number;
  readonly total: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly view: string;
}

/** Where a record stands in the list one came from; null when one came from elsewhere. */
export function placeOnTrail(plural: string, id: string): TrailPlace | null {
  const trail = readTrail();
  const at = trail?.plural === plural ? trail.ids.indexOf(id) : -1;
  if (trail === null || at === -1) return null;
  return { position: at + 1, total: trail.total, previous: trail.ids[at - 1] ?? null, next: trail.ids[at + 1] ?? null, view: trail.view };
}

function readTrail(): Trail | null {
  try {
    const trail: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    return typeof trail === 'object' && trail !== null && 'ids' in trail ? (trail as Trail) : null; // written by `keepTrail` alone
  } catch {
    return null;
  }
}
