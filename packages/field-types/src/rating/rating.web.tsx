import { useState } from 'react';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps, WebField } from '../field-web.ts';
import classes from '../web/display.module.css';

/** One to five stars, or as many as the field says. */
export const ratingWeb = defineFieldWeb<number>({
  icon: 'star',
  align: 'start',
  width: 112,
  Display: RatingDisplay,
  Editor: RatingEditor,
  text: (value, field) => `${value} of ${starsOf(field)}`,
  operatorWords: { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least' },
  sortWords: ['Low to high', 'High to low'],
});

function starsOf(field: WebField): number {
  const max: unknown = Reflect.get(field.options, 'max');
  return typeof max === 'number' ? max : 5;
}

function RatingDisplay({ value, field }: DisplayProps<number>) {
  const max = starsOf(field);
  return (
    <span className={classes.stars} role="img" aria-label={`${value} of ${max}`}>
      {'★'.repeat(value)}
      <span className={classes.starsOff}>{'★'.repeat(Math.max(0, max - value))}</span>
    </span>
  );
}

/** Pressing a star decides; digits do too. Pressing the same star again, or 0, empties the field. */
function RatingEditor({ value, field, label, autoFocus, startWith, onCommit }: EditorProps<number>) {
  const max = starsOf(field);
  const [at, setAt] = useState(Number(startWith ?? value ?? 0) || 0);
  const rate = (stars: number) => onCommit({ ok: true, value: stars === 0 || stars === value ? null : Math.min(stars, max) });
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (/^\d$/.test(event.key)) rate(Number(event.key));
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step !== undefined) setAt((now) => Math.min(max, Math.max(1, now + step)));
    if (event.key === 'Enter' && at > 0) rate(at);
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span
      className={classes.stars}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={at}
      ref={(element) => {
        if (autoFocus) element?.focus({ preventScroll: true });
      }}
      onKeyDown={onKeyDown}
    >
      {Array.from({ length: max }, (_, index) => (
        <button
          key={index}
          type="button"
          tabIndex={-1}
          className={index < at ? classes.star : classes.starOff}
          aria-label={`${index + 1} of ${max}`}
          onPointerEnter={() => setAt(index + 1)}
          onClick={() => rate(index + 1)}
        >
          ★
        </button>
      ))}
    </span>
  );
}
