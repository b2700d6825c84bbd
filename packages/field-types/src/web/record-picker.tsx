import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSearch } from './field-context.tsx';
import type { LinkOption, RecordSearch } from './field-context.tsx';
import { ListPicker } from './list-picker.tsx';
import type { PickerOption } from './list-picker.tsx';
import { RecordLabel } from './record-label.tsx';
import { useFound } from './use-found.ts';

const createRow = '+';
const noneRow = '-';

interface RecordPickerProps {
  readonly label: string;
  readonly object: string;
  readonly chosen: readonly LinkOption[];
  readonly multiple?: boolean;
  readonly noneLabel?: string;
  readonly startWith?: string | undefined;
  readonly footer?: ReactNode;
  /** A choice that is no record: "Me". */
  readonly extra?: PickerOption;
  /** Makes missing records in place when the search can. */
  readonly creates?: boolean;
  /** Gets the record, or null for none; `made` when it was made just now in a form of its own, over which this picker may have closed. */
  onPick(link: LinkOption | null, made?: boolean): void;
}

/** Finds a record of an object by its title, and makes it in place when there is none. */
export function RecordPicker(props: RecordPickerProps) {
  const search = useSearch();
  const [query, setQuery] = useState(props.startWith ?? '');
  const found = useFound(props.object, query);
  const options = rowsOf(props, query, found.options, search);
  const pick = async (id: string) => {
    if (id === noneRow) return props.onPick(null);
    if (id === props.extra?.id) return props.onPick({ id, title: props.extra.label });
    if (id !== createRow) return props.onPick([...found.options, ...props.chosen].find((link) => link.id === id) ?? null);
    const made = await search.create?.(props.object, query.trim());
    if (made != null) props.onPick(made, true);
  };
  return (
    <ListPicker
      label={props.label}
      placeholder={`Find a ${search.nameOf(props.object)}`}
      query={query}
      options={options}
      chosen={new Set(props.chosen.map((link) => link.id))}
      multiple={props.multiple ?? false}
      empty={emptyWords(found.asked === query, found.failed, search.nameOf(props.object))}
      footer={props.footer}
      onQuery={setQuery}
      onPick={(id) => void pick(id)}
    />
  );
}

function emptyWords(answered: boolean, failed: boolean, name: string): string {
  if (failed) return 'The search did not answer. Type again to retry.';
  return answered ? `No ${name} has this in its name.` : 'Searching';
}

function rowsOf(props: RecordPickerProps, query: string, found: readonly LinkOption[], search: RecordSearch): PickerOption[] {
  const mark = search.markOf(props.object);
  const chosen = query === '' ? props.chosen.filter((link) => !found.some((other) => other.id === link.id)) : [];
  const rows: PickerOption[] = [...chosen, ...found].map((link) => ({
    id: link.id,
    label: link.title,
    content: <RecordLabel link={link} mark={mark} />,
    ...(link.hint === undefined ? {} : { hint: link.hint }),
  }));
  const extra = props.extra !== undefined && query === '' ? [props.extra] : [];
  return [...extra, ...rows, ...lastRows(props, query, found, search)];
}

function lastRows(props: RecordPickerProps, query: string, found: readonly LinkOption[], search: RecordSearch): PickerOption[] {
  const title = query.trim();
  const exists = found.some((link) => link.title.toLowerCase() === title.toLowerCase());
  if (props.creates === true && search.create !== undefined && title !== '' && !exists) {
    return [{ id: createRow, label: `New ${search.nameOf(props.object)} “${title}”` }];
  }
  return props.noneLabel !== undefined && query === '' && props.chosen.length > 0 ? [{ id: noneRow, label: props.noneLabel }] : [];
}
