import type { Json } from './json.ts';

/** Everything the workspace's objects say about themselves; screens are built from it. */
export interface Catalog {
  readonly version: number | string;
  readonly objects: readonly CatalogObject[];
  readonly fieldTypes: readonly CatalogFieldType[];
}

export interface CatalogObject {
  /** Singular, camelCase: `deal`. */
  readonly name: string;
  /** Plural, kebab-case; the path of its routes: `deals`. */
  readonly plural: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly description: string;
  readonly icon: string;
  /** Name of the field that names a record. */
  readonly title: string;
  readonly summary: readonly string[];
  /** Shown in the sidebar. */
  readonly navigation: boolean;
  readonly administered: boolean;
  readonly inLinks: readonly string[];
  readonly fields: readonly CatalogField[];
  readonly related: readonly CatalogRelated[];
  readonly actions: readonly CatalogAction[];
  readonly views: readonly CatalogView[];
  readonly rights: CatalogRights;
}

export interface CatalogField {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly description: string | null;
  readonly section: string | null;
  readonly required: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
  readonly readOnly: boolean;
  readonly custom: boolean;
  readonly default: Json;
  readonly options: { readonly [option: string]: Json };
  readonly operators: readonly string[];
  readonly sortable: boolean;
  readonly groupable: boolean;
  readonly summable: boolean;
  /** The object a link points to, and whether at many of its records. */
  readonly target: { readonly object: string; readonly many: boolean } | null;
}

/** The other end of another object's relation: a company's deals. */
export interface CatalogRelated {
  readonly name: string;
  readonly label: string;
  readonly object: string;
  readonly field: string;
  readonly many: boolean;
}

export interface CatalogAction {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** JSON Schema of the action's input. */
  readonly input: { readonly [keyword: string]: Json };
  /** A filter (see the filter language) on the records the action makes sense for; null or left out: all of them. */
  readonly availableWhen?: object | null;
}

export interface CatalogView {
  readonly name: string;
  readonly kind: 'table' | 'board';
  readonly fields: readonly string[];
  readonly filter?: object | null;
  readonly sort?: readonly string[] | null;
  readonly groupBy?: string | null;
}

/** What the signed-in person may do with the object's records. */
export interface CatalogRights {
  readonly read: boolean;
  readonly create: boolean;
  readonly update: boolean;
  readonly delete: boolean;
}

export interface CatalogFieldType {
  readonly name: string;
  readonly label: string;
  /** JSON Schema of the type's own options. */
  readonly options: { readonly [keyword: string]: Json };
  /** May be chosen for a custom field. */
  readonly custom: boolean;
}
