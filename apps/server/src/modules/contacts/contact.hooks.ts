import type { Json } from '@cross-crm/schema';
import type { Context } from '../../kernel/context.ts';
import type { Hook, Write } from '../../records/hooks.ts';
import { changes } from '../../records/hooks.ts';
import { contact } from './contact.object.ts';

/** Keeps the full name and its parts together: whichever was written decides the other. */
function nameFromParts(_ctx: Context, writes: readonly Write[]): void {
  for (const write of writes) {
    const { after } = write;
    const partsChanged = changes(write, 'firstName') || changes(write, 'lastName');
    const parts = [after.firstName, after.lastName].filter((part) => typeof part === 'string');
    if (after.name === null || (partsChanged && !changes(write, 'name') && parts.length > 0)) {
      after.name = parts.length > 0 ? parts.join(' ') : firstEmail(after.emails);
    } else if (changes(write, 'name') && !partsChanged && typeof after.name === 'string') {
      splitName(after, after.name);
    }
  }
}

/** The last word is the family name. Right for most names; both parts can be set apart. */
function splitName(after: Record<string, Json>, name: string): void {
  const words = name.split(' ').filter(Boolean);
  after.firstName = words.length > 1 ? words.slice(0, -1).join(' ') : null;
  after.lastName = words.at(-1) ?? null;
}

function firstEmail(emails: Json | undefined): string | null {
  const first = Array.isArray(emails) ? emails[0] : null;
  return typeof first === 'object' && first !== null && 'email' in first ? String(first.email) : null;
}

/** Rules of contacts, in order. */
export const contactHooks: readonly Hook[] = [{ name: 'nameFromParts', on: contact, at: 'beforeWrite', run: nameFromParts }];
