import type { Json } from '@cross-crm/sdk';

/** One option of a field's type, as the form draws it. */
export interface OptionSchema {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly kind: 'text' | 'number' | 'boolean' | 'choices' | 'object' | 'currency' | 'country';
  readonly integer: boolean;
  readonly min?: number;
  readonly max?: number;
}

type JsonObject = { readonly [keyword: string]: Json };

/** Reads the options of a type from their JSON Schema. What the form cannot draw is left out. */
export function optionSchemas(schema: JsonObject): readonly OptionSchema[] {
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.entries(asObject(schema['properties'])).flatMap(([name, property]) => {
    const each = asObject(property);
    const kind = kindOf(name, each);
    return kind ? [{ name, label: labelOf(name, each), required: required.includes(name), kind, ...limitsOf(each) }] : [];
  });
}

function kindOf(name: string, { type }: JsonObject): OptionSchema['kind'] | null {
  if (type === 'array') return 'choices';
  if (type === 'boolean') return 'boolean';
  if (type === 'number' || type === 'integer') return 'number';
  if (type !== 'string') return null;
  if (name === 'to') return 'object';
  return name === 'currency' || name === 'country' ? name : 'text';
}

function limitsOf({ type, minimum, maximum }: JsonObject): Pick<OptionSchema, 'integer' | 'min' | 'max'> {
  return {
    integer: type === 'integer',
    ...(typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? { min: minimum } : {}),
    ...(typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? { max: maximum } : {}),
  };
}

function labelOf(name: string, { title }: JsonObject): string {
  if (typeof title === 'string') return title;
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
