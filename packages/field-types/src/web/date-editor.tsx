import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { Popover } from '@mantine/core';
import type { Json } from '@cross-crm/schema';
import type { EditorProps } from '../field-web.ts';
import { useWords } from './field-context.tsx';
import classes from './field-web.module.css';
import { draftOf } from './read-text.ts';
import type { TextRules } from './read-text.ts';
import { TextInput } from './text-editor.tsx';

const DayCalendar = lazy(() => import('./day-calendar.tsx').then((loaded) => ({ default: loaded.DayCalendar })));

interface DateEditorProps<Value extends Json> extends EditorProps<Value> {
  readonly rules: TextRules<Value>;
  readonly placeholder: string;
  /** The day (`YYYY-MM-DD`) of a value. */
  dayOf(value: Value): string;
  /** The value for a day pressed in the calendar, given what the editor holds. */
  onDay(day: string, value: Value | null): Value;
}

/** Days are typed in words ("fri", "1 Mar 2027") or pressed in the calendar below. */
export function DateEditor<Value extends Json>(props: DateEditorProps<Value>) {
  const words = useWords();
  const [text, setText] = useState(() => props.startWith ?? (props.value === null ? '' : props.rules.edit(props.value, props.field, words)));
  const draft = draftOf(props.rules, text, props.field, words);
  const held = draft.ok ? draft.value : props.value;
  const change = (typed: string) => {
    setText(typed);
    props.onChange(draftOf(props.rules, typed, props.field, words));
  };
  const press = (day: string) => props.onCommit({ ok: true, value: props.onDay(day, held) });
  return (
    <UnderCalendar calendar={<DayCalendar value={held === null ? null : props.dayOf(held)} onDay={press} />}>
      <TextInput {...props} text={text} placeholder={props.placeholder} align={props.density === 'cell' ? 'end' : 'start'} onText={change} />
    </UnderCalendar>
  );
}

interface UnderCalendarProps {
  readonly calendar: ReactNode;
  readonly children: ReactNode;
}

function UnderCalendar({ calendar, children }: UnderCalendarProps) {
  return (
    <Popover opened position="bottom-start" offset={6} withRoles={false} closeOnEscape={false} closeOnClickOutside={false}>
      <Popover.Target>
        <span className={classes.fill}>{children}</span>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        <Suspense fallback={<span className={classes.calendarSpace} />}>{calendar}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
