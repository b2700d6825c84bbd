import type { FieldDef, Json, TieText } from '@cross-crm/schema';
import type { Choice } from '../choices.ts';
import { keyOfText, textOfKey } from '../choices.ts';

type Field = FieldDef<unknown, { readonly roles?: readonly Choice[] }>;

/** Role and dates of a link as files write them: `role: Decision maker, from: 2020-01-31, to: 2024-12-31`. */
export const tieText: TieText = {
  format(link, { options: { roles } }: Field) {
    const { role, startedOn, endedOn } = membersOf(link);
    const words = [
      typeof role === 'string' ? `role: ${roles ? textOfKey(roles, role) : role}` : '',
      typeof startedOn === 'string' ? `from: ${startedOn}` : '',
      typeof endedOn === 'string' ? `to: ${endedOn}` : '',
    ];
    return words.filter((word) => word !== '').join(', ');
  },
  parse(text, { options: { roles } }: Field) {
    const found = shape.exec(text.trim());
    if (!found) return null;
    const [, written, startedOn = null, endedOn = null] = found;
    const role = written === undefined ? null : roles ? keyOfText(roles, written) : written;
    return role === undefined || (role ?? startedOn ?? endedOn) === null ? null : { role, startedOn, endedOn };
  },
};

const shape = /^(?:role: ?(.+?))?(?:(?:^|, ?)from: ?(\d{4}-\d{2}-\d{2}))?(?:(?:^|, ?)to: ?(\d{4}-\d{2}-\d{2}))?$/;

function membersOf(link: Json): Readonly<Record<string, Json>> {
  return typeof link === 'object' && link !== null && !Array.isArray(link) ? link : {};
}
