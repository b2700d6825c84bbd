import type { Import } from '@cross-crm/sdk';
import { Icon, IconButton } from '@cross-crm/ui';
import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { useRemoveImport } from './imports-queries.ts';
import { isCommitted } from './steps.ts';

interface DraftActionsProps {
  readonly given: Import;
  readonly saving: boolean;
  readonly savedAt: Date | null;
}

/** That the draft is kept, and the way to be rid of it. */
export function DraftActions({ given, saving, savedAt }: DraftActionsProps) {
  const navigate = useNavigate();
  const { mutate: remove } = useRemoveImport();
  const format = useFormat();
  const savedWords = savedAt ? `Draft saved ${format.time(savedAt.toISOString())}` : 'Draft saved';
  const leave = (): void => void navigate({ to: '/import' });
  return (
    <>
      {!isCommitted(given) && (
        <span className="small muted desktop-only" role="status">
          {saving ? 'Saving' : savedWords}
        </span>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton icon="more" label="More" />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="list" size={14} />} onClick={leave}>
            Show all imports
          </Menu.Item>
          {!isCommitted(given) && (
            <Menu.Item leftSection={<Icon name="trash" size={14} />} onClick={() => remove(given.id, { onSuccess: leave })}>
              Delete this draft
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
