/** Order of day, month and year in numeric dates. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export type DecimalMark = '.' | ',';

const numericDate = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?:[T ,].*)?$/;

interface Votes {
  readonly dmy: number;
  readonly mdy: number;
  readonly ymd: number;
  readonly points: number;
  readonly slashes: number;
}

/**
 * The order in which a file writes its dates, told by those that can be read in one way only (31/12/2026). Where every
 * date can be read in two ways, points mean day first, and slashes follow the country.
 * @param country ISO 3166 alpha-2 of the workspace
 */
export function guessDateOrder(cells: Iterable<string>, country: string): DateOrder {
  const votes = countVotes(cells);
  if (votes.dmy > votes.mdy) return 'dmy';
  if (votes.mdy > votes.dmy) return 'mdy';
  if (votes.points > votes.slashes) return 'dmy';
  if (votes.slashes > 0) return country === 'US' ? 'mdy' : 'dmy';
  return 'ymd';
}

function countVotes(cells: Iterable<string>): Votes {
  const votes = { dmy: 0, mdy: 0, ymd: 0, points: 0, slashes: 0 };
  for (const cell of cells) {
    const [, first = '', second = '', third = ''] = numericDate.exec(cell.trim()) ?? [];
    if (first.length > 2) votes.ymd += 1;
    if (first === '' || first.length > 2 || third.length < 2) continue;
    if (Number(first) > 12 && Number(second) <= 12) votes.dmy += 1;
    if (Number(second) > 12 && Number(first) <= 12) votes.mdy += 1;
    votes[cell.includes('.') ? 'points' : 'slashes'] += 1;
  }
  return votes;
}

/** The mark before the fraction, told by numbers that can be read in one way only: `1.234,50`, `0,5`, `12.75`. */
export function guessDecimalMark(cells: Iterable<string>): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    const number = /^\D{0,4}\s*-?([\d.,' ]+)\s*\D{0,4}$/.exec(cell.trim())?.[1]?.trim() ?? '';
    if (isDecimal(number, ',')) commas += 1;
    if (isDecimal(number, '.')) points += 1;
  }
  return commas > points ? ',' : '.';
}

/** Whether the last mark of a number is certainly its decimal one: three digits after a lone mark may be a group. */
function isDecimal(number: string, mark: DecimalMark): boolean {
  const other = mark === ',' ? '.' : ',';
  const at = number.lastIndexOf(mark);
  if (at < 0 || number.indexOf(mark) !== at || number.lastIndexOf(other) > at) return false;
  const digits = number.slice(at + 1);
  if (!/^\d+$/.test(digits)) return false;
  return digits.length !== 3 || number.includes(other) || number.startsWith('0');
}
