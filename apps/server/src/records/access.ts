import type { Access, Filter } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { forbidden, notFound } from '../kernel/errors.ts';
import type { CatalogObject } from './catalog.ts';

/** What an actor may do with an object. */
export interface ObjectAccess {
  /** Which records: all, none, or those that match. */
  readonly scope: 'all' | 'none' | Filter;
  /** Whether a field may be seen, and so filtered, sorted and grouped by. */
  readable(field: string): boolean;
  /** Whether a field may be written. */
  writable(field: string): boolean;
}

const reading = new Set<Access>(['read', 'export']);
const administrators = new Set(['owner', 'admin', 'system']);

/** The compiled rule for an action on an object. The one place where roles become rights. */
export function accessTo(ctx: Context, action: Access, object: CatalogObject): ObjectAccess {
  const allowed = ctx.actor.roles.some((role) => grants(role, action, object));
  const visible = (): boolean => allowed;
  return { scope: allowed ? scopeOf(ctx, object) : 'none', readable: visible, writable: visible };
}

function scopeOf(ctx: Context, object: CatalogObject): ObjectAccess['scope'] {
  if (!object.def.visible || ctx.actor.roles.some((role) => administrators.has(role))) return 'all';
  return object.def.visible;
}

function grants(role: string, action: Access, object: CatalogObject): boolean {
  if (administrators.has(role)) return true;
  if (reading.has(action)) return role === 'member' || role === 'readOnly';
  return role === 'member' && !object.def.administered;
}

/** The same, refusing when nothing at all is allowed: 404 for reading, since what one may not see does not exist. */
export function requireAccess(ctx: Context, action: Access, object: CatalogObject): ObjectAccess {
  const access = accessTo(ctx, action, object);
  if (access.scope !== 'none') return access;
  if (action === 'read') throw notFound(object.def.label.toLowerCase());
  throw forbidden(
    'not_allowed',
    `Your role does not allow you to ${action} ${object.def.labelPlural.toLowerCase()}. Ask an administrator of this workspace.`,
  );
}
