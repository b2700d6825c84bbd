import { useState } from 'react';
import { Popover } from '@mantine/core';
import { dateInZone } from '@cross-crm/schema';
import { dayWords, exactMoment, LazyDayCalendar, timeText, useWords } from '@cross-crm/field-types/web';
import { Button, Icon } from '@cross-crm/ui';
import { endOfDay } from './end-of-day.ts';
import classes from './head.module.css';

interface AsOfProps {
  /** ISO 8601; undefined is now. */
  readonly asOf: string | undefined;
  onAsOf(asOf: string | undefined): void;
}

const recent = [
  { label: 'An hour ago', minutes: 60 },
  { label: 'A day ago', minutes: 24 * 60 },
  { label: 'A week ago', minutes: 7 * 24 * 60 },
  { label: 'A month ago', minutes: 30 * 24 * 60 },
];

/** Chooses a time at which to look at the record. */
export function AsOfButton({ asOf, onAsOf }: AsOfProps) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const choose = (at: string) => {
    setOpened(false);
    onAsOf(at);
  };
  const day = asOf === undefined ? null : dateInZone(new Date(asOf), words.timeZone);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" returnFocus>
      <Popover.Target>
        <Button
          tone="quiet"
          icon="history"
          on={asOf !== undefined}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <span className={classes.asOfWords}>
            {asOf === undefined || day === null ? 'As of now' : `As of ${dayWords(day, words)}, ${timeText(asOf, words)}`}
          </span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Look at this record as it was">
        <div className={classes.asOf}>
          {recent.map(({ label, minutes }) => (
            <Button key={label} tone="quiet" onClick={() => choose(new Date(words.now().getTime() - minutes * 60_000).toISOString())}>
              {label}
            </Button>
          ))}
          <LazyDayCalendar value={day} onDay={(chosen) => choose(endOfDay(chosen, words.timeZone))} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Says that the page shows the past, and the way back. */
export function AsOfBar({ asOf, onAsOf }: { readonly asOf: string; onAsOf(asOf: undefined): void }) {
  const words = useWords();
  return (
    <div className={classes.bar} role="status">
      <Icon name="history" size={14} />
      <span className="grow">As it was on {exactMoment(asOf, words)}. Nothing can be changed here.</span>
      <Button size="sm" onClick={() => onAsOf(undefined)}>
        Back to now
      </Button>
    </div>
  );
}
