import { useNavigate } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { objectOf, useCatalog, useMe } from '../../lib/queries.ts';
import { recentRecords } from '../../lib/recent.ts';
import type { PaletteRow } from './palette-rows.ts';
import { markOf, openRecord } from './use-found-records.ts';

const shown = 6;

/** The records opened last on this device. */
export function useRecentRows(): readonly PaletteRow[] {
  const { workspace } = useMe();
  const catalog = useCatalog();
  const navigate = useNavigate();
  const format = useFormat();
  const recent = recentRecords(workspace.id).slice(0, shown);
  return recent.flatMap(({ object: name, id, title, at }) => {
    const object = objectOf(catalog, name);
    if (!object) return [];
    const row: PaletteRow = {
      id,
      mark: markOf(object, title),
      title,
      about: object.label,
      reason: '',
      end: format.ago(at),
      run: (beside) => openRecord(object.plural, id, beside, navigate),
    };
    return [row];
  });
}
