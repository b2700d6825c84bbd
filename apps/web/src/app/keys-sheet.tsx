import { IconButton, Keys } from '@cross-crm/ui';
import { Switch } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import type { Command } from '../lib/hotkeys.ts';
import { currentCommands, subscribeCommands } from '../lib/hotkeys.ts';
import { lettersAct, setLettersAct } from '../lib/key-presses.ts';
import { closeOverlay } from '../lib/overlays.ts';
import classes from './keys-sheet.module.css';
import { OverlayDialog } from './overlay-dialog.tsx';

/** All keys that act on this screen, by group. */
export function KeysSheet() {
  const commands = useSyncExternalStore(subscribeCommands, currentCommands).filter(({ keys }) => keys);
  return (
    <OverlayDialog label="Keys on this screen" className={classes.sheet}>
      <header className={classes.head}>
        <h2 className="grow">Keys on this screen</h2>
        <IconButton icon="close" label="Close" keys="Esc" onClick={closeOverlay} />
      </header>
      <div className={classes.groups}>
        {[...Map.groupBy(commands, ({ group }) => group)].map(([group, members]) => (
          <KeyGroup key={group} group={group} commands={members} />
        ))}
      </div>
      <LettersSwitch />
    </OverlayDialog>
  );
}

function KeyGroup({ group, commands }: { readonly group: string; readonly commands: readonly Command[] }) {
  return (
    <section>
      <h3 className={classes.group}>{group}</h3>
      <dl>
        {commands.map(({ id, label, keys = '' }) => (
          <div key={id} className={classes.row}>
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function LettersSwitch() {
  const [act, setAct] = useState(lettersAct);
  return (
    <footer className={classes.foot}>
      <Switch
        label="Single letters act outside text fields"
        checked={act}
        onChange={({ currentTarget }) => {
          setAct(currentTarget.checked);
          setLettersAct(currentTarget.checked);
        }}
      />
    </footer>
  );
}
