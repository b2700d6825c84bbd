import type { Json, JsonObject } from '@cross-crm/schema';
import type { LinkOption } from './field-context.tsx';

/** A link as the API reads it, beside what pickers know: id, title and what the object sends along. */
export interface LinkValue extends JsonObject {
  id: string;
  title: string;
}

/** A link from a picker's row. */
export function linkValue(option: LinkOption): LinkValue {
  return { id: option.id, title: option.title, ...(option.color === undefined ? {} : { color: option.color }) };
}

/** A picker's row from a link. */
export function linkOption(link: JsonObject): LinkOption {
  const color = link['color'];
  return { id: String(link['id'] ?? ''), title: String(link['title'] ?? ''), ...(typeof color === 'string' ? { color } : {}) };
}

/** The ids that an operand names: one id, a list of ids, or links. */
export function idsOf(operand: Json): string[] {
  const listed = Array.isArray(operand) ? operand : [operand];
  return listed.flatMap((part) => {
    if (typeof part === 'string') return [part];
    return part !== null && typeof part === 'object' && !Array.isArray(part) && typeof part['id'] === 'string' ? [part['id']] : [];
  });
}
