import { v5, v7 } from 'uuid';

/** A new id: UUID version 7 (RFC 9562), so that ids made later sort later. Ids never come from the database. */
export function newId(): string {
  return v7();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a uuid in its canonical, lower-case form. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** The id that a name chosen elsewhere has within a space of ours: the same for the same two, UUID version 5 (RFC 9562). */
export function idWithin(space: string, name: string): string {
  return v5(name, space);
}
