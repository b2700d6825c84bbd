import { minorDigitsOf } from '@cross-crm/field-types';
import type { Context } from '../../kernel/context.ts';
import type { Hook, Write } from '../../records/hooks.ts';
import { workspace } from './workspace.object.ts';

/** There is one workspace record, its own, made by the set-up. */
function onlyOne(ctx: Context, writes: readonly Write[]): void {
  for (const write of writes) {
    const allowed = write.action === 'update' || (write.action === 'create' && ctx.actor.roles.includes('system'));
    if (!allowed) write.issues.push({ path: [], code: 'one_workspace', message: 'A workspace cannot be added or deleted here.' });
  }
}

/** Settings that everything counts on must be ones the runtime knows. */
function knownSettings(_ctx: Context, writes: readonly Write[]): void {
  for (const write of writes) {
    if (!isTimeZone(String(write.after.timeZone))) {
      write.issues.push({
        path: ['timeZone'],
        code: 'unknown_time_zone',
        message: 'Write the time zone by its IANA name, for instance Europe/Berlin.',
      });
    }
    if (minorDigitsOf(String(write.after.currency)) === undefined) {
      write.issues.push({
        path: ['currency'],
        code: 'unknown_currency',
        message: 'Write the currency by its ISO 4217 code, for instance EUR.',
      });
    }
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // the runtime throws for zones it does not know
  }
}

/** Rules of the workspace record, in order. */
export const workspaceHooks: readonly Hook[] = [
  { name: 'onlyOne', on: workspace, at: 'beforeWrite', run: onlyOne },
  { name: 'knownSettings', on: workspace, at: 'beforeWrite', run: knownSettings },
];
