import type { Json } from '@cross-crm/schema';
import type { CaseField, Home } from './case-fields.ts';
import type { Sample } from './pool.ts';
import { samplesOf } from './pool.ts';
import type { World } from './world.ts';

/** A field in its home, with the records of its cases: what each test is about. */
export interface Subject {
  readonly world: World;
  readonly home: Home;
  readonly field: CaseField;
  readonly samples: readonly Sample[];
}

export type Shown = Readonly<Record<string, Json>> & { readonly id: string; readonly name: string };

/** Records as a list shows them: those of the subject's cases unless another filter is given. */
export async function list({ world, home, field }: Subject, filter = samplesOf(field)): Promise<Shown[]> {
  const { records } = await world.member.get(`${home.plural}?fields=name,${field.name}&limit=200&${filter}`).expect(200);
  return records;
}

export function names(list: readonly { readonly name: string }[]): string[] {
  return list.map(({ name }) => name);
}
