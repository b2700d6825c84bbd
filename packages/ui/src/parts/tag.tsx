import type { ReactNode } from 'react';
import type { IconName } from '../icons/icon-paths.ts';
import { Icon } from '../icons/icon.tsx';
import type { Hue } from './hue.ts';
import { hueStyle } from './hue.ts';
import classes from './tag.module.css';

/** What a state means; always with words, never colour alone. */
export type StateTone = 'positive' | 'warning' | 'danger' | 'accent';

const stateIcons: Readonly<Record<StateTone, IconName | null>> = {
  positive: 'check',
  warning: 'alert',
  danger: 'alert',
  accent: null,
};

export interface TagProps {
  readonly hue?: Hue;
  readonly children: ReactNode;
}

/** A soft label in one of the ten hues. */
export function Tag({ hue = 'gray', children }: TagProps) {
  return (
    <span className={classes.tag} style={hueStyle(hue)}>
      {children}
    </span>
  );
}

/** A state in words, with its icon. */
export function StateTag({ tone, children }: { readonly tone: StateTone; readonly children: ReactNode }) {
  const icon = stateIcons[tone];
  return (
    <span className={`${classes.tag} ${classes[tone]}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
