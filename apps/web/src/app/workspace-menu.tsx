import { Icon } from '@cross-crm/ui';
import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMe } from '../lib/queries.ts';
import classes from './sidebar.module.css';

/** The workspace's name, and what concerns the workspace as a whole. */
export function WorkspaceMenu({ folded }: { readonly folded: boolean }) {
  const { workspace } = useMe();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-start" width={224}>
      <Menu.Target>
        <button type="button" className={classes.workspace} aria-label={`Workspace ${workspace.name}`}>
          <span className={classes.mark}>
            <Icon name="plus" />
          </span>
          {!folded && <span className="cut">{workspace.name}</span>}
          {!folded && <Icon name="chevronDown" size={14} />}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="settings" />} onClick={() => void navigate({ to: '/settings/workspace' })}>
          Workspace settings
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="users" />} onClick={() => void navigate({ to: '/settings/people' })}>
          People and invitations
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="code" />} onClick={() => void navigate({ to: '/settings/api' })}>
          API
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
