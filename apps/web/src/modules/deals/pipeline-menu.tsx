import { Button, Icon } from '@cross-crm/ui';
import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useObject } from '../../lib/queries.ts';
import type { PipelineChoice } from './use-board-columns.ts';

/** Which pipeline the board shows. */
export function PipelineMenu({ choice }: { readonly choice: PipelineChoice }) {
  const { pipelines = [], chosen, choose } = choice;
  const navigate = useNavigate();
  const stages = useObject('stage');
  const current = pipelines.find(({ id }) => id === chosen);
  if (!current) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="sm" aria-label={`Pipeline: ${String(current['name'])}`}>
          <Icon name="pipeline" size={14} />
          {String(current['name'])}
          <Icon name="chevronDown" size={14} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Pipeline</Menu.Label>
        {pipelines.map(({ id, name }) => (
          <Menu.Item
            key={id}
            role="menuitemradio"
            aria-checked={id === chosen}
            rightSection={id === chosen ? <Icon name="check" size={14} /> : undefined}
            onClick={() => choose(id)}
          >
            {String(name)}
          </Menu.Item>
        ))}
        {stages?.rights.update && <Menu.Divider />}
        {stages?.rights.update && (
          <Menu.Item
            leftSection={<Icon name="settings" size={14} />}
            onClick={() =>
              void navigate({
                to: '/o/$plural',
                params: { plural: stages.plural },
                search: { filter: { field: 'pipeline', op: 'eq', value: chosen } },
              })
            }
          >
            Edit stages
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
