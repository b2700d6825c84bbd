/** Marks that folding drops after decomposition: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs. */
const markRanges: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0483, 0x0487],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];

/** Blocks of letters with a capital and a small form: Latin, Greek, Cyrillic, Armenian. */
const casedRanges: readonly (readonly [number, number])[] = [
  [0x00c0, 0x024f],
  [0x0370, 0x058f],
  [0x1e00, 0x1eff],
];

/** Small letters and signs that people type in another way, as PostgreSQL's `unaccent` writes them. */
const respelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'q',
  ƒ: 'f',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '–': '-',
  '—': '-',
};

/**
 * What folding writes for a letter that is left after compatibility decomposition (NFKD) and is not ASCII: its small
 * letter, or how people type it (`ß` is `ss`). `foldText` and the database's `cross_fold` are both made from it.
 */
export const foldedLetters: Readonly<Record<string, string>> = { ...capitals(), ...respelled };

function capitals(): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const [first, last] of casedRanges) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code);
      const small = letter.toLowerCase();
      if (small !== letter && letter.normalize('NFKD') === letter) pairs[letter] = respelled[small] ?? small;
    }
  }
  return pairs;
}

const markClass = markRanges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('');
const marks = new RegExp(`[${markClass}]`, 'g');
const ascii = /^[\0-\x7f]*$/;
const folded = /[A-Z]|[^\0-\x7f]/gu;

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * Text as searching and sorting see it: without capitals, accents and typographic quotes, `Østergård` as `ostergard`.
 * Equal to `cross_fold(text)` in the database to the letter.
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(marks, '').replace(folded, foldLetter);
}

function foldLetter(letter: string): string {
  return letter <= 'Z' ? letter.toLowerCase() : (foldedLetters[letter] ?? letter);
}

/**
 * The statements that create the database's `cross_fold(text)`: immutable, so that indexes can be built on it. The
 * planner puts the outer function in place, which folds ASCII six times faster than a call would; the inner one, in
 * another language, stays a call, so that its long text is not planned and explained in each statement. It stops as
 * soon as nothing is left to do: `translate` walks through its list for each letter.
 */
export function foldFunctionSql(): string {
  const entries = Object.entries(foldedLetters);
  const longer = entries.filter(([, to]) => to.length > 1);
  const single = entries.filter(([, to]) => to.length === 1);
  const eastern = single.filter(([from]) => isEastern(from));
  const western = single.filter(([from]) => !isEastern(from));
  const respelling = longer.reduce((inner, [from, to]) => `replace(${inner}, '${from}', '${to}')`, translateSql('folded', western));
  return `create function cross_fold_letters(value text) returns text
language plpgsql immutable strict parallel safe
as $$
declare
  folded text := regexp_replace(lower(normalize(value, nfkd) collate "C"), '[${markClass}]', '', 'g');
begin
  if octet_length(folded) = length(folded) then return folded; end if;
  if folded ~ '[${escaped(easternFrom)}-${escaped(easternTo)}]' then folded := ${translateSql('folded', eastern)}; end if;
  if folded ~ '[${entries
    .filter(([from]) => !isEastern(from))
    .map(([from]) => escaped(from.charCodeAt(0)))
    .join('')}]' then folded := ${respelling}; end if;
  return folded;
end
$$;

create function cross_fold(value text) returns text
language sql immutable parallel safe
return case when octet_length(value) = length(value) then lower(value collate "C") else cross_fold_letters(value) end;`;
}

/** Greek, Cyrillic and Armenian. */
const easternFrom = 0x0370;
const easternTo = 0x058f;

function isEastern(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code >= easternFrom && code <= easternTo;
}

function translateSql(text: string, pairs: readonly (readonly [string, string])[]): string {
  return `translate(${text}, '${quoted(pairs.map(([from]) => from))}', '${quoted(pairs.map(([, to]) => to))}')`;
}

function quoted(letters: readonly string[]): string {
  return letters.join('').replaceAll("'", "''");
}

/** Order of two texts by code point, as PostgreSQL's collation "C" has it for UTF-8. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Halves of surrogate pairs stand for code points above all others. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
