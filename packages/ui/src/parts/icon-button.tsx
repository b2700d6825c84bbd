import { Tooltip } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import type { IconName } from '../icons/icon-paths.ts';
import { Icon } from '../icons/icon.tsx';
import classes from './button.module.css';
import { Keys } from './keys.tsx';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly icon: IconName;
  /** What it does: its name for everybody, and its tooltip. */
  readonly label: string;
  readonly keys?: string;
  readonly small?: boolean;
}

/** A button that is only an icon; the tooltip says what it does and its key. */
export function IconButton({ icon, label, keys, small = false, className, ...rest }: IconButtonProps) {
  const names = [classes.square, small ? classes.small : null, className];
  return (
    <Tooltip label={<TooltipWords label={label} keys={keys} />}>
      <button type="button" aria-label={label} {...rest} className={names.filter(Boolean).join(' ')}>
        <Icon name={icon} size={small ? 14 : 16} />
      </button>
    </Tooltip>
  );
}

function TooltipWords({ label, keys }: { label: string; keys?: string | undefined }) {
  if (!keys) return label;
  return (
    <>
      {label} <Keys keys={keys} decorative />
    </>
  );
}
