import { v7 } from 'uuid';

/** A new id: UUID version 7 (RFC 9562), so that ids made later sort later. Ids never come from the database. */
export function newId(): string {
  return v7();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a uuid in its canonical, lower-case form. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
