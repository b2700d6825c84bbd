import type { WorkspaceDefaults } from '@cross-crm/schema';
import type { z } from 'zod';

/**
 * Keeps the schema of each field: making one costs more than running it, and an import runs it for each cell.
 * Definitions never change once made, so their identity is key enough.
 */
export function perField<Field extends object, Value>(
  make: (field: Field, defaults?: WorkspaceDefaults) => z.ZodType<Value>,
): (field: Field, defaults?: WorkspaceDefaults) => z.ZodType<Value> {
  const known = new WeakMap<Field, Map<string, z.ZodType<Value>>>();
  return (field, defaults) => {
    const schemas = known.get(field) ?? new Map<string, z.ZodType<Value>>();
    known.set(field, schemas);
    const key = `${defaults?.currency ?? ''} ${defaults?.country ?? ''}`;
    const schema = schemas.get(key) ?? make(field, defaults);
    schemas.set(key, schema);
    return schema;
  };
}
