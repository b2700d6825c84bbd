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
        <button type="button" className={`${classes.item} ${classes.me}`}>
          <Avatar name={user.name} decorative />
          <span className={folded ? 'sr' : 'cut'}>{user.name}</span>
          <span className="sr">, account and display</span>
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
  const choose = (value: string) => {
    const scheme = schemes.find((each) => each.value === value);
    if (scheme) setColorScheme(scheme.value);
  };
  return (
    <Menu.RadioGroup value={colorScheme} onChange={choose}>
      {schemes.map(({ value, label, icon }) => (
        <Menu.RadioItem key={value} value={value} rightSection={<Icon name={icon} />}>
          {label}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

function DensityItems() {
  const [density, setDensity] = useDensity();
  const choose = (value: string) => {
    const chosen = densities.find((each) => each.value === value);
    if (chosen) setDensity(chosen.value);
  };
  return (
    <Menu.RadioGroup value={density} onChange={choose}>
      {densities.map(({ value, label }) => (
        <Menu.RadioItem key={value} value={value}>
          {label} rows
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
