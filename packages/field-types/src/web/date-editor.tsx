import type { Json } from '@cross-crm/schema';
import type { EditorProps } from '../field-web.ts';
import { useWords } from './field-context.tsx';
import classes from './editor.module.css';
import { LazyDayCalendar } from './lazy-day-calendar.tsx';
import { Hanging } from './popover-editor.tsx';
import { draftOf } from './read-text.ts';
import type { TextRules } from './read-text.ts';
import { TextInput } from './text-editor.tsx';
import { useTyped } from './use-typed.ts';

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
  const { text, change } = useTyped(props.rules, props);
  const draft = draftOf(props.rules, text, props.field, words);
  const held = draft.ok ? draft.value : props.value;
  const press = (day: string) => props.onCommit({ ok: true, value: props.onDay(day, held) });
  const calendar = <LazyDayCalendar value={held === null ? null : props.dayOf(held)} onDay={press} />;
  return (
    <Hanging label={props.label} below={calendar}>
      <span className={classes.fill}>
        <TextInput
          {...props}
          text={text}
          placeholder={props.placeholder}
          align={props.density === 'cell' ? 'end' : 'start'}
          onText={change}
        />
      </span>
    </Hanging>
  );
}
