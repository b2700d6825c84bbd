import { foldText } from '@cross-crm/schema';

const locales = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl'];

let months: ReadonlyMap<string, number> | undefined;
let fillers: ReadonlySet<string> | undefined;

/** The month (1 to 12) that a word names in one of the languages files are often written in; undefined for none. */
export function monthOfName(word: string): number | undefined {
  months ??= new Map(locales.flatMap(namesOfMonths).filter(([name]) => /\p{L}/u.test(name))); // Finnish short months are numbers
  return months.get(wordKey(word));
}

/** Whether a word may stand in a date without saying anything: a weekday, "of", "de". */
export function isFiller(word: string): boolean {
  fillers ??= new Set([...locales.flatMap(namesOfWeekdays), 'of', 'the', 'de', 'del', 'do', 'den', 'le', 'el']);
  return fillers.has(wordKey(word));
}

/** With a day beside it, because some languages inflect the month then. */
function namesOfMonths(locale: string): [string, number][] {
  const styles = [{ month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }, { month: 'long' }] as const;
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): [string, number] => [partOf(format, 'month', Date.UTC(2026, at, 1)), at + 1]);
  });
}

function namesOfWeekdays(locale: string): string[] {
  const styles = [{ weekday: 'long' }, { weekday: 'short' }] as const;
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, at) => partOf(format, 'weekday', Date.UTC(2026, 5, at + 1)));
  });
}

function partOf(format: Intl.DateTimeFormat, type: 'month' | 'weekday', instant: number): string {
  return wordKey(format.formatToParts(instant).find((part) => part.type === type)?.value ?? '');
}

function wordKey(word: string): string {
  return foldText(word).replaceAll('.', '');
}
