import { caseIds, caseScope } from '@cross-crm/field-types/cases';
import type { FieldCases } from '@cross-crm/field-types/cases';
import { expect } from 'vitest';
import { testAppWith, workspace } from '../harness/app.ts';
import type { TestWorkspace } from '../harness/app.ts';
import type { Hands } from '../harness/sign-in.ts';
import { caseModule, homes } from './case-fields.ts';
import type { CaseField } from './case-fields.ts';

/** A workspace with everything that the cases count on. */
export interface World {
  readonly test: TestWorkspace;
  readonly member: Hands;
  readonly admin: Hands;
  /** A field's cases, pointing to records that are there. */
  cases(field: CaseField): FieldCases;
  /** The title of a record that cases point to. */
  titleOf(id: string): string;
}

/** Starts the server with the object of the cases, at the time of the cases, and adds the custom fields over REST. */
export async function openWorld(): Promise<World> {
  const { clock } = await testAppWith(caseModule);
  clock.set(caseScope.now);
  const test = await workspace();
  const [member, admin] = [test.as(test.member), test.as(test.admin)];
  await admin.patch(`workspaces/${test.id}`, { country: 'SE' }).expect(200);
  const records = await linkedRecords(test, admin);
  await addCustomFields(admin);
  const titles = new Map([...records.values()].flat().map(({ id, title }) => [id, title]));
  return {
    test,
    member,
    admin,
    cases: ({ cases }) => withIds(cases, records.get(cases.links?.object ?? '')?.map(({ id }) => id) ?? caseIds),
    titleOf: (id) => titles.get(id) ?? '',
  };
}

interface Linked {
  readonly id: string;
  readonly title: string;
}

/** Records for the ids of the cases, by object, ids ascending. Of the people the one who asks comes first: that is who `me` is. */
async function linkedRecords(test: TestWorkspace, admin: Hands): Promise<Map<string, readonly Linked[]>> {
  const people = [test.member, test.admin, test.readOnly].map(({ membershipId }) => membershipId);
  const named = await admin.get(`memberships?fields=name&limit=10`).expect(200);
  const nameOf = (id: string): string => named.records.find((record: { id: string }) => record.id === id)?.name;
  const linked = new Map<string, readonly Linked[]>([['membership', people.map((id) => ({ id, title: nameOf(id) }))]]);
  for (const [object, plural] of [
    ['company', 'companies'],
    ['contact', 'contacts'],
    ['tag', 'tags'],
  ] as const) {
    const titles = [`The ${object} no. 1`, `The ${object}, no. 2`, `The ${object}; no. 3 [role: x]`];
    const { created } = await admin.post(`${plural}/bulk/create`, { records: titles.map((name) => ({ name })) }).expect(200);
    linked.set(
      object,
      titles.map((title, at) => ({ id: created[at], title })),
    );
  }
  return linked;
}

function withIds(cases: FieldCases, ids: readonly string[]): FieldCases {
  let text = JSON.stringify(cases);
  for (const [at, id] of caseIds.entries()) {
    const real = ids[at] ?? id;
    text = text.replaceAll(id, real).replaceAll(id.toUpperCase(), real.toUpperCase());
  }
  return JSON.parse(text);
}

async function addCustomFields(admin: Hands): Promise<void> {
  const records = homes
    .filter(({ isCustom }) => isCustom)
    .flatMap(({ object, fields }) => fields.map(({ name, def }) => ({ object, name, def })))
    .map(({ object, name, def: { label, type, options, unique = false } }) => ({ object, name, label, type, options, unique }));
  const { refused } = await admin.post('custom-fields/bulk/create', { records }).expect(200);
  expect(refused).toEqual([]);
}
