import { Kbd, Keys } from '@cross-crm/ui';
import classes from './palette.module.css';

/** The keys of the palette, printed where they act. */
export function PaletteFoot() {
  return (
    <footer className={`desktop-only ${classes.foot}`}>
      <span>
        <Keys keys="Up Down" /> move
      </span>
      <span>
        <Keys keys="Enter" /> open
      </span>
      <span>
        <Keys keys="Ctrl Enter" /> another tab
      </span>
      <span>
        <Keys keys="Tab" /> next kind
      </span>
      <span className={classes.last}>
        Type <Kbd>{'>'}</Kbd> for commands
      </span>
    </footer>
  );
}
