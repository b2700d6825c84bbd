import { lazy, Suspense } from 'react';
import classes from './editor.module.css';

const DayCalendar = lazy(async () => ({ default: (await import('./day-calendar.tsx')).DayCalendar }));

interface LazyDayCalendarProps {
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  onDay(day: string): void;
}

/** A month of days to press, loaded when first shown; its place is kept meanwhile. */
export function LazyDayCalendar(props: LazyDayCalendarProps) {
  return (
    <Suspense fallback={<span className={classes.calendarSpace} />}>
      <DayCalendar {...props} />
    </Suspense>
  );
}
