import type { PreviewRow } from '../../src/modules/imports/import-shape.ts';
import type { World } from './world.ts';

/** What an import said about a row. */
export interface RowFound {
  readonly outcome: string;
  readonly issues: readonly { readonly field: string | null; readonly code: string }[];
}

/** Cells as a line of CSV. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

interface NamedRow extends RowFound {
  readonly name: string;
}

/** The rows of a preview, each with the name that its record would have. */
export async function rowsOf(world: World, importId: string, file: string): Promise<NamedRow[]> {
  const all: NamedRow[] = [];
  for (let cursor = ''; ; ) {
    const query = `file=${encodeURIComponent(file)}&limit=500${cursor}`;
    const { rows, next } = await world.member.get(`imports/${importId}/preview-rows?${query}`).expect(200);
    all.push(...rows.map(nameRow));
    if (next === null) return all;
    cursor = `&cursor=${next}`;
  }
}

function nameRow({ cells, outcome, issues }: PreviewRow): NamedRow {
  return { name: cells.find(({ field }) => field === 'name')?.text ?? '', outcome, issues };
}
