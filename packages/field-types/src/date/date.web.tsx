import { parsed } from '@cross-crm/schema';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import { DateEditor } from '../web/date-editor.tsx';
import { dayWords, longDate, writtenDate } from '../web/date-words.ts';
import { useWords } from '../web/field-context.tsx';
import classes from '../web/display.module.css';
import { parseDateWords } from '../web/parse-date-words.ts';
import { fetchedReader } from '../web/read-text.ts';
import type { TextRules } from '../web/read-text.ts';

const reader = fetchedReader(async () => (await import('./date.ts')).dateType);

const rules: TextRules<string> = {
  load: reader.load,
  edit: writtenDate,
  parse(text, field, words) {
    const said = parseDateWords(text, words);
    return said === null ? reader.parse(text, field, words) : parsed(said);
  },
};

/** A day of the calendar. */
export const dateWeb = defineFieldWeb<string>({
  icon: 'calendar',
  align: 'end',
  width: 120,
  Display: DateDisplay,
  Editor: DayEditor,
  preload: reader.load,
  text: (value, _field, words) => dayWords(value, words),
  operatorWords: { eq: 'is on', ne: 'is not on', lt: 'before', lte: 'until', gt: 'after', gte: 'from', within: 'in' },
  sortWords: ['Oldest first', 'Newest first'],
});

function DateDisplay({ value, density }: DisplayProps<string>) {
  const words = useWords();
  return (
    <time className={density === 'cell' ? classes.figureQuiet : classes.figure} dateTime={value} title={longDate(value, words)}>
      {dayWords(value, words)}
    </time>
  );
}

function DayEditor(props: EditorProps<string>) {
  return <DateEditor {...props} rules={rules} placeholder="Tomorrow, Fri, 1 Mar" dayOf={(value) => value} onDay={(day) => day} />;
}
