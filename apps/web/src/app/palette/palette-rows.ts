import type { IconName } from '@cross-crm/ui';

/** What stands at the left of a row. */
export type RowMark =
  | { readonly kind: 'icon'; readonly icon: IconName }
  | { readonly kind: 'company'; readonly name: string }
  | { readonly kind: 'person'; readonly name: string };

/** One line of the palette: a record or a command. */
export interface PaletteRow {
  readonly id: string;
  readonly mark: RowMark;
  readonly title: string;
  /** Beside the title: what kind of thing it is. */
  readonly about: string;
  /** Why it is here, or more about it. */
  readonly reason: string;
  readonly keys?: string;
  /** At the end of the line: when it changed. */
  readonly end?: string;
  /** Goes there or does it; `beside` asks for another tab. */
  run(beside: boolean): void;
}

export interface PaletteGroup {
  readonly label: string;
  readonly count?: number;
  readonly rows: readonly PaletteRow[];
}

export interface PaletteScope {
  readonly name: string;
  readonly label: string;
  /** "5+": how many were found. */
  readonly count: string | null;
}

export interface PaletteSearch {
  readonly groups: readonly PaletteGroup[];
  readonly scopes: readonly PaletteScope[];
  /** "18 results in 21 ms" */
  readonly summary: string;
  /** What was looked for, to mark it in the titles. */
  readonly query: string;
  readonly searching: boolean;
  /** Why the search failed, when it did. */
  readonly problem: string | null;
}
