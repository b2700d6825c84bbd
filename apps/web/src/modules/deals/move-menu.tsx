import type { CrossRecord } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { Menu } from '@mantine/core';
import { titleOf } from '../../lib/record-title.ts';
import { useBoard } from './board-context.ts';
import type { BoardColumn } from './column.ts';

export interface OpenMenu {
  readonly record: CrossRecord;
  readonly from: string;
  readonly anchor: HTMLElement;
}

interface MoveMenuProps {
  readonly menu: OpenMenu;
  readonly columns: readonly BoardColumn[];
  readonly onMove: (to: string) => void;
  readonly onClose: () => void;
}

/** The menu of a card: where it can go, which is all that dragging can do too. */
export function MoveMenu({ menu, columns, onMove, onClose }: MoveMenuProps) {
  const { open, mayMove, object } = useBoard();
  const { left, top, width, height } = menu.anchor.getBoundingClientRect();
  const close = (): void => {
    onClose();
    if (menu.anchor.isConnected) menu.anchor.focus();
  };
  return (
    <Menu opened onClose={close} position="bottom-end" offset={2} returnFocus={false} withinPortal>
      <Menu.Target>
        <span aria-hidden="true" style={{ position: 'fixed', left, top, width, height, pointerEvents: 'none' }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={titleOf(object, menu.record)}>
        {mayMove && <Menu.Label>Move to</Menu.Label>}
        {mayMove && columns.map((column) => <MoveItem key={column.id} column={column} isHere={column.id === menu.from} onMove={onMove} />)}
        {mayMove && <Menu.Divider />}
        <Menu.Item leftSection={<Icon name="external" size={14} />} onClick={() => open(menu.record, false)}>
          Open
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function MoveItem({
  column,
  isHere,
  onMove,
}: {
  readonly column: BoardColumn;
  readonly isHere: boolean;
  readonly onMove: (to: string) => void;
}) {
  const icon = column.kind === 'won' ? 'check' : column.kind === 'lost' ? 'close' : 'stage';
  return (
    <Menu.Item
      disabled={isHere}
      leftSection={<Icon name={icon} size={14} />}
      rightSection={isHere ? <span className="cap">here</span> : undefined}
      onClick={() => onMove(column.id)}
    >
      {column.name}
    </Menu.Item>
  );
}
