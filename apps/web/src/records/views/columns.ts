/** Narrowest and widest column, in px. */
const narrowest = 56;
const widest = 640;

/** The fields with one of them moved to another place; the first one is frozen and stays. */
export function moveColumn(fields: readonly string[], name: string, to: number): readonly string[] {
  const from = fields.indexOf(name);
  const place = Math.max(1, Math.min(to, fields.length - 1));
  if (from < 1 || from === place) return fields;
  return fields.filter((other) => other !== name).toSpliced(place, 0, name);
}

/** The fields without one of them; the first one cannot be hidden. */
export function hideColumn(fields: readonly string[], name: string): readonly string[] {
  return fields[0] === name ? fields : fields.filter((other) => other !== name);
}

/** The fields with a new one beside another, or at the end; one that is already there moves. */
export function insertColumn(
  fields: readonly string[],
  name: string,
  beside?: string,
  side: 'before' | 'after' = 'after',
): readonly string[] {
  if (fields[0] === name) return fields;
  const others = fields.filter((other) => other !== name);
  const anchor = beside === undefined ? -1 : others.indexOf(beside);
  if (anchor === -1) return [...others, name];
  return others.toSpliced(Math.max(1, side === 'after' ? anchor + 1 : anchor), 0, name);
}

/** A width within bounds, on whole pixels. */
export function columnWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}

/** Where a column would land that is dropped at `x` px from the left edge of the first column. */
export function dropPlace(widths: readonly number[], x: number): number {
  let left = 0;
  for (const [place, width] of widths.entries()) {
    if (x < left + width / 2) return Math.max(1, place);
    left += width;
  }
  return widths.length;
}
