import { ListPicker } from '@cross-crm/field-types/web';
import type { ValueProblem } from '@cross-crm/sdk';
import { Button } from '@cross-crm/ui';
import { Popover } from '@mantine/core';
import { useState } from 'react';
import classes from './preview.module.css';
import { counted } from './words.ts';

interface ValueFixProps {
  readonly problem: Pick<ValueProblem, 'value' | 'message' | 'rows' | 'choices'>;
  /** Takes the value for another one in all rows; null leaves the field empty. */
  readonly onMap: (to: string | null) => void;
  /** Beside a suggestion that is the better way. */
  readonly quiet?: boolean;
}

/** Chooses what a value means, for all rows that have it. */
export function ValueFix({ problem, onMap, quiet = false }: ValueFixProps) {
  const [opened, setOpened] = useState(false);
  const map = (to: string | null): void => {
    setOpened(false);
    onMap(to);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={268} trapFocus returnFocus>
      <Popover.Target>
        <Button size="sm" tone={quiet ? 'quiet' : 'plain'} aria-haspopup="dialog" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {quiet ? 'Choose another' : 'Choose'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`What “${problem.value ?? ''}” means`}>
        <ValueChoices problem={problem} onMap={map} />
      </Popover.Dropdown>
    </Popover>
  );
}

const useTyped = '=';
const leaveEmpty = '-';

/** What a value may mean: what is near it, anything one types, or nothing. */
export function ValueChoices({ problem, onMap }: Pick<ValueFixProps, 'problem' | 'onMap'>) {
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const near = problem.choices.filter(({ title }) => title.toLowerCase().includes(typed.toLowerCase()));
  const isNew = typed !== '' && !near.some(({ title }) => title.toLowerCase() === typed.toLowerCase());
  const options = [
    ...near.map(({ to, title }) => ({ id: `to ${to}`, label: title })),
    ...(isNew ? [{ id: useTyped, label: `Read it as “${typed}”` }] : []),
    ...(typed === '' ? [{ id: leaveEmpty, label: 'Leave the field empty' }] : []),
  ];
  const pick = (id: string): void => {
    if (id === useTyped) onMap(typed);
    else onMap(id === leaveEmpty ? null : id.slice(3));
  };
  return (
    <>
      <p className={`small neg ${classes.fixWords}`}>{problem.message}</p>
      <ListPicker
        label={`Instead of ${problem.value ?? ''}`}
        placeholder="Choose or type what it means"
        query={query}
        options={options}
        chosen={nothing}
        empty="Type what it should be."
        onQuery={setQuery}
        onPick={pick}
        footer={
          <p className={`small muted ${classes.fixWords}`}>
            {problem.rows === 1 ? 'One row has this value' : `For all ${counted(problem.rows, 'row')} with this value`}
          </p>
        }
      />
    </>
  );
}

const nothing: ReadonlySet<string> = new Set();
