import { Button } from '@cross-crm/ui';
import type { PaletteScope } from './palette-rows.ts';
import classes from './palette.module.css';

interface ScopeTabsProps {
  readonly scopes: readonly PaletteScope[];
  readonly scope: string;
  readonly onScope: (scope: string) => void;
}

/** Narrows the results to one kind; Tab in the text field walks through them. */
export function ScopeTabs({ scopes, scope, onScope }: ScopeTabsProps) {
  return (
    <div className={classes.scopes} role="group" aria-label="Kind of result">
      {scopes.map(({ name, label, count }) => (
        <Button
          key={name}
          tone="quiet"
          size="sm"
          tabIndex={-1}
          on={name === scope}
          aria-pressed={name === scope}
          onClick={() => onScope(name)}
        >
          {label}
          {count !== null && <span className={classes.count}>{count}</span>}
        </Button>
      ))}
    </div>
  );
}
