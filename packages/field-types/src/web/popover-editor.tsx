import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './field-web.module.css';

interface PopoverEditorProps {
  /** What the box shows while the editor is open: the value as it will be. */
  readonly preview: ReactNode;
  readonly children: ReactNode;
  /** In px. */
  readonly width?: number;
}

/** An editor that needs more room than its box: it hangs below the box, which keeps showing the value. */
export function PopoverEditor({ preview, children, width = 260 }: PopoverEditorProps) {
  return (
    <Popover opened position="bottom-start" offset={{ mainAxis: 4, crossAxis: -2 }} width={width} withRoles={false} closeOnEscape={false} closeOnClickOutside={false} shadow="md" radius="md">
      <Popover.Target>
        <div className={classes.preview}>{preview}</div>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>{children}</Popover.Dropdown>
    </Popover>
  );
}
