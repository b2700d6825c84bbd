import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from '@cross-crm/ui';
import classes from './picker.module.css';

/** One row of a picker. */
export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** How the row looks; its label when absent. */
  readonly content?: ReactNode;
  readonly hint?: string;
  /** Heading above the first row of a section. */
  readonly section?: string;
}

interface ListPickerProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly query: string;
  readonly options: readonly PickerOption[];
  /** Ids that are chosen; ticked when several may be. */
  readonly chosen: ReadonlySet<string>;
  readonly multiple?: boolean;
  readonly empty?: string;
  readonly autoFocus?: boolean;
  readonly footer?: ReactNode;
  onQuery(text: string): void;
  onPick(id: string): void;
  /** Alt with an arrow moves a row among its neighbours; false when it stays where it is. */
  onMove?(id: string, by: -1 | 1): boolean;
}

/** A search box over a list: type to narrow, arrows to move, Enter to pick. Focus stays in the box. */
export function ListPicker(props: ListPickerProps) {
  const list = useId();
  const [active, setActive] = useActive(props);
  const current = props.options[active];
  return (
    <div className={classes.picker}>
      <PickerInput
        {...props}
        list={list}
        active={current === undefined ? undefined : `${list}-${active}`}
        onKey={(event) => onPickerKey(event, props, active, setActive)}
      />
      <ul id={list} role="listbox" aria-label={props.label} aria-multiselectable={props.multiple ?? false} className={classes.options}>
        {props.options.map((option, index) => (
          <PickerRow
            key={option.id}
            option={option}
            id={`${list}-${index}`}
            active={index === active}
            picker={props}
            heading={headingAt(props.options, index)}
            onHover={() => setActive(index)}
          />
        ))}
        {props.options.length === 0 && (
          <li role="presentation" className={classes.none}>
            {props.empty ?? 'Nothing matches.'}
          </li>
        )}
      </ul>
      {props.footer}
    </div>
  );
}

/** The active row: the chosen one at first, the first one after each search. */
function useActive({ options, chosen, query }: ListPickerProps): [number, (index: number) => void] {
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => chosen.has(option.id)),
    ),
  );
  const [asked, setAsked] = useState(query);
  if (asked !== query) {
    setAsked(query);
    setActive(0);
  }
  return [Math.min(active, Math.max(0, options.length - 1)), setActive];
}

function headingAt(options: readonly PickerOption[], index: number): string | null {
  const section = options[index]?.section;
  return section !== undefined && section !== options[index - 1]?.section ? section : null;
}

function onPickerKey(event: KeyboardEvent, props: ListPickerProps, active: number, setActive: (index: number) => void): void {
  const last = props.options.length - 1;
  const current = props.options[active];
  const move = (index: number) => {
    event.preventDefault();
    event.stopPropagation();
    setActive(index);
  };
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (event.altKey && by !== null) return move(current && props.onMove?.(current.id, by) ? active + by : active);
  if (event.key === 'ArrowDown') return move(active >= last ? 0 : active + 1);
  if (event.key === 'ArrowUp') return move(active <= 0 ? last : active - 1);
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && current !== undefined) {
    event.preventDefault();
    props.onPick(current.id);
  }
}

interface PickerInputProps extends ListPickerProps {
  readonly list: string;
  readonly active: string | undefined;
  onKey(event: KeyboardEvent): void;
}

function PickerInput(props: PickerInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const { autoFocus = true } = props;
  useEffect(() => {
    if (autoFocus) input.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  return (
    <label className={classes.find}>
      <Icon name="search" size={14} />
      <input
        ref={input}
        role="combobox"
        aria-label={props.label}
        aria-expanded
        aria-controls={props.list}
        aria-autocomplete="list"
        aria-activedescendant={props.active}
        autoComplete="off"
        placeholder={props.placeholder ?? 'Find'}
        value={props.query}
        onChange={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={props.onKey}
      />
    </label>
  );
}

interface PickerRowProps {
  readonly option: PickerOption;
  readonly id: string;
  readonly active: boolean;
  readonly picker: ListPickerProps;
  readonly heading: string | null;
  onHover(): void;
}

function PickerRow({ option, id, active, picker, heading, onHover }: PickerRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const chosen = picker.chosen.has(option.id);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      {heading !== null && (
        <li role="presentation" className={classes.heading}>
          {heading}
        </li>
      )}
      <li
        ref={row}
        id={id}
        role="option"
        aria-selected={chosen}
        className={active ? classes.optionActive : classes.option}
        onPointerDown={(event) => event.preventDefault()} // keeps focus in the search box
        onPointerMove={active ? undefined : onHover}
        onClick={() => picker.onPick(option.id)}
      >
        {picker.multiple === true && (
          <span className={chosen ? classes.tickOn : classes.tick}>{chosen && <Icon name="check" size={14} />}</span>
        )}
        <span className={classes.optionLabel}>{option.content ?? option.label}</span>
        {option.hint !== undefined && <span className={classes.hint}>{option.hint}</span>}
        {picker.multiple !== true && chosen && <Icon name="check" size={14} />}
      </li>
    </>
  );
}
