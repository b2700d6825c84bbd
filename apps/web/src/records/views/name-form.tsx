import { useState } from 'react';
import { Button } from '@cross-crm/ui';
import { TextInput } from '@mantine/core';
import classes from './views.module.css';

interface NameFormProps {
  readonly label: string;
  readonly initial: string;
  /** The first one runs with Enter. */
  readonly actions: readonly { readonly label: string; run(name: string): void }[];
  onDone(): void;
}

/** Asks for a name in a popover. */
export function NameForm({ label, initial, actions, onDone }: NameFormProps) {
  const [name, setName] = useState(initial);
  const typed = name.trim();
  const run = (act: ((name: string) => void) | undefined) => {
    if (typed === '') return;
    act?.(typed);
    onDone();
  };
  return (
    <form
      className={classes.nameForm}
      onSubmit={(event) => {
        event.preventDefault();
        run(actions[0]?.run);
      }}
    >
      <TextInput
        label={label}
        value={name}
        maxLength={100}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={classes.nameActions}>
        {actions.map((action) => (
          <Button key={action.label} disabled={typed === ''} onClick={() => run(action.run)}>
            {action.label}
          </Button>
        ))}
      </div>
    </form>
  );
}
