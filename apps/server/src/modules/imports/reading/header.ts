/** Whether the first row names the columns: every cell a short text, none a value such as a number, date or address. */
export function hasHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows;
  const names = trimmedEnd(first).map((cell) => cell.trim());
  if (names.length === 0 || names.some((name) => looksLikeValue(name))) return false;
  const filled = names.filter((name) => name !== '').length;
  if (filled < names.length / 2) return false;
  return !namesAreValues(names, rest);
}

function looksLikeValue(text: string): boolean {
  return /^[-+(]?[\d.,'\s]+\)?%?$/.test(text)
    ? text !== ''
    : /@.+\./.test(text) || /^https?:\/\//i.test(text) || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text);
}

/** A first row that comes again further down in the same columns holds values: "Open", "Sweden". */
function namesAreValues(names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const again = names.filter((name, at) => name !== '' && rows.some((row) => row[at]?.trim() === name)).length;
  return again > 0 && again >= names.length / 3;
}

/** A name for each column: those of the header, made unique; "Column 3" where there is none. */
export function columnNames(first: readonly string[], header: boolean): string[] {
  const cells = header ? trimmedEnd(first) : first;
  const used = new Set<string>();
  return cells.map((cell, at) => {
    const name = (header ? tidied(cell) : '') || `Column ${at + 1}`;
    const own = unused(name, used);
    used.add(own);
    return own;
  });
}

function tidied(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function unused(name: string, used: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; used.has(candidate); count += 1) candidate = `${name} (${count})`;
  return candidate;
}

/** Without the empty cells at its end, which spreadsheets like to leave. */
export function trimmedEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}
