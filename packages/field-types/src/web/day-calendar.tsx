import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import classes from './editor.module.css';
import { useWords } from './field-context.tsx';
import { dateInZone } from '@cross-crm/schema';

interface DayCalendarProps {
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  onDay(day: string): void;
}

/** A month of days to press; the keyboard stays in the text beside it. */
export function DayCalendar({ value, onDay }: DayCalendarProps) {
  const words = useWords();
  const today = dateInZone(words.now(), words.timeZone);
  return (
    <div className={classes.calendar} onPointerDown={(event) => event.preventDefault()}>
      <DatePicker
        key={value ?? 'none'}
        size="xs"
        value={value}
        defaultDate={value ?? today}
        firstDayOfWeek={1}
        onChange={(day) => {
          if (day !== null) onDay(day);
        }}
      />
    </div>
  );
}
