import { caseHints } from '@cross-crm/field-types/cases';
import { sameJson } from '@cross-crm/schema';
import type { Json, ParseHints } from '@cross-crm/schema';
import { expect } from 'vitest';
import { importHands } from '../harness/imports.ts';
import type { TestFile } from '../harness/imports.ts';
import { homes } from './case-fields.ts';
import type { CaseField, Home } from './case-fields.ts';
import { csvLine, rowsOf } from './csv.ts';
import type { RowFound } from './csv.ts';
import { valueShown } from './shown.ts';
import type { Subject } from './subject.ts';
import { list } from './subject.ts';
import type { World } from './world.ts';

/** A cell of a field's cases, in a row of its own. */
export interface Cell {
  readonly home: Home;
  readonly field: CaseField;
  /** The name of the record that the row would make. */
  readonly name: string;
  readonly text: string;
  /** How its file writes dates and numbers. */
  readonly format: Pick<ParseHints, 'dateOrder' | 'decimal'>;
  /** What the workspace must be set to, where the cell is about that. */
  readonly place: Place;
  /** What the field holds then; or the code of what is wrong. */
  readonly expected: { readonly value: Json | null } | { readonly code: string };
}

/** Every cell of the cases that a file may hold, in the homes that imports can write to. */
export function cellsOf(world: World): Cell[] {
  return homes.flatMap((home) => home.fields.flatMap((field) => (field.sql.assigned ? [] : cellsOfField(world, home, field))));
}

function cellsOfField(world: World, home: Home, field: CaseField): Cell[] {
  const { texts, badTexts } = world.cases(field);
  const good = texts.map(({ text, hints, value }) => ({ text, hints, expected: { value } }));
  // A file with a zero byte is binary: it is refused as a whole.
  const bad = badTexts
    .filter(({ text }) => !text.includes('\0'))
    .map(({ text, hints, code }) => ({ text, hints, expected: refusal(field, text, code) }));
  return [...good, ...bad].map(({ text, hints = {}, expected }, at) => {
    const { dateOrder, decimal, ...place } = hints;
    return { home, field, name: `cell ${field.name} ${at}`, text, format: { dateOrder, decimal }, place, expected };
  });
}

/** Names that lead nowhere are told apart from ids that are none; a cell that says nothing leaves its field empty. */
function refusal({ type, def }: CaseField, text: string, code: string): Cell['expected'] {
  if (code === 'empty' || /^(n\/a|none|\?|-)$/.test(text)) return { value: null };
  return { code: type.target?.(def) ? 'no_such_record' : code };
}

type Place = Partial<Pick<ParseHints, 'country' | 'currency' | 'timeZone'>>;

const usual: Place = { country: caseHints.country ?? '', currency: caseHints.currency, timeZone: caseHints.timeZone };

/** Imports all cells: some settings of the workspace at a time, a file for each home and convention. Gives what was said about each row. */
export async function importCells(world: World, cells: readonly Cell[]): Promise<Map<string, RowFound>> {
  const found = new Map<string, RowFound>();
  for (const { place, members } of together(cells)) {
    await world.admin.patch(`workspaces/${world.test.id}`, { ...usual, ...place }).expect(200);
    for (const [name, row] of await importOnce(world, members)) found.set(name, row);
  }
  await world.admin.patch(`workspaces/${world.test.id}`, usual).expect(200);
  return found;
}

/** Cells that can be read in one place: those that care about the country may go with those that care about the currency. */
function together(cells: readonly Cell[]): { place: Place; members: Cell[] }[] {
  const plain = { place: {}, members: cells.filter(({ place }) => Object.keys(place).length === 0) };
  const others: { place: Place; members: Cell[] }[] = [];
  for (const cell of cells.filter((each) => Object.keys(each.place).length > 0)) {
    const fitting = others.find((other) => sameJson({ ...other.place, ...cell.place }, { ...cell.place, ...other.place }));
    if (!fitting) others.push({ place: cell.place, members: [cell] });
    else {
      fitting.place = { ...fitting.place, ...cell.place };
      fitting.members.push(cell);
    }
  }
  return [plain, ...others];
}

interface CellFile extends TestFile {
  readonly settings: object;
}

async function importOnce(world: World, cells: readonly Cell[]): Promise<Map<string, RowFound>> {
  const hands = importHands(world.test, world.test.member);
  const files = [...Map.groupBy(cells, ({ home, format }) => `${home.plural} ${format.dateOrder} ${format.decimal}`)].map(([name, own]) =>
    fileOf(`${name}.csv`, own),
  );
  const id = await hands.start(files);
  await hands.patch(id, ...files.map(({ name, settings }) => ({ name, ...settings })));
  await hands.preview(id);
  const rows = new Map<string, RowFound>();
  for (const { name } of files) for (const row of await rowsOf(world, id, name)) rows.set(`${name.split(' ')[0]} ${row.name}`, row);
  await hands.run(id);
  return rows;
}

/** A column for each field, and in each row one cell. Without a hint, a file writes `.` for decimals and years first. */
function fileOf(name: string, cells: readonly Cell[]): CellFile {
  const fields = [...new Set(cells.map(({ field }) => field))];
  const lines = cells.map(({ name, field, text }) => csvLine([name, ...fields.map((each) => (each === field ? text : ''))]));
  const mapping = [{ column: 'name', field: 'name' }, ...fields.map((field) => ({ column: field.name, field: field.name }))];
  const [first] = cells;
  const { dateOrder = 'ymd', decimal = '.' } = first?.format ?? {};
  return {
    name,
    content: [csvLine(['name', ...fields.map((field) => field.name)]), ...lines].join('\r\n'),
    settings: { object: first?.home.object, header: true, dateOrder, decimal, key: [], mapping },
  };
}

/** Cells become what the cases say; those that make no sense are refused by code, and their rows make no record. */
export async function expectRead(subject: Subject, cells: readonly Cell[], rows: ReadonlyMap<string, RowFound>): Promise<void> {
  const { home, field } = subject;
  const own = cells.filter((cell) => cell.home === home && cell.field === field);
  const filter = { field: 'name', op: 'startsWith', value: `cell ${field.name} ` };
  const made = new Map(
    (await list(subject, `filter=${encodeURIComponent(JSON.stringify(filter))}`)).map((record) => [record.name, record]),
  );
  for (const { name, text, expected } of own) {
    const row = rows.get(`${home.plural} ${name}`);
    const record = made.get(name);
    const came = record ? { value: valueShown(field, record[field.name] ?? null) } : { code: row?.issues[0]?.code };
    expect(came, `${JSON.stringify(text)}: ${JSON.stringify(row)}`).toEqual(expected);
    expect(row?.outcome, JSON.stringify(text)).toBe('code' in expected ? 'error' : 'create');
  }
  expect(made.size).toBe(own.filter(({ expected }) => 'value' in expected).length);
}
