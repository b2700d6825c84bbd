import { useFormat } from '../../lib/format.ts';
import classes from './home.module.css';

/** When something is due (a date or a time); what is late says so. */
export function DueText({ due }: { readonly due: string }) {
  const format = useFormat();
  const day = format.day(due);
  if (!format.isLate(due)) return <span className={`small muted ${classes.end}`}>{day}</span>;
  const words = /^\p{L}+$/u.test(day) ? day.toLocaleLowerCase() : day;
  return <span className={`small neg ${classes.end}`}>Late, {words}</span>;
}
