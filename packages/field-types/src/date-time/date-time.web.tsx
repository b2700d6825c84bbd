import { dateInZone, instantInZone, parsed } from '@cross-crm/schema';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import { DateEditor } from '../web/date-editor.tsx';
import { exactMoment, momentWords, timeText, writtenDate } from '../web/date-words.ts';
import { useWords } from '../web/field-context.tsx';
import classes from '../web/display.module.css';
import { parseDateWords } from '../web/parse-date-words.ts';
import { fetchedReader } from '../web/read-text.ts';
import type { TextRules } from '../web/read-text.ts';
import { formatMoment } from '../web/words.ts';
import type { Words } from '../web/words.ts';

const reader = fetchedReader(async () => (await import('./date-time.ts')).dateTimeType);
const usualHour = '09:00';

const rules: TextRules<string> = {
  load: reader.load,
  edit: (value, field, words) => `${writtenDate(dateInZone(new Date(value), words.timeZone), field, words)} ${clock(value, words)}`,
  parse(text, field, words) {
    const { day, time } = splitTime(text);
    const said = day === '' ? dateInZone(words.now(), words.timeZone) : parseDateWords(day, words);
    return said === null ? reader.parse(text, field, words) : parsed(momentOn(said, time ?? usualHour, words));
  },
};

/** A moment. */
export const dateTimeWeb = defineFieldWeb<string>({
  icon: 'clock',
  align: 'end',
  width: 168,
  Display: DateTimeDisplay,
  Editor: MomentEditor,
  preload: reader.load,
  text: (value, _field, words) => momentWords(value, words),
  operatorWords: { eq: 'is exactly', ne: 'is not exactly', lt: 'before', lte: 'until', gt: 'after', gte: 'from', within: 'in' },
  sortWords: ['Oldest first', 'Newest first'],
});

function DateTimeDisplay({ value, density }: DisplayProps<string>) {
  const words = useWords();
  return (
    <time className={density === 'cell' ? classes.figureQuiet : classes.figure} dateTime={value} title={exactMoment(value, words)}>
      {momentWords(value, words)}
    </time>
  );
}

function MomentEditor(props: EditorProps<string>) {
  const words = useWords();
  const onDay = (day: string, held: string | null) => momentOn(day, held === null ? usualHour : clock(held, words), words);
  return (
    <DateEditor
      {...props}
      rules={rules}
      placeholder="Tomorrow 10:00"
      dayOf={(value) => dateInZone(new Date(value), words.timeZone)}
      onDay={onDay}
    />
  );
}

/** "fri 14:30" is a day and a time; a text without a time is all day. Times may be written 14:30, 14.30 or 2:30 pm. */
function splitTime(text: string): { day: string; time: string | null } {
  const match = /^(.*?)[,\s]*\b(\d{1,2})[:.](\d{2})\s*([ap]m)?$/i.exec(text.trim());
  if (match === null) return { day: text.trim(), time: null };
  const [, day = '', hour = '', minutes = '', half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return { day, time: `${String(hours).padStart(2, '0')}:${minutes}` };
}

/** The moment at which the workspace's clocks show a time on a day. */
function momentOn(day: string, time: string, words: Words): string {
  return instantInZone(Date.parse(`${day}T${time}:00Z`), words.timeZone).toISOString();
}

/** Hours and minutes on a 24 hour clock, as the parser reads them in every locale. */
function clock(value: string, words: Words): string {
  const time = timeText(value, words);
  return /^\d{2}:\d{2}$/.test(time) ? time : formatMoment(new Date(value), 'en-GB', words.timeZone, { hour: '2-digit', minute: '2-digit' });
}
