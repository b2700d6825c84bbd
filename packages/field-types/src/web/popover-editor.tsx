import { Popover } from '@mantine/core';
import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import classes from './editor.module.css';

const Inline = createContext(false);

/** Inside a popover or sheet there is room already: editors below it unfold in place instead of floating. */
export const InlineEditors = Inline.Provider;

interface PopoverEditorProps {
  /** Accessible name: what is edited. */
  readonly label: string;
  /** What the box shows while the editor is open: the value as it will be. */
  readonly preview: ReactNode;
  readonly children: ReactNode;
  /** In px. */
  readonly width?: number;
}

/** An editor that needs more room than its box: it hangs below the box, which keeps showing the value. */
export function PopoverEditor({ label, preview, children, width = 260 }: PopoverEditorProps) {
  return (
    <Hanging label={label} width={width} below={children}>
      <div className={classes.preview}>{preview}</div>
    </Hanging>
  );
}

interface HangingProps {
  readonly label: string;
  readonly below: ReactNode;
  readonly width?: number;
  /** The box itself. */
  readonly children: ReactNode;
}

/** A box with something hanging below it, or unfolded under it where editors are inline. */
export function Hanging({ label, below, width, children }: HangingProps) {
  if (use(Inline)) {
    return (
      <div className={classes.unfolded}>
        {children}
        <div className={classes.unfoldedBelow}>{below}</div>
      </div>
    );
  }
  return (
    <Popover
      opened
      position="bottom-start"
      offset={{ mainAxis: 4, crossAxis: -2 }}
      withRoles={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      {...(width === undefined ? {} : { width })}
    >
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label} className={classes.dropdown}>
        {below}
      </Popover.Dropdown>
    </Popover>
  );
}
