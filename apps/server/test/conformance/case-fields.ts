import { fieldTypeOf, text } from '@cross-crm/field-types';
import { fieldCases, fieldOfCases } from '@cross-crm/field-types/cases';
import type { FieldCases } from '@cross-crm/field-types/cases';
import { fieldSqlOf } from '@cross-crm/field-types/sql';
import type { AnyFieldDef, AnyFieldType, FieldSql } from '@cross-crm/schema';
import { defineObject } from '@cross-crm/schema';
import type { ModuleDef } from '../../src/records/module-def.ts';

/** A set of cases as a field of an object. */
export interface CaseField {
  readonly name: string;
  readonly cases: FieldCases;
  readonly def: AnyFieldDef;
  readonly type: AnyFieldType;
  readonly sql: FieldSql;
}

/** Where fields are tried: on an object whose definition has them, or added to an object of the product over REST. */
export interface Home {
  readonly title: string;
  readonly object: string;
  readonly plural: string;
  readonly isCustom: boolean;
  readonly fields: readonly CaseField[];
}

function caseFields(side: string): CaseField[] {
  const seen = new Map<string, number>();
  return fieldCases.map((cases) => {
    const count = (seen.get(cases.type) ?? 0) + 1;
    seen.set(cases.type, count);
    const name = `${cases.type}Case${count === 1 ? '' : count}`;
    const { inverse } = cases.field;
    // Labels are the headers of exports; two fields cannot go by one name on the side they point to.
    const settings = { ...cases.field, label: `${cases.field.label} ${name}`, ...(inverse ? { inverse: `${name}${side}` } : {}) };
    const def = fieldOfCases({ ...cases, field: settings });
    return { name, cases, def, type: fieldTypeOf(def), sql: fieldSqlOf(def) };
  });
}

const builtIn = caseFields('Records');

const caseRecord = defineObject({
  name: 'caseRecord',
  plural: 'case-records',
  label: 'Case',
  labelPlural: 'Cases',
  description: 'A record with a field of every type.',
  icon: 'settings',
  title: 'name',
  fields: {
    name: text({ label: 'Name', required: true, indexed: true }),
    ...Object.fromEntries(builtIn.map(({ name, def }): [string, AnyFieldDef] => [name, def])),
  },
  views: [],
});

/** Brings the object that has a field of every set of cases. */
export const caseModule: ModuleDef = { name: 'cases', objects: [caseRecord] };

export const homes: readonly Home[] = [
  { title: 'a built-in field', object: caseRecord.name, plural: caseRecord.plural, isCustom: false, fields: builtIn },
  {
    title: 'a custom field',
    object: 'company',
    plural: 'companies',
    isCustom: true,
    fields: caseFields('Custom').filter(({ type }) => type.builtInOnly !== true),
  },
];

/** Every set of cases in every home that it may have, with a title for its tests. */
export const caseTable: readonly [title: string, home: Home, field: CaseField][] = homes.flatMap((home) =>
  home.fields.map((field): [string, Home, CaseField] => [
    `${field.cases.type}${field.cases.name ? `, ${field.cases.name}` : ''}, as ${home.title}`,
    home,
    field,
  ]),
);

/** Those of them that people write: the engine gives the others their values. */
export const writtenTable = caseTable.filter(([, , field]) => field.sql.assigned !== true);
