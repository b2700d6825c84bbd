import type { FieldDef } from './field-def.ts';

/** What every record has, written by the engine. Times are ISO 8601 in UTC with milliseconds. */
export interface SystemRecord {
  readonly id: string;
  /** Starts at 1 and grows with each change. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: string | null;
  readonly updatedBy: string | null;
  readonly deletedAt: string | null;
}

const system = <Options extends object>(type: string, label: string, options: Options): FieldDef<unknown, Options> => ({
  type,
  label,
  options,
  readOnly: true,
  section: 'System',
});

/** The system fields as definitions, so that filters, sorts, exports and screens treat them like any other. */
export const systemFields = {
  id: system('id', 'Id', {}),
  version: system('number', 'Version', { integer: true }),
  createdAt: system('dateTime', 'Created', {}),
  updatedAt: system('dateTime', 'Changed', {}),
  createdBy: system('user', 'Created by', {}),
  updatedBy: system('user', 'Changed by', {}),
  deletedAt: system('dateTime', 'Deleted', {}),
} as const;
