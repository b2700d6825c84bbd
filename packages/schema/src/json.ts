/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Whether two JSON values are equal, whatever the order of their keys. A missing value equals null. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  // Only lists and objects can be equal without being the same; most values are neither.
  if (!isCompound(a) || !isCompound(b)) return (a ?? null) === (b ?? null);
  return canonicalJson(a) === canonicalJson(b);
}

function isCompound(value: Json | undefined): value is Json[] | JsonObject {
  return typeof value === 'object' && value !== null;
}

/** JSON text with the keys of every object in order, so that equal values give equal text. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
