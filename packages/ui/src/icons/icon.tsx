import classes from './icon.module.css';
import type { IconName } from './icon-paths.ts';
import { iconPaths } from './icon-paths.ts';

export interface IconProps {
  readonly name: IconName;
  /** 16 px, or 14, 20. */
  readonly size?: 14 | 16 | 20;
  /** What it means, where no text beside it says so; otherwise it is decoration. */
  readonly label?: string;
  readonly className?: string | undefined;
}

/** One of the icons, in the colour of the text around it. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const stroke = name === 'more' ? 2.6 : 1.7;
  return (
    <svg
      className={[classes.icon, className].filter(Boolean).join(' ')}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      strokeWidth={stroke}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}

/** Whether a name from outside, such as a catalog's, is an icon we have. */
export function isIconName(name: string): name is IconName {
  return name in iconPaths;
}
