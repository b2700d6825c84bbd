import type { Context } from '../../kernel/context.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { createRecords } from '../../records/write.ts';

const roles = [
  { key: 'owner', name: 'Owner', description: 'May do everything, and make others owners.', grants: { '*': { '*': 'all' } } },
  { key: 'admin', name: 'Administrator', description: 'May do everything except make owners.', grants: { '*': { '*': 'all' } } },
  {
    key: 'member',
    name: 'Member',
    description: 'Works with all records; settings are read-only.',
    grants: { '*': { '*': 'all' }, administered: { read: 'all' } },
  },
  {
    key: 'readOnly',
    name: 'Read only',
    description: 'Sees all records and changes none.',
    grants: { '*': { read: 'all', export: 'all' } },
  },
];

/** Gives a new workspace its roles. */
export async function seedRoles(ctx: Context): Promise<void> {
  await createRecords(ctx, objectOf(await catalogFor(ctx), 'role'), roles, { trusted: true });
}
