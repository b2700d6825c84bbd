import type { CatalogField, CatalogObject } from '../../../records/catalog.ts';
import type { Target } from '../guess/targets.ts';
import type { FileFormat } from '../reading/format.ts';
import type { Template } from './template.ts';

/** A column whose cells become a field's value, or a part of it. */
export interface ColumnPlan {
  /** Where the column stands in a row, from 0. */
  readonly at: number;
  readonly column: string;
  readonly target: Target;
  /** Cells taken for something else; null leaves the field empty. */
  readonly valueMap: ReadonlyMap<string, string | null>;
}

/** A column whose cells name records. */
export interface LinkPlan extends ColumnPlan {
  readonly object: CatalogObject;
  readonly matchBy: CatalogField;
  readonly createMissing: boolean;
  readonly many: boolean;
}

/** A field composed of several columns, for new records. */
export interface ComposedPlan {
  readonly field: CatalogField;
  readonly template: Template;
}

/** How a file's rows become records: its mapping, checked against the catalog. */
export interface FilePlan {
  readonly fileId: string;
  readonly name: string;
  readonly hash: string;
  readonly format: FileFormat;
  readonly columns: readonly string[];
  readonly object: CatalogObject;
  /** By the name of their field: the whole field first, then its parts. */
  readonly fields: ReadonlyMap<string, readonly ColumnPlan[]>;
  readonly links: readonly LinkPlan[];
  readonly composed: readonly ComposedPlan[];
  /** Value maps by column, for templates. */
  readonly valueMaps: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
  readonly key: readonly CatalogField[];
}
