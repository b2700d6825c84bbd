import { Keys } from '@cross-crm/ui';
import { useEffect, useState } from 'react';
import type { Command } from '../lib/hotkeys.ts';
import { listenToKeys } from '../lib/key-presses.ts';
import classes from './key-hint.module.css';

/** After the first key of two: what may follow. Also where listening to keys begins. */
export function KeyHint() {
  const [following, setFollowing] = useState<readonly Command[] | null>(null);
  useEffect(() => listenToKeys(setFollowing), []);
  return (
    <div role="status" className={following ? classes.hint : undefined}>
      {following?.map(({ id, label, keys = '' }) => (
        <span key={id} className={classes.row}>
          <Keys keys={keys.split(' ').slice(1).join(' ')} /> {label}
        </span>
      ))}
    </div>
  );
}
