import type { IconName } from '@cross-crm/ui';
import { Avatar, Icon } from '@cross-crm/ui';
import type { MantineColorScheme } from '@mantine/core';
import { Menu, useMantineColorScheme } from '@mantine/core';
import type { Density } from '../lib/density.ts';
import { useDensity } from '../lib/density.ts';
import { openOverlay } from '../lib/overlays.ts';
import { useMe } from '../lib/queries.ts';
import classes from './sidebar.module.css';
import { signOut } from './sign-out.ts';

const schemes: readonly { readonly value: MantineColorScheme; readonly label: string; readonly icon: IconName }[] = [
  { value: 'auto', label: 'Like the system', icon: 'auto' },
  { value: 'light', label: 'Light', icon: 'sun' },
  { value: 'dark', label: 'Dark', icon: 'moon' },
];

const densities: readonly { readonly value: Density; readonly label: string }[] = [
  { value: 'compact', label: 'Compact' },
  { value: 'default', label: 'Default' },
  { value: 'relaxed', label: 'Relaxed' },
];

/** Who is signed in, how this device shows things, and the way out. */
export function MeMenu({ folded = false, inDialog = false }: { readonly folded?: boolean; readonly inDialog?: boolean }) {
  const { user } = useMe();
  return (
    <Menu position="top-start" width={224} withinPortal={!inDialog}>
      <Menu.Target>
        <button type="button" className={`${classes.item} ${classes.me}`} aria-label={`${user.name}: account and display`}>
          <Avatar name={user.name} decorative />
          {!folded && <span className="cut">{user.name}</span>}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <MeMenuItems />
      </Menu.Dropdown>
    </Menu>
  );
}

function MeMenuItems() {
  const { user } = useMe();
  return (
    <>
      <Menu.Label>{user.email}</Menu.Label>
      <SchemeItems />
      <Menu.Divider />
      <DensityItems />
      <Menu.Divider />
      <Menu.Item leftSection={<Icon name="keyboard" />} onClick={() => openOverlay('keys')}>
        Keys
      </Menu.Item>
      <Menu.Item leftSection={<Icon name="signOut" />} onClick={() => void signOut()}>
        Sign out
      </Menu.Item>
    </>
  );
}

function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map(({ value, label, icon }) => (
    <Menu.Item
      key={value}
      role="menuitemradio"
      aria-checked={colorScheme === value}
      leftSection={<Icon name={icon} />}
      rightSection={colorScheme === value ? <Icon name="check" size={14} /> : null}
      onClick={() => setColorScheme(value)}
    >
      {label}
    </Menu.Item>
  ));
}

function DensityItems() {
  const [density, setDensity] = useDensity();
  return densities.map(({ value, label }) => (
    <Menu.Item
      key={value}
      role="menuitemradio"
      aria-checked={density === value}
      leftSection={<Icon name="list" />}
      rightSection={density === value ? <Icon name="check" size={14} /> : null}
      onClick={() => setDensity(value)}
    >
      {label} rows
    </Menu.Item>
  ));
}
