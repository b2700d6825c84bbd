import { Icon, Kbd } from '@cross-crm/ui';
import { useState } from 'react';
import { takeEarlyTyping } from '../../lib/early-typing.ts';
import { closeOverlay } from '../../lib/overlays.ts';
import { OverlayDialog } from '../overlay-dialog.tsx';
import type { PaletteRow } from './palette-rows.ts';
import { PaletteFoot } from './palette-foot.tsx';
import { PaletteList } from './palette-list.tsx';
import { ScopeTabs } from './scope-tabs.tsx';
import classes from './palette.module.css';
import { usePaletteSearch } from './use-palette-search.ts';

const listId = 'palette-results';

/** Search and commands: type to narrow, arrows to move, Enter to go. */
export function Palette() {
  const [text, setText] = useState('');
  const [scope, setScope] = useState('everything');
  const [at, setAt] = useState(0);
  const search = usePaletteSearch(text, scope);
  const rows = search.groups.flatMap((group) => group.rows);
  const place = Math.min(at, rows.length - 1);
  const restart = (next: () => void) => {
    setAt(0);
    next();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = stepOf(event.key);
    if (step !== 0) setAt((place + step + rows.length) % Math.max(rows.length, 1));
    else if (event.key === 'Enter') run(rows[place], event.ctrlKey || event.metaKey);
    else if (event.key === 'Tab') restart(() => setScope(nextScope(search.scopes, scope, event.shiftKey)));
    else return;
    event.preventDefault();
  };
  return (
    <OverlayDialog label="Search and commands" className={classes.palette}>
      <div className={classes.query}>
        <Icon name="search" />
        <input
          // The palette exists only while one types into it.
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={rows[place] ? `palette-${rows[place].id}` : undefined}
          aria-label="Search or run a command"
          placeholder="Search or run a command"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => restart(() => setText(event.target.value))}
          onFocus={() => setText(text + takeEarlyTyping())}
          onKeyDown={onKeyDown}
        />
        <span className="small muted" role="status">
          {search.summary}
        </span>
        <button type="button" className={classes.escape} onClick={closeOverlay}>
          <Kbd>Esc</Kbd>
          <span className="sr">closes this</span>
        </button>
      </div>
      <ScopeTabs scopes={search.scopes} scope={scope} onScope={(next) => restart(() => setScope(next))} />
      <PaletteList id={listId} search={search} place={place} onPoint={setAt} onRun={run} />
      <PaletteFoot />
    </OverlayDialog>
  );
}

function run(row: PaletteRow | undefined, beside: boolean): void {
  if (!row) return;
  closeOverlay();
  row.run(beside);
}

function stepOf(key: string): number {
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}

function nextScope(scopes: readonly { readonly name: string }[], scope: string, back: boolean): string {
  const place = scopes.findIndex(({ name }) => name === scope);
  return scopes.at((place + (back ? -1 : 1)) % scopes.length)?.name ?? scope;
}
