import type { FieldDef, FieldOptions } from '@cross-crm/schema';

/** A field whose type is known by name. */
export type TypedField<Name extends string, Value, Options extends object> = FieldDef<Value, Options> & { readonly type: Name };

const commonKeys: ReadonlySet<string> = new Set<keyof FieldOptions>([
  'label',
  'description',
  'required',
  'unique',
  'indexed',
  'readOnly',
  'default',
  'section',
  'aliases',
]);

/** Sorts a constructor's flat settings into what every field has and what its type asks for. */
export function defineField<Name extends string, Value, Options extends object>(
  type: Name,
  settings: FieldOptions & Options,
): TypedField<Name, Value, Options> {
  const entries = Object.entries(settings);
  const common = Object.fromEntries(entries.filter(([key]) => commonKeys.has(key)));
  const options = Object.fromEntries(entries.filter(([key]) => !commonKeys.has(key)));
  return { ...common, type, options } as TypedField<Name, Value, Options>; // the two halves of `settings`, put side by side
}
