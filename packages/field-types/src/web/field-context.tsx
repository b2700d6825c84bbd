import { createContext, use } from 'react';
import type { ParseHints } from '@cross-crm/schema';
import type { Words } from './words.ts';

/** A record as a picker offers it. */
export interface LinkOption {
  readonly id: string;
  readonly title: string;
  /** A second, quieter piece of text: a company's city, a person's address. */
  readonly hint?: string;
  /** Tags carry their colour. */
  readonly color?: string;
}

/** Contacts have grey initials, colleagues initials in their own hue, companies a letter in a square. */
export type RecordMark = 'circle' | 'person' | 'square' | 'none';

/** Finds records for the fields that point to them. Given by the app, so that field types know no API. */
export interface RecordSearch {
  /** Records of an object whose title contains the text, best first; with empty text, those used last. */
  find(object: string, text: string, signal: AbortSignal): Promise<readonly LinkOption[]>;
  /** The records with these ids, in any order; those that are gone are left out. */
  titles(object: string, ids: readonly string[]): Promise<readonly LinkOption[]>;
  /** Makes a record from a title, asking for more when it must; null when the user gave up. Absent: may not create. */
  create?(object: string, title: string): Promise<LinkOption | null>;
  /** Address of a record's page. */
  href(object: string, id: string): string;
  /** Opens a record without loading the page anew; true when it did. */
  open(object: string, id: string): void;
  /** Name of an object in a sentence: "company". */
  nameOf(object: string): string;
  /** The mark that stands before a record's title. */
  markOf(object: string): RecordMark;
}

export interface FieldContextValue {
  readonly words: Words;
  readonly search: RecordSearch;
}

const FieldContext = createContext<FieldContextValue | null>(null);

/** Gives fields their words and their search. */
export const FieldProvider = FieldContext.Provider;

/** Words and search of the app around; fields cannot be shown without. */
export function useFieldContext(): FieldContextValue {
  const context = use(FieldContext);
  if (context === null) throw new Error('Fields need a FieldProvider around them.');
  return context;
}

/** How values are written for this reader. */
export function useWords(): Words {
  return useFieldContext().words;
}

/** Finds records for the pickers. */
export function useSearch(): RecordSearch {
  return useFieldContext().search;
}

/** How text of this reader is read. */
export function parseHints(words: Words): ParseHints {
  const hints = {
    timeZone: words.timeZone,
    currency: words.currency,
    decimal: decimalMark(words.locale),
    dateOrder: dateOrder(words.locale),
  };
  return words.country === null ? hints : { ...hints, country: words.country };
}

function decimalMark(locale: string): '.' | ',' {
  return new Intl.NumberFormat(locale).formatToParts(1.5).some((part) => part.type === 'decimal' && part.value === ',') ? ',' : '.';
}

function dateOrder(locale: string): 'ymd' | 'dmy' | 'mdy' {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(0)).map((part) => part.type);
  if (parts.indexOf('year') < parts.indexOf('month')) return 'ymd';
  return parts.indexOf('day') < parts.indexOf('month') ? 'dmy' : 'mdy';
}
