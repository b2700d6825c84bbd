import type { JsonSchema } from './json-schema.ts';

/** Schemas of a document that have a name; collected while its paths are made. */
export class Components {
  readonly #schemas = new Map<string, JsonSchema>();

  /** Gives a schema a name and a reference to it in its place. The same name twice must mean the same. */
  add(name: string, schema: JsonSchema): JsonSchema {
    this.#schemas.set(name, schema);
    return { $ref: `#/components/schemas/${name}` };
  }

  /**
   * A reference for a schema with parts, the schema itself for a plain one. The first one of a name has it; others
   * that differ stay where they are.
   */
  share(name: string, schema: JsonSchema): JsonSchema {
    const hasParts = schema['properties'] !== undefined || schema['items'] !== undefined || schema['anyOf'] !== undefined;
    if (!hasParts) return schema;
    const known = this.#schemas.get(name);
    if (known === undefined || JSON.stringify(known) === JSON.stringify(schema)) return this.add(name, schema);
    return schema;
  }

  /** All of them, by name in alphabetical order. */
  all(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.#schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** A name as types are written: `dealLineItem` and `deal-line-items` begin with a capital and have no dashes. */
export function typeName(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
