import type { CatalogObject } from '@cross-crm/sdk';
import { useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { openCreate } from '../lib/create-requests.ts';
import type { Command } from '../lib/hotkeys.ts';
import { useHotkeys } from '../lib/hotkeys.ts';
import { keptObjects } from '../lib/kept-objects.ts';
import { objectIcon } from '../lib/object-icon.ts';
import { openOverlay } from '../lib/overlays.ts';
import { useCatalog } from '../lib/queries.ts';
import { redoLast, undoLast } from '../lib/undo.ts';
import { useNavigationObjects } from './navigation.ts';
import { signOut } from './sign-out.ts';

// Second keys after G, as printed on the sheet of keys. Objects without one are reached through the palette.
const goKeys: Readonly<Record<string, string>> = {
  company: 'G O',
  contact: 'G P',
  deal: 'G D',
  task: 'G T',
  product: 'G R',
};

/** What can be done everywhere. */
export function useShellCommands({ onFold }: { readonly onFold: () => void }): void {
  useHotkeys([...useGoCommands(), ...useCreateCommands(), ...useAppCommands(onFold)]);
}

function useGoCommands(): readonly Command[] {
  const navigate = useNavigate();
  const objects = [...useNavigationObjects(), ...keptObjects(useCatalog())];
  return [
    { id: 'go-home', group: 'Go to', label: 'Home', keys: 'G H', icon: 'home', run: () => void navigate({ to: '/' }) },
    ...objects.map((object) => goCommand(object, () => void navigate({ to: '/o/$plural', params: { plural: object.plural } }))),
    { id: 'go-import', group: 'Go to', label: 'Import', hint: 'CSV file', icon: 'upload', run: () => void navigate({ to: '/import' }) },
    { id: 'go-settings', group: 'Go to', label: 'Settings', icon: 'settings', run: () => void navigate({ to: '/settings' }) },
    {
      id: 'go-people',
      group: 'Go to',
      label: 'People and invitations',
      icon: 'users',
      run: () => void navigate({ to: '/settings/people' }),
    },
    {
      id: 'go-fields',
      group: 'Go to',
      label: 'Fields',
      hint: 'custom',
      icon: 'columns',
      run: () => void navigate({ to: '/settings/fields' }),
    },
    { id: 'go-api', group: 'Go to', label: 'API', icon: 'code', run: () => void navigate({ to: '/settings/api' }) },
  ];
}

function goCommand(object: CatalogObject, run: () => void): Command {
  const keys = goKeys[object.name];
  return { id: `go-${object.name}`, group: 'Go to', label: object.labelPlural, icon: objectIcon(object), ...(keys ? { keys } : {}), run };
}

function useCreateCommands(): readonly Command[] {
  const objects = useNavigationObjects().filter(({ rights }) => rights.create);
  return objects.map((object) => ({
    id: `create-${object.name}`,
    group: 'Create',
    label: `New ${object.label.toLowerCase()}`,
    icon: 'plus',
    run: () => openCreate(object.name),
  }));
}

function useAppCommands(onFold: () => void): readonly Command[] {
  const { setColorScheme } = useMantineColorScheme();
  const app = 'This app';
  return [
    {
      id: 'palette',
      group: app,
      label: 'Search or run a command',
      keys: 'Ctrl K',
      inText: true,
      keyOnly: true,
      run: () => openOverlay('palette'),
    },
    { id: 'palette-slash', group: app, label: 'Search or run a command', keys: '/', keyOnly: true, run: () => openOverlay('palette') },
    { id: 'keys', group: app, label: 'All keys', keys: '?', icon: 'keyboard', run: () => openOverlay('keys') },
    { id: 'undo', group: app, label: 'Undo', keys: 'Ctrl Z', icon: 'undo', run: undoLast },
    { id: 'redo', group: app, label: 'Do again', keys: 'Ctrl Shift Z', icon: 'redo', run: redoLast },
    { id: 'fold', group: app, label: 'Fold or open the sidebar', keys: '[', icon: 'sidebar', run: onFold },
    { id: 'light', group: app, label: 'Light theme', icon: 'sun', run: () => setColorScheme('light') },
    { id: 'dark', group: app, label: 'Dark theme', icon: 'moon', run: () => setColorScheme('dark') },
    { id: 'auto', group: app, label: 'Theme like the system', icon: 'auto', run: () => setColorScheme('auto') },
    { id: 'sign-out', group: app, label: 'Sign out', icon: 'signOut', run: () => void signOut() },
  ];
}
